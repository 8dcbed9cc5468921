import type { Entity } from '../../model/entity.ts';
import { skeleton } from './skeleton.ts';

/** The fewest consonants that say enough. */
const fewest = 4;

/**
 * Puts together entities that may be one and were not resolved because writers spell them
 * differently ("Balikesir", "Балікесір", "Баликесир"): of one type and with the same consonants.
 * It is evidence for comparing claims and no more; two people need their given names alike too.
 *
 * @param isKnown Whether the gazetteer has an entity; such a one is itself.
 * @returns The entity that stands for an entity: the first of those alike, by id.
 */
export function spellings(
  entities: readonly Entity[],
  isKnown: (entity: string) => boolean,
): (entity: string) => string {
  const firsts = new Map<string, string>();
  const stand = new Map<string, string>();
  for (const { id, type } of entities.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (isKnown(id)) continue;
    // Names from other scripts come with either letter: Gaddafi, Kaddafi, Qaddafi.
    const bones = skeleton(id, true)
      .replaceAll('k', 'g')
      .replace(/(.)\1+/gu, '$1');
    if (bones.length < fewest || (type === 'person' && !/\p{L}-\p{L}/u.test(id))) continue;
    const key = `${type} ${bones}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, id);
    else stand.set(id, first);
  }
  return (entity) => stand.get(entity) ?? entity;
}
