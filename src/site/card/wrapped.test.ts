import { describe, expect, it } from 'vitest';
import { wrapped } from './wrapped.ts';

const fits = (line: string): boolean => line.length <= 12;

describe('wrapped', () => {
  it.each([
    ['Зустріч', ['Зустріч']],
    ['Зустріч у Києві буде', ['Зустріч у', 'Києві буде']],
    ['  Зустріч \n у Києві ', ['Зустріч у', 'Києві']],
    ['один два три чотирнадцять шість сім вісім', ['один два три', 'чотирнадцять', 'шість сім…']],
    ['один два три чотири п’ять, шістнадцять', ['один два три', 'чотири', 'п’ять…']],
  ])('%j', (text, lines) => {
    expect(wrapped(text, fits, 3)).toEqual(lines);
  });

  it('has no answer where a word is too long', () => {
    expect(wrapped('до тринадцятилітнього', fits, 3)).toBeNull();
  });
});
