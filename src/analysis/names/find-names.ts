import type { SentenceReading } from '../../model/article-reading.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { ArticleName } from './article-names.ts';
import { asClubs } from './as-clubs.ts';
import { asPeople } from './as-people.ts';
import { compileMetonyms } from './metonyms.ts';
import type { NameIndex } from './name-index.ts';
import { settlePeople } from './people/settle-people.ts';
import { repeatedNames } from './repeated-names.ts';
import { namesOfSentence, readNameSentence } from './sentence-names.ts';
import { keepSmallLetters } from './small-letters.ts';
import { compileSport } from './sport.ts';
import { settleThings } from './things-of-article.ts';

/** The names of an article: mentions in order, without overlaps, and what was not known before. */
export interface FoundNames {
  readonly mentions: Mention[];
  readonly discovered: Entity[];
}

/** Finds the names of an article; see `createNameFinder`. */
export type NameFinder = (sentences: readonly Pick<SentenceReading, 'tokens'>[]) => FoundNames;

/**
 * Makes the finder of one language.
 *
 * @param index The gazetteer and the rules of names, compiled for the language.
 * @returns A function from the sentences of an article to its names. Titles are outside of the
 *   spans. What the gazetteer does not have gets a provisional id, the same throughout the
 *   article; a capital that stands for a government gets the country's id.
 */
export function createNameFinder(index: NameIndex): NameFinder {
  const isGovernment = compileMetonyms(index.rules.metonyms, index);
  const isSport = compileSport(index.rules.sportWords);
  return (sentences) => {
    const sport = isSport(sentences);
    const read = sentences.map((sentence) => readNameSentence(sentence, index, sport));
    const first = read.flatMap((sentence) =>
      namesOfSentence(sentence).map((candidate): ArticleName => ({
        sentence,
        candidate,
        entity: null,
      })),
    );
    const kept = asClubs(asPeople(keepSmallLetters(first, index), index));
    const names = [...kept, ...repeatedNames(read, kept, index)].toSorted(
      (a, b) => a.candidate.start - b.candidate.start,
    );
    const discovered = [...settlePeople(names, index), ...settleThings(names, index)];
    const strong = new Set(
      names.filter(({ candidate }) => !candidate.weak).map(({ entity }) => entity),
    );
    const mentions = names.flatMap((name): Mention[] => {
      const { start, end, weak } = name.candidate;
      if (name.entity === null || (weak && !strong.has(name.entity))) return [];
      const country = index.governments.get(name.entity);
      const entity = country !== undefined && isGovernment(name) ? country : name.entity;
      return [{ start, end, entity }];
    });
    const used = new Set(mentions.map(({ entity }) => entity));
    return { mentions, discovered: united(discovered.filter(({ id }) => used.has(id))) };
  };
}

/** One entity an id: what reads the same in the nominative is one. */
function united(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity>();
  for (const entity of entities) {
    const first = byId.get(entity.id);
    const aliases = [...new Set([...(first?.aliases ?? []), ...entity.aliases])].toSorted();
    byId.set(entity.id, { ...(first ?? entity), aliases });
  }
  return [...byId.values()];
}
