import type { EntityType } from '../../model/entity.ts';
import { EntityType as EntityTypes } from '../../model/entity.ts';
import type { Digest } from '../digest/digest.ts';
import { by } from '../digest/order.ts';
import type { NamedLink } from './named-link.ts';
import { namedLink } from './named-link.ts';

/** A name in a list, with the number of articles that mention it in a claim. */
export interface NameCard {
  readonly name: NamedLink;
  readonly claims: number;
}

/** A source in the list of sources. */
export interface SourceCard {
  readonly name: NamedLink;
  readonly publishes: number;
  readonly reports: number;
  readonly relays: number;
}

/** All names with a page but outlets, by type; those named most often first. */
export function nameLists(digest: Digest): { type: EntityType; names: NameCard[] }[] {
  const counts = new Map<string, number>();
  for (const { claims } of digest.articles) {
    for (const { entities, attribution } of claims) {
      for (const id of new Set([...entities, attribution.speaker ?? ''])) {
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
    }
  }
  return EntityTypes.options.flatMap((type) => {
    const names = digest.entries.entities
      .filter((entity) => entity.type === type)
      .map(({ id }) => ({ name: namedLink(digest, id), claims: counts.get(id) ?? 0 }))
      .sort(
        by(
          ({ claims }) => -claims,
          ({ name }) => name.id,
        ),
      );
    return names.length === 0 ? [] : [{ type, names }];
  });
}

/** All sources, those that appear most often first. */
export function sourceCards(digest: Digest): SourceCard[] {
  return digest.entries.sources
    .map(({ id, roles }) => ({
      name: namedLink(digest, id),
      publishes: roles.publishes.length,
      reports: roles.reports.length,
      relays: roles.relays.length,
    }))
    .sort(
      by(
        ({ publishes, reports, relays }) => -(publishes + reports + relays),
        ({ name }) => name.id,
      ),
    );
}
