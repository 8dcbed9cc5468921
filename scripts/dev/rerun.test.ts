import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRerun } from './rerun.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** A run that takes 1000 ms. */
const slowly = () => vi.fn(() => new Promise<void>((resolve) => setTimeout(resolve, 1000)));

describe('createRerun', () => {
  it('runs once for many changes, when they have ended', async () => {
    const run = slowly();
    const changed = createRerun(run, 200);
    for (let index = 0; index < 5; index += 1) {
      changed();
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(run).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('runs once more for changes during a run, and never twice at a time', async () => {
    const run = slowly();
    const changed = createRerun(run, 200);
    changed();
    await vi.advanceTimersByTimeAsync(300);
    expect(run).toHaveBeenCalledTimes(1);
    changed();
    changed();
    await vi.advanceTimersByTimeAsync(800);
    expect(run).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(5000);
    expect(run).toHaveBeenCalledTimes(2);
  });

  it('does not run without a change', async () => {
    const run = slowly();
    createRerun(run, 200);
    await vi.advanceTimersByTimeAsync(5000);
    expect(run).not.toHaveBeenCalled();
  });
});
