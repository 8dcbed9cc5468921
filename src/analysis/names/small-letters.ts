import type { ArticleName } from './article-names.ts';
import { wordsOf } from './article-names.ts';
import type { KnownEntity } from './known-names.ts';
import type { NameIndex } from './name-index.ts';
import { isQuote } from './marked-name.ts';
import { isOrdinary } from './name-words.ts';

/** The shortest single name that counts in small letters, unless a country is always so called. */
const shortest = 4;

/**
 * The names in small letters that count: names of several words, names that no dictionary has as
 * words, and others if the article writes names of the same country so. The rest goes.
 */
export function keepSmallLetters(names: readonly ArticleName[], index: NameIndex): ArticleName[] {
  const countries = new Set<string>();
  const verdicts = names.map((name): 'keep' | 'open' | 'drop' => {
    const { candidate } = name;
    if (candidate.known[0]?.lowered !== true) return 'keep';
    if (!index.rules.lowerCased.includes(candidate.type)) return 'drop';
    if (isQuoted(name)) return 'keep';
    const entity = candidate.known[0].name.entity;
    if (!isSure(name, entity, index)) return 'open';
    if (entity.country !== null) countries.add(entity.country);
    return 'keep';
  });
  return names.filter(({ candidate }, at) => {
    if (verdicts[at] !== 'open') return verdicts[at] === 'keep';
    const country = candidate.known[0]?.name.entity.country ?? null;
    return country !== null && countries.has(country);
  });
}

/** Several words that quotation marks make a name: "coalition of the willing". */
function isQuoted({ sentence: { words }, candidate: { from, to } }: ArticleName): boolean {
  return to > from + 1 && isQuote(words[from - 1]?.text ?? '') && isQuote(words[to]?.text ?? '');
}

function isSure(name: ArticleName, entity: KnownEntity, index: NameIndex): boolean {
  const words = wordsOf(name);
  const { type } = entity;
  const known = name.candidate.known[0]?.name;
  const several = (known?.words ?? []).filter(({ casing }) => casing !== 'lower').length > 1;
  if (several && type === 'person') return true;
  if (words.some((word) => isOrdinary(word, index.declines))) return false;
  if (several) return true;
  if (type === 'organisation' || type === 'medium') return false;
  if (entity.kind === 'country') return true;
  if (type === 'person' && known?.part !== 'surname') return false;
  return words.every(({ text }) => text.length >= shortest) && !name.candidate.weak;
}
