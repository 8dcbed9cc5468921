import { describe, expect, it } from 'vitest';
import { withProgress } from './progress.ts';

function shown(isTTY: boolean, total: number | null): { items: number[]; text: string } {
  let text = '';
  const stream = { isTTY, write: (part: string) => (text += part) };
  const items = Array.from({ length: 30 }, (_, index) => index);
  return { items: [...withProgress(items, 'Reading', total, stream)], text };
}

describe('withProgress', () => {
  it('passes every item on and shows on a terminal how far it is', () => {
    const { items, text } = shown(true, 30);
    expect(items).toHaveLength(30);
    expect(text).toBe('\r\u001b[KReading 0/30\r\u001b[KReading 25/30\r\u001b[K');
  });

  it('counts without an end if nobody knows it', () => {
    expect(shown(true, null).text).toContain('Reading 25\r');
  });

  it('writes nothing to a file or a pipe', () => {
    expect(shown(false, 30).text).toBe('');
    expect([...withProgress([1], 'Reading', 1, null)]).toEqual([1]);
  });
});
