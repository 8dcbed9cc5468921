import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../scripts/load-languages.ts';
import { LanguageCode } from '../../model/language-code.ts';
import type { LoadedLanguage } from '../../model/language.ts';
import type { Quantity } from '../../model/quantity.ts';
import { tokenize } from '../../text/tokenize.ts';
import { findDates } from '../dates/find-dates.ts';
import { compileCalendar } from '../dates/scan.ts';
import { createSentenceReader } from '../sentences.ts';
import { compileNumerals } from './compiled-numerals.ts';
import { findQuantities } from './find-quantities.ts';

const languages = await loadLanguages();

/** Each line of a case file: a sentence, `::`, what a person counts in it or `-`. */
function casesOf(code: string): [sentence: string, expected: string][] {
  const url = new URL(`cases/${code}.txt`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [sentence = '', expected = ''] = line.split(' :: ');
      return [sentence, expected];
    });
}

function reader(language: LoadedLanguage): (text: string) => Quantity[] {
  const read = createSentenceReader(language);
  const calendar = compileCalendar(language.calendar);
  const numerals = compileNumerals(language.numerals);
  return (text) => {
    const sentences = read({ text, bodyStart: 0 });
    return findQuantities(sentences, findDates(sentences, '2026-01-14', calendar), numerals);
  };
}

/** A quantity as the case files write it: `almost 5 hours = 5 hour <~`. */
function written(text: string, quantity: Quantity): string {
  const { start, end, value, max, unit, counted, approx } = quantity;
  const figure = `${Number(value.toFixed(2))}${max === null ? '' : `..${max}`}`;
  const measure = counted === null ? unit : `${unit}:${counted}`;
  const relation = approx === '=' ? '' : ` ${approx}`;
  return `${text.slice(start, end)} = ${figure} ${measure}${relation}`;
}

/** Work that grows with the square of these lengths takes minutes; how fast it is, the bench says. */
const hanging = 60_000;

describe.each(LanguageCode.options)('quantities in %s', (code) => {
  const read = reader(languages[code]);

  it.each(casesOf(code))('%s', (text, expected) => {
    const found = read(text).map((quantity) => written(text, quantity));
    expect(found.join(' ;; ') || '-').toBe(expected);
  });

  it.each([
    ['numbers', '5 '],
    ['scales', '5 million '],
    ['number words', 'два two '],
    ['dashes', '5-'],
    ['slashes', '5/'],
    ['labels', 'ст. '],
    ['currency signs', '$'],
    ['approximators', 'more '],
    ['adjectives', '5 new '],
    ['digits', '9'],
  ])('reads a long run of %s to its end', { timeout: hanging }, (_name, part) => {
    const text = part.repeat(100_000 / part.length);
    const tokens = tokenize(text).map((token) => ({ ...token, readings: [] }));
    const sentence = { start: 0, end: text.length, kind: 'body', paragraph: 0, tokens } as const;
    const numerals = compileNumerals(languages[code].numerals);
    expect(() => findQuantities([sentence], [], numerals)).not.toThrow();
  });
});
