import type { ArticleReading } from '../model/article-reading.ts';
import type { Entity } from '../model/entity.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { Romaniser } from '../text/romanise.ts';
import { assignIds, clusterEntity } from './entity-resolution/final-entity.ts';
import {
  compare,
  createFoundNameReader,
  foundNames,
  type FoundName,
} from './entity-resolution/found-names.ts';
import { gazetteerEntities } from './entity-resolution/gazetteer-entities.ts';
import { learnGivenNames } from './entity-resolution/given-name-pairs.ts';
import { mergePeople } from './entity-resolution/merge-people.ts';
import { mergeThings } from './entity-resolution/merge-things.ts';
import { once } from './once.ts';

/** The entities of a corpus, and what each provisional id of an article became. */
export interface ResolvedEntities {
  /** Everything that an article names, known or not, by id. */
  readonly entities: Entity[];
  /** The final id for the id that an article's reading has; known ids stay what they are. */
  readonly finalId: (file: string, id: string) => string;
}

/** Brings together the entities that the articles found, across articles and languages. */
export type EntityResolver = (readings: readonly ArticleReading[]) => ResolvedEntities;

/**
 * Compiles what the gazetteer knows of names, once for all corpora.
 *
 * @param romanisers Of each language.
 * @returns Gives the same for any order of the articles.
 */
export function createEntityResolver(
  gazetteer: Gazetteer,
  romanisers: Readonly<Record<LanguageCode, Romaniser>>,
): EntityResolver {
  const givenNames = once(() => learnGivenNames(gazetteer));
  const namesOf = createFoundNameReader(romanisers);
  return (readings) => {
    const known = gazetteerEntities(gazetteer);
    const found = foundNames(readings, namesOf);
    const people = found.filter(({ entity }) => entity.type === 'person');
    const things = found.filter(({ entity }) => entity.type !== 'person');
    const clusters = [...mergePeople(people, givenNames()), ...mergeThings(things)]
      .map((names) => ({ names, entity: clusterEntity(names, romanisers) }))
      .toSorted((a, b) => compare(orderOf(a), orderOf(b)));
    const ids = assignIds(
      clusters.map(({ entity }) => entity),
      new Set(known.keys()),
    );
    const finals = new Map<string, string>();
    clusters.forEach(({ names }, at) => {
      for (const { file, entity } of names) {
        finals.set(`${file} ${entity.id}`, ids[at] ?? entity.id);
      }
    });
    const named = namedIn(readings);
    const fromGazetteer = [...known.values()].filter(({ id }) => named.has(id));
    const discovered = clusters.map(({ entity }, at): Entity => ({ id: ids[at] ?? '', ...entity }));
    return {
      entities: [...fromGazetteer, ...discovered].toSorted((a, b) => compare(a.id, b.id)),
      finalId: (file, id) => finals.get(`${file} ${id}`) ?? id,
    };
  };
}

function orderOf({ names, entity }: { names: FoundName[]; entity: Omit<Entity, 'id'> }): string {
  const files = names.map(({ file }) => file).toSorted(compare);
  return `${entity.labels.en}\n${entity.type}\n${files[0] ?? ''}\n${entity.aliases.join()}`;
}

/** Every id that the readings hold: mentions, publishers, speakers and whom claims are about. */
function namedIn(readings: readonly ArticleReading[]): Set<string> {
  const named = new Set<string>();
  for (const { mentions, publisher, claims } of readings) {
    for (const { entity } of mentions) named.add(entity);
    if (publisher !== null) named.add(publisher);
    for (const { attribution, entities, context } of claims) {
      const { speaker, via } = attribution;
      for (const id of [speaker, ...via, ...entities, ...context]) if (id !== null) named.add(id);
    }
  }
  return named;
}
