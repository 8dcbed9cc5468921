import type { Entity, EntityType } from '../../model/entity.ts';
import type { Gazetteer, GazetteerEntry } from '../../model/gazetteer.ts';

const made = new WeakMap<Gazetteer, ReadonlyMap<string, Entity>>();

/**
 * The entities of a gazetteer by id: first names are labels, all names are aliases. Made when they
 * are first asked for, which is dearer than all that loading does with the gazetteer.
 */
export function gazetteerEntities(gazetteer: Gazetteer): ReadonlyMap<string, Entity> {
  const known = made.get(gazetteer) ?? entitiesOf(gazetteer);
  made.set(gazetteer, known);
  return known;
}

function entitiesOf(gazetteer: Gazetteer): Map<string, Entity> {
  const entities = new Map<string, Entity>();
  const add = (entries: readonly GazetteerEntry[], type: EntityType): void => {
    for (const entry of entries) entities.set(entry.id, entityOf(entry, type));
  };
  add(gazetteer.people, 'person');
  add(gazetteer.organisations, 'organisation');
  add(gazetteer.media, 'medium');
  add(gazetteer.documents, 'document');
  add(gazetteer.countries, 'place');
  add(gazetteer.places, 'place');
  return entities;
}

function entityOf({ id, wikidata, en, uk, ru }: GazetteerEntry, type: EntityType): Entity {
  const first = (names: readonly string[]): string => plain(names[0] ?? id);
  return {
    id,
    type,
    labels: { en: first(en), uk: first(uk), ru: first(ru) },
    aliases: [...new Set([...en, ...uk, ...ru].map(plain))].toSorted(),
    wikidata,
  };
}

/** A gazetteer name without its mark-up. */
export function plain(marked: string): string {
  return marked.replace(/[{}=]/gu, '');
}
