import type { StatusEntry } from '../../model/event.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';

/**
 * By whom a status is known: the speakers of its claims; where none is named, the outlets nearest to
 * the source.
 */
export function statusVoices(digest: Digest, { claims }: StatusEntry): NamedLink[] {
  const sources = claims.map((id) => digest.claim(id).attribution);
  const speakers = unique(sources.flatMap(({ speaker }) => speaker ?? []));
  const outlets = unique(sources.flatMap(({ via }) => via[0] ?? []));
  return (speakers.length > 0 ? speakers : outlets).map((id) => namedLink(digest, id));
}
