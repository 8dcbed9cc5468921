import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../scripts/load-languages.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { createSentenceReader } from '../sentences.ts';
import { compileVerbs, verbRoles } from './verb-roles.ts';

const languages = await loadLanguages();

/** The verbs of the first sentence of a text, each with its start and its role. */
function rolesOf(lang: LanguageCode, text: string): [number, string, string][] {
  const [sentence] = createSentenceReader(languages[lang])({ text, bodyStart: 0 });
  const tokens = sentence?.tokens ?? [];
  const roles = verbRoles(tokens, compileVerbs(languages[lang].verbs), () => false);
  return tokens.flatMap(({ start, text: word }, at) => {
    const role = roles[at] ?? null;
    return role === null ? [] : [[start, word, role]];
  });
}

describe('what a verb form does in its sentence', () => {
  it.each<[LanguageCode, string, [number, string, string][]]>([
    ['en', 'Ada Marsh, the mayor, won the vote.', [[22, 'won', 'finite']]],
    [
      'en',
      'Ada Marsh, 58, convicted in May, was sentenced.',
      [
        [15, 'convicted', 'participle'],
        [33, 'was', 'finite'],
        [37, 'sentenced', 'participle'],
      ],
    ],
    [
      'en',
      'The plan, announced in May, helped the firm.',
      [
        [10, 'announced', 'participle'],
        [28, 'helped', 'finite'],
      ],
    ],
    [
      'uk',
      'Рішення було скасовано.',
      [
        [8, 'було', 'finite'],
        [13, 'скасовано', 'finite'],
      ],
    ],
    ['ru', 'Дорога закрыта.', [[7, 'закрыта', 'predicative']]],
    ['ru', 'Новая дорога к морю.', []],
  ])('%s: %s', (lang, text, expected) => {
    expect(rolesOf(lang, text)).toEqual(expected);
  });
});
