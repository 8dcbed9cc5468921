import type { EntityType } from '../../model/entity.ts';

/** A name marked in a test sentence. */
export interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  /** The id that it must have, or null if any of that type will do. */
  readonly entity: string | null;
}

const types: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organisation',
  M: 'medium',
};

/**
 * Reads a sentence in which names are marked as `{P|Остап Кривич}` or, with an id,
 * `{L:kyiv|Києві}`: P person, L place, O organisation, M medium.
 *
 * @returns The plain sentence, and where its names stand.
 */
export function readAnnotated(marked: string): { text: string; names: AnnotatedName[] } {
  const names: AnnotatedName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([PLOM])(?::([a-z0-9-]+))?\|([^{}]*)\}/gu)) {
    const [whole, letter = '', entity = null, name = ''] = match;
    text += marked.slice(at, match.index);
    const start = text.length;
    text += name;
    names.push({ start, end: text.length, text: name, type: types[letter] ?? 'other', entity });
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}
