import { describe, expect, it } from 'vitest';
import { parseOptions } from './options.ts';

describe('parseOptions', () => {
  it('has defaults for everything', () => {
    expect(parseOptions([]).options).toEqual({
      seeds: 'seeds',
      content: 'content',
      export: null,
      tokens: null,
      asOf: null,
      check: false,
      quiet: false,
    });
  });

  it('takes every option', () => {
    const given = ['--seeds=a', '--content', 'b', '--export', 'c', '--tokens', 'd', '--quiet'];
    expect(parseOptions([...given, '--as-of', '2026-02-28']).options).toEqual({
      ...{ seeds: 'a', content: 'b', export: 'c', tokens: 'd' },
      ...{ asOf: '2026-02-28', check: false, quiet: true },
    });
  });

  it.each([
    [['--foo'], '--foo'],
    [['file.txt'], 'file.txt'],
    [['--seeds'], '--seeds'],
    [['--as-of', '2026-02-30'], '--as-of 2026-02-30 is not a day'],
    [['--as-of', '2026-02'], '--as-of 2026-02 is not a day'],
    [['--check', '--export', 'x'], '--check writes nothing'],
    [['--check', '--tokens', 'x'], '--check writes nothing'],
  ])('refuses %j', (args, reason) => {
    const { options, mistake } = parseOptions(args);
    expect(options).toBeNull();
    expect(mistake).toContain(reason);
  });
});
