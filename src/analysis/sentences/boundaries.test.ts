import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentences as en } from '../../languages/en/sentence-rules.ts';
import { sentences as ru } from '../../languages/ru/sentence-rules.ts';
import { sentences as uk } from '../../languages/uk/sentence-rules.ts';
import { loadMorphologies } from '../../../scripts/load-morphologies.ts';
import { compileStopRules } from './abbreviations.ts';
import { sentenceSpans } from './boundaries.ts';
import { paragraphs } from './paragraphs.ts';
import { verbTest } from './predicate.ts';

const morphologies = await loadMorphologies();

/**
 * Each line of a case file is a paragraph in which `|` stands where a sentence ends; a person put
 * it there.
 */
function casesOf(code: string): string[] {
  const url = new URL(`cases/${code}.txt`, import.meta.url);
  return readFileSync(url, 'utf8').split('\n').filter(Boolean);
}

/** The spans that a marked line asks for, in the line without its marks. */
function expected(line: string): { start: number; end: number; text: string }[] {
  let at = 0;
  return line.split('|').map((part) => {
    const start = at + part.length - part.trimStart().length;
    at += part.length;
    return { start, end: start + part.trim().length, text: part.trim() };
  });
}

describe.each([
  ['uk', uk],
  ['ru', ru],
  ['en', en],
] as const)('sentences in %s', (code, data) => {
  const rules = compileStopRules(data, verbTest(morphologies[code]));
  const read = (text: string) =>
    sentenceSpans(text, { start: 0, end: text.length }, rules).map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
    }));

  it.each(casesOf(code))('%s', (line) => {
    expect(read(line.replaceAll('|', ''))).toEqual(expected(line));
  });

  it.each([
    ['abbreviations', 'т. '.repeat(50_000)],
    ['open brackets', '(а. '.repeat(50_000)],
    ['full stops', '.'.repeat(300_000)],
    ['quotation marks', '". '.repeat(50_000)],
    ['notes', '.[1]'.repeat(50_000)],
    ['white space', `а.${' '.repeat(300_000)}б`],
  ])(
    'reads a long run of %s in linear time',
    (_name, text) => {
      expect(read(text).length).toBeGreaterThan(0);
    },
    5000,
  );
});

describe('paragraphs', () => {
  it.each([
    [
      'one\n\ntwo',
      [
        [0, 3],
        [5, 8],
      ],
    ],
    [
      '  one  \r\n\t\r\n two',
      [
        [2, 5],
        [13, 16],
      ],
    ],
    ['one', [[0, 3]]],
    [
      '\u00A0one\u2028two ',
      [
        [1, 4],
        [5, 8],
      ],
    ],
    [' \n ', []],
    ['', []],
  ])('%j', (text, spans) => {
    expect(paragraphs(text, 0).map(({ start, end }) => [start, end])).toEqual(spans);
  });

  it('begins behind the header', () => {
    expect(paragraphs(' date 2026-01-14 Текст', 17)).toEqual([{ start: 17, end: 22 }]);
  });
});
