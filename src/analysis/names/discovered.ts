import type { Entity, EntityType } from '../../model/entity.ts';
import { slug } from '../../text/slug.ts';
import type { NameIndex } from './name-index.ts';

/**
 * Provisional ids hold a colon, which no id of the gazetteer does. "U.S. Orrin Board" is one with
 * "US Orrin Board".
 */
export function provisionalId(type: EntityType, label: string, index: NameIndex): string {
  const plain = label.replace(/(?<!\p{L})(?:\p{Lu}\.){2,4}/gu, (form) => form.replaceAll('.', ''));
  return `${type}:${slug(plain, index.romanise) || 'name'}`;
}

/**
 * An entity that only its form told. Its label in the other languages waits for the corpus; until
 * then the romanised one stands there, or the label itself.
 */
export function discoveredEntity(
  id: string,
  type: EntityType,
  label: string,
  forms: readonly string[],
  index: NameIndex,
): Entity {
  const labels = { en: index.romanise(label), uk: label, ru: label };
  labels[index.code] = label;
  return { id, type, labels, aliases: [...new Set(forms)].toSorted(), wikidata: null };
}

/**
 * Gives a folded nominative the capitals of the form that it was made from.
 *
 * @param name Whether it must begin with capitals even if the form does not, or shouts.
 * @example
 * recase('Коваля', 'коваль', true) // => 'Коваль'
 */
export function recase(text: string, lemma: string, name: boolean): string {
  const folded = text.toLowerCase();
  const shouting = text.length > 2 && text !== folded && text === text.toUpperCase();
  if (name && (shouting || text === folded)) {
    return lemma.replace(/(^|[- ])(\p{L})/gu, (part) => part.toUpperCase());
  }
  let same = 0;
  while (same < lemma.length && folded[same] === lemma[same]) same += 1;
  return text.slice(0, same) + lemma.slice(same);
}
