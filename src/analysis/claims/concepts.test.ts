import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../scripts/load-languages.ts';
import type { Concept } from '../../model/concept.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import { createSentenceReader } from '../sentences.ts';
import { compileConcepts, compileSenses } from './concepts.ts';

const languages = await loadLanguages();

const lexicon: readonly Concept[] = [
  { key: 'meet', en: ['meet', 'meeting'], uk: ['зустріч'], ru: ['встреча'] },
  { key: 'century', en: ['century'], uk: ['століття'], ru: ['век'] },
  { key: 'second', en: ['second'], uk: ['секунда'], ru: ['секунда'] },
  { key: 'force', en: ['force'], uk: ['сила'], ru: ['сила'] },
  { key: 'walkout', en: ['strike'], uk: ['страйк'], ru: ['забастовка'] },
  { key: 'blow', en: ['strike'], uk: ['удар'], ru: ['удар'] },
  { key: 'army', en: ['armed forces'], uk: ['збройні сили'], ru: ['вооружённые силы'] },
];

function conceptsOf(lang: LanguageCode, text: string): string[] {
  const read = createSentenceReader(languages[lang]);
  const seed = { text, bodyStart: 0 };
  const sentences = read(seed);
  const find = compileConcepts(lexicon, lang, languages[lang].morphology);
  return find(sentences.flatMap(({ tokens }) => tokens));
}

describe('the concepts of a stretch of text', () => {
  it.each<[LanguageCode, string, string[]]>([
    ['en', 'They meet twice.', ['meet']],
    ['uk', 'Про зустрічі не знали.', ['meet']],
    ['ru', 'О встречах не знали.', ['meet']],
    ['ru', 'Прошёл целый век.', ['century']],
    ['uk', 'У збройних силах це заперечили.', ['army']],
    ['ru', 'Силой ничего не решить.', ['force']],
  ])('%s: %s', (lang, text, concepts) => {
    expect(conceptsOf(lang, text)).toEqual(concepts);
  });

  it.each<[LanguageCode, string]>([
    ['ru', 'Они в городе.'],
    ['ru', 'Они приехали с юга.'],
    ['uk', 'Вони приїхали з півдня.'],
    ['en', 'They came from the south.'],
  ])('%s: none in %s, where a preposition looks like an abbreviation', (lang, text) => {
    expect(conceptsOf(lang, text)).toEqual([]);
  });
});

it('keeps together what one word may mean', () => {
  const { morphology } = languages.en;
  const [sentence] = createSentenceReader(languages.en)({
    text: 'The strike meeting.',
    bodyStart: 0,
  });
  const senses = compileSenses(lexicon, 'en', morphology)(sentence?.tokens ?? []);
  expect(senses.map((keys) => keys.toSorted())).toEqual([['blow', 'walkout'], ['meet']]);
});
