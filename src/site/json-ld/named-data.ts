import type { Organization, Person, Place } from 'schema-dts';
import type { Entity } from '../../model/entity.ts';
import type { Digest } from '../digest/digest.ts';
import { namedLink } from '../named/named-link.ts';
import type { PageLanguage } from './page-language.ts';

/** Somebody who can speak or take part, null for anything else. */
export function actorData(
  digest: Digest,
  id: string,
  page: PageLanguage,
): Person | Organization | null {
  const entity = digest.named(id);
  if (entity === null) return null;
  const facts = factsOf(digest, entity, page);
  if (entity.type === 'person') return { '@type': 'Person', ...facts };
  const isBody = entity.type === 'organisation' || entity.type === 'medium';
  return isBody ? { '@type': 'Organization', ...facts } : null;
}

export function placeData(digest: Digest, id: string, page: PageLanguage): Place | null {
  const entity = digest.named(id);
  return entity === null ? null : { '@type': 'Place', ...factsOf(digest, entity, page) };
}

function factsOf(
  digest: Digest,
  { id, labels, wikidata }: Entity,
  page: PageLanguage,
): { name: string; url?: string; sameAs?: string } {
  const { path } = namedLink(digest, id);
  return {
    name: page.name(labels),
    ...(path === null ? {} : { url: page.absolute(path) }),
    ...(wikidata === null ? {} : { sameAs: `https://www.wikidata.org/entity/${wikidata}` }),
  };
}
