import type { Localised } from '../../model/language-code.ts';
import type { Digest } from '../digest/digest.ts';
import { pathOf } from '../path.ts';

/** A name in the interface languages, and where it leads. */
export interface NamedLink {
  readonly id: string;
  readonly labels: Localised;
  /** Null if it has no page. */
  readonly path: string | null;
}

/** The name behind an id. An id without an entry is shown as it is. */
export function namedLink(digest: Digest, id: string): NamedLink {
  const entity = digest.named(id);
  if (entity === null) return { id, labels: { en: id, uk: id, ru: id }, path: null };
  const kind = digest.source(id) === null ? 'entity' : 'source';
  return { id, labels: entity.labels, path: pathOf(kind, id) };
}
