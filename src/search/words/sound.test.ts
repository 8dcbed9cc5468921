import { describe, expect, it } from 'vitest';
import { skeleton, sound } from './sound.ts';

describe('words that sound alike', () => {
  it.each([
    ['переговоры', 'peregovory'],
    ['переговоры', 'переговори'],
    ['зустріч', 'zustrich'],
    ['встреча', 'vstrecha'],
    ['київ', 'kyiv'],
    ['киев', 'kiev'],
    ['щит', 'shchyt'],
    ['жнива', 'zhnyva'],
    ['ґанок', 'ганок'],
    ['ещё', 'еще'],
    ['п’ять', 'пять'],
    ['зеленський', 'zelensky'],
  ])('%s and %s', (one, other) => {
    expect(sound(one)).toBe(sound(other));
  });

  it.each([
    ['київ', 'киев'],
    ['час', 'шаг'],
    ['ціна', 'сина'],
    ['хата', 'гата'],
  ])('but not %s and %s', (one, other) => {
    expect(sound(one)).not.toBe(sound(other));
  });
});

describe('names with the same consonants', () => {
  it.each([
    ['уиткофф', 'witkoff'],
    ['віткофф', 'виткоф'],
    ['уіткофф', 'віткофф'],
    ['хемінгуей', 'гемінгвей'],
  ])('%s and %s', (one, other) => {
    const [left, right] = [skeleton(sound(one)), skeleton(sound(other))];
    expect(left.slice(0, 3)).toBe(right.slice(0, 3));
  });

  it('leaves the consonants', () => {
    expect(skeleton(sound('путін'))).toBe('ptn');
    expect(skeleton(sound('макрон'))).toBe('mkrn');
  });
});
