import type { Entity } from '../../model/entity.ts';
import type { Event } from '../../model/event.ts';

/**
 * The entities of a corpus with those that only its events name: "the French delegation" names
 * France by an adjective, "the capital" a town.
 *
 * @param known Every entity of the gazetteer.
 */
export function withThoseOfEvents(
  entities: readonly Entity[],
  events: readonly Pick<Event, 'place' | 'participants'>[],
  known: ReadonlyMap<string, Entity>,
): Entity[] {
  const ids = new Set(entities.map(({ id }) => id));
  const named = events.flatMap(({ place, participants }) => [place ?? '', ...participants]);
  const missing = [...new Set(named)].filter((id) => !ids.has(id));
  const added = missing.flatMap((id) => known.get(id) ?? []);
  if (added.length === 0) return [...entities];
  return [...entities, ...added].sort((a, b) => (a.id < b.id ? -1 : 1));
}
