import type { ArticleName } from './article-names.ts';
import { wordsOf } from './article-names.ts';
import { recase } from './discovered.ts';
import { isLatin } from './name-words.ts';
import { isQuote } from './marked-name.ts';
import type { NameIndex } from './name-index.ts';
import type { NameWord } from './name-words.ts';
import { flag } from './word-flags.ts';

/**
 * The nominative of an unknown organisation, medium or place: its head and the adjectives before
 * it are put back into the nominative, what follows stays as it is; the name inside quotation
 * marks behind a noun stays too.
 */
export function nominativeOf(name: ArticleName, index: NameIndex): string {
  const words = wordsOf(name);
  if (!index.declines || words.length === 0) return joined(words, []);
  const head = words.findIndex((word) =>
    index.has(word, flag.organisationHead | flag.placeName | flag.placeBehind | flag.legalForm),
  );
  if (head >= 0 && words.length > 1) return headed(words, head, index);
  if (words.some(({ text }) => isLatin(text) || isQuote(text))) return joined(words, []);
  const last = words.length - 1;
  // `Вісті Орлії`: what a place ends stays as it is.
  if (last > 0 && name.candidate.type !== 'place' && isPlace(words[last], index)) {
    return joined(words, []);
  }
  const texts = words.map((word, at) => single(word, at < last ? 'adjective' : 'place', index));
  return joined(words, texts);
}

function isPlace(word: NameWord | undefined, index: NameIndex): boolean {
  const listed = index.names.get(word?.fold ?? '') ?? [];
  return listed.some(({ words, entity }) => words.length === 1 && entity.type === 'place');
}

function headed(words: readonly NameWord[], head: number, index: NameIndex): string {
  const noun = words[head]?.readings.find(
    ({ pos, cases }) => pos === 'NOUN' && cases !== undefined,
  );
  const texts = words.map((word, at) => {
    if (at > head || word.casing === 'upper' || isQuote(word.text)) return word.text;
    if (at === head) return noun === undefined ? word.text : recase(word.text, noun.lemma, false);
    const lemma = index.declension
      .lemmas(word.fold, 'adjective', noun?.gender ?? null)
      .find(({ lemma: form }) => form !== word.fold || word.readings.length > 0);
    return lemma === undefined ? word.text : recase(word.text, lemma.lemma, false);
  });
  return joined(words, texts);
}

/** A single word: by the dictionary if it has the form as a name, else by the paradigms. */
function single(word: NameWord, use: 'adjective' | 'place', index: NameIndex): string {
  if (word.casing === 'upper') return word.text;
  const [listed] = index.names.get(word.fold)?.filter(({ words }) => words.length === 1) ?? [];
  const form = listed?.part === 'full' ? listed.words[0]?.text : undefined;
  if (form !== undefined) return recase(word.text, form.toLowerCase(), false);
  const known = word.readings.find(({ pos, cases }) => pos === 'PROPN' && cases !== undefined);
  if (known !== undefined && use === 'place') return recase(word.text, known.lemma, false);
  // Nobody calls a place by its name in news.
  const [first] = index.declension
    .lemmas(word.fold, use, null)
    .filter(({ lemma, cases }) => lemma.length > 2 && cases.some((name) => name !== 'voc'));
  return first === undefined ? word.text : recase(word.text, first.lemma, false);
}

function joined(words: readonly NameWord[], texts: readonly string[]): string {
  let label = '';
  words.forEach((word, at) => {
    const before = words[at - 1];
    const gap = before !== undefined && word.start > before.end ? ' ' : '';
    label += gap + (texts[at] ?? word.text);
  });
  return label;
}
