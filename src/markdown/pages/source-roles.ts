import type { Analysis } from '../../model/analysis.ts';
import type { SourceFrontMatter } from '../entity-schema.ts';

type Roles = SourceFrontMatter['roles'];

/**
 * What each medium of the analysis publishes, is the first to tell, and passes on. In a chain the
 * first to tell is the speaker if that is a medium, else the outlet next to the speaker.
 *
 * @returns By the medium's id; every medium has an entry.
 */
export function sourceRoles({ articles, claims, entities }: Analysis): Map<string, Roles> {
  const media = entities.filter((entity) => entity.type === 'medium');
  const roles = new Map(
    media.map(({ id }): [string, Roles] => [id, { publishes: [], reports: [], relays: [] }]),
  );
  for (const { id, publisher } of articles) {
    if (publisher !== null) roles.get(publisher)?.publishes.push(id);
  }
  for (const { id, attribution } of claims) {
    const { speaker, via } = attribution;
    const chain = speaker !== null && roles.has(speaker) ? [speaker, ...via] : via;
    const [first, ...others] = chain;
    if (first !== undefined) roles.get(first)?.reports.push(id);
    for (const other of new Set(others)) {
      if (other !== first) roles.get(other)?.relays.push(id);
    }
  }
  return roles;
}
