import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleanText', () => {
  it.each([
    ['и\u0306', 'й'],
    ['Украі\u0308на', 'Україна'],
    ['Зеле\u0301нський', 'Зеленський'],
    ['cafe\u0301', 'café'],
    ['мі\u00ADністр', 'міністр'],
    ['мі\u200Bні\u2060стр\uFEFF', 'міністр'],
    ['\u202Eabc\u202C', 'abc'],
    ['12\u00A0000\u202Fгрн', '12 000 грн'],
    ['у Pосії', 'у Росії'],
    ['в\u00A0Pос\u00ADсии', 'в России'],
    ['канал СNN', 'канал CNN'],
  ])('%j is meant as %j', (written, meant) => {
    expect(cleanText(written)?.text).toBe(meant);
  });

  it.each([
    ['plain'],
    ['Рада це схвалила.\n'],
    ['об’єднана'],
    ['SMSка'],
    ['IT-компанія'],
    // Either script is possible.
    ['СC'],
    // A mark without a letter.
    ['\u0301'],
  ])('%j is left alone', (written) => {
    expect(cleanText(written)).toBeNull();
  });

  it('tells where each character stands in the written text', () => {
    const written = 'А\u00ADб и\u0306\u200B Pосія';
    const clean = cleanText(written);
    expect(clean?.text).toBe('Аб й Росія');
    const places = ['Аб', 'й', 'Росія'].map((word) => {
      const start = clean?.text.indexOf(word) ?? -1;
      return written.slice(clean?.startOf(start), clean?.endOf(start + word.length));
    });
    expect(places).toEqual(['А\u00ADб', 'и\u0306', 'Pосія']);
    expect(clean?.cleanOf(written.indexOf('P'))).toBe(5);
    expect(clean?.endOf(clean.text.length)).toBe(written.length);
  });

  it('maps any span into the written text, in order', () => {
    const piece = fc.constantFrom(
      'а',
      'P',
      'с',
      'и\u0306',
      '\u00AD',
      '\u00A0',
      '\u202E',
      ' ',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const written = pieces.join('');
        const clean = cleanText(written);
        if (clean === null) return;
        expect(cleanText(clean.text)?.text ?? clean.text).toBe(clean.text);
        let last = 0;
        for (let at = 0; at < clean.text.length; at += 1) {
          const start = clean.startOf(at);
          const end = clean.endOf(at + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(written.length);
          last = start;
        }
      }),
    );
  });
});
