import type { Entity, Mention } from '../../model/entity.ts';
import { listed } from '../table/word-table.ts';
import type { NameForms } from './names.ts';
import { addForm } from './names.ts';
import type { ArticleSource, ReadWord } from './search-sources.ts';
import type { TermWord } from './term.ts';
import { conceptTerm, nameTerm, wordTerm } from './term.ts';

/**
 * The words of an article with the terms that they are found by. A word of a name is found by the
 * name; by itself too, unless it is all there is of the name (`Путіним`, but `Білого дому`).
 *
 * @param forms Takes the forms in which the article names its entities.
 * @param bearers The entities that have a name, by its listed form.
 */
export function articleWords(
  { lang, mentions }: Pick<ArticleSource, 'lang' | 'mentions'>,
  words: readonly ReadWord[],
  typeOf: (entity: string) => Entity['type'] | undefined,
  forms: NameForms,
  bearers: ReadonlyMap<string, readonly string[]>,
): TermWord[] {
  let next = 0;
  return words.map((word, at) => {
    while ((mentions[next]?.end ?? Infinity) <= word.start) next += 1;
    const mention = mentions[next];
    if (mention === undefined || mention.start >= word.end) {
      return { ...word, terms: ownTerms(word, lang) };
    }
    const isLast = (words[at + 1]?.start ?? Infinity) >= mention.end;
    const isFirst = (words[at - 1]?.end ?? -Infinity) <= mention.start;
    const alone = isLast && (isFirst || typeOf(mention.entity) === 'person');
    const name = nameIn(word, mention);
    const owners = alone
      ? (bearers.get(listed(name)) ?? bearers.get(listed(word.lemma)) ?? [])
      : [];
    // A capital may stand for its country: it is found by both, and only its own name is its form.
    const borrowed = owners.length > 0 && !owners.includes(mention.entity);
    for (const entity of borrowed ? owners : [mention.entity]) {
      addForm(alone ? forms.alone : forms.parts, entity, name);
    }
    const names = isLast ? [mention.entity, ...(borrowed ? owners : [])].map(nameTerm) : [];
    return { ...word, terms: [...names, ...(alone ? [] : ownTerms(word, lang))] };
  });
}

/**
 * The words of a text that belongs to no article, such as a title.
 *
 * @param named The entities that the words of names in it stand for, by their listed form.
 */
export function plainWords(
  words: readonly ReadWord[],
  lang: string,
  named: ReadonlyMap<string, string>,
): TermWord[] {
  return words.map((word) => {
    const entity = named.get(listed(word.fold));
    return { ...word, terms: entity === undefined ? ownTerms(word, lang) : [nameTerm(entity)] };
  });
}

function ownTerms({ lemma, functional, concepts }: ReadWord, lang: string): TermWord['terms'] {
  // A figure is the same in every language.
  const own = /^\p{N}/u.test(lemma) ? '-' : lang;
  return functional ? [] : [wordTerm(own, lemma), ...concepts.map(conceptTerm)];
}

/** A word without what is no part of the name, such as the ending of a possessive. */
function nameIn({ fold, start, end }: ReadWord, mention: Mention): string {
  return mention.end < end && fold.length === end - start
    ? fold.slice(0, mention.end - start)
    : fold;
}
