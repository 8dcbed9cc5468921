import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../scripts/load-languages.ts';
import { LanguageCode } from '../../model/language-code.ts';
import { createArticleReader } from '../read-article.ts';
import { claimCases, writtenClaims } from './fixtures/claim-cases.ts';
import { findStemNames } from './fixtures/stem-names.ts';

const languages = await loadLanguages();

describe.each(LanguageCode.options)('claims in %s', (code) => {
  const { names, cases } = claimCases(new URL(`cases/${code}.txt`, import.meta.url));
  const types = new Map(names.map(({ id, type }) => [id, type]));
  const typeOf = types.get.bind(types);
  const read = createArticleReader(languages[code], findStemNames(names), typeOf, () => []);

  it.each(cases)('$text', ({ text, expected }) => {
    const reading = read({
      file: 'case.txt',
      text,
      bodyStart: 0,
      published: '2026-01-14',
      lang: code,
      title: null,
      publisher: null,
      url: null,
    });
    expect(writtenClaims(reading)).toBe(expected);
  });
});
