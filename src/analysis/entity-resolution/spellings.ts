import type { Entity } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import { skeleton } from './skeleton.ts';

/** The fewest consonants, or letters, that say enough. */
const fewest = 4;

/** What is known of names beforehand. */
export interface SpellingKnowledge {
  /** Whether the gazetteer has an entity; such a one is itself. */
  readonly isKnown: (entity: string) => boolean;
  /** Whether a folded word says what kind of place a name is of: "county", `аеропорт`. */
  readonly isPlaceHead: (word: string) => boolean;
}

/**
 * Puts together entities that may be one and were not resolved because writers spell them
 * differently ("Balikesir", "Балікесір", "Баликесир"), say or leave out what kind of place it is
 * ("Kerr County", `округ Керр`): with the same consonants, or of two types with the same letters. It
 * is evidence for comparing claims and no more; two people need their given names
 * alike too.
 *
 * @returns The entity that stands for an entity: the first of those alike, by id.
 */
export function spellings(
  entities: readonly Entity[],
  knowledge: SpellingKnowledge,
): (entity: string) => string {
  const firsts = new Map<string, string>();
  const stand = new Map<string, string>();
  for (const entity of entities.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { id } = entity;
    if (knowledge.isKnown(id)) continue;
    const keys = keysOf(entity, knowledge);
    const first = keys.map((key) => firsts.get(key)).find((found) => found !== undefined);
    if (first !== undefined) stand.set(id, first);
    for (const key of keys) if (!firsts.has(key)) firsts.set(key, first ?? id);
  }
  return (entity) => stand.get(entity) ?? entity;
}

/** What a name is looked up by; none for one that says too little. */
function keysOf(entity: Entity, knowledge: SpellingKnowledge): string[] {
  const { type, id } = entity;
  if (type === 'person' && !/\p{L}-\p{L}/u.test(id)) return [];
  const name = ownWords(entity, knowledge) ?? id;
  const found = bones(name);
  const keys = found.length < fewest ? [] : [`${type} ${found}`];
  if (type === 'medium') return keys;
  const letters = fold(name).replace(/\P{L}/gu, '');
  return letters.length < fewest ? keys : [...keys, `letters ${letters}`];
}

/** Names from other scripts come with either letter: Gaddafi, Kaddafi, Qaddafi. */
function bones(name: string): string {
  return skeleton(name, true)
    .replaceAll('k', 'g')
    .replace(/(.)\1+/gu, '$1');
}

/** The name of a place in Latin letters without the word for its kind; null if it has none. */
function ownWords({ type, labels }: Entity, { isPlaceHead }: SpellingKnowledge): string | null {
  if (type !== 'place') return null;
  const latin = labels.en.split(' ');
  for (const label of Object.values(labels)) {
    const words = label.split(' ');
    if (words.length < 2 || words.length !== latin.length) continue;
    if (isPlaceHead(fold(words[0] ?? ''))) return latin.slice(1).join(' ');
    if (isPlaceHead(fold(words.at(-1) ?? ''))) return latin.slice(0, -1).join(' ');
  }
  return null;
}
