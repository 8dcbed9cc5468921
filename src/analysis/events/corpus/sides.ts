import type { EntityType } from '../../../model/entity.ts';
import type { ArticleEvent } from '../article/article-events.ts';
import type { Cluster } from './cluster.ts';

/** Those who take part, by side, in a stable order. */
export interface Sides {
  readonly agents: readonly string[];
  readonly partners: readonly string[];
  readonly patients: readonly string[];
}

/**
 * Who stands on which side of an event, by all its reports. The report that names most and tells
 * the sides apart sets them; everybody else stands with those with whom another report puts them.
 * Where people stand on both sides, a state beside them is whom they act for, and no further party.
 */
export function sidesOf(
  { reports }: Pick<Cluster, 'reports'>,
  typeOf: (id: string) => EntityType | undefined,
): Sides {
  const [model, ...others] = reports.toSorted(bySides);
  if (model === undefined) return { agents: [], partners: [], patients: [] };
  const isPerson = (id: string): boolean => typeOf(id) === 'person';
  const personal = model.agents.some(isPerson) && model.partners.some(isPerson);
  const isParty = (id: string): boolean => !personal || typeOf(id) !== 'place';
  const agents = new Set(model.agents.filter(isParty));
  const partners = new Set(model.partners.filter(isParty));
  const patients = new Set(model.patients);
  const known = (id: string): boolean =>
    agents.has(id) || partners.has(id) || patients.has(id) || !isParty(id);
  for (const report of others) {
    const turned = isTurned(report, agents, partners);
    const [first, second] = turned ? [partners, agents] : [agents, partners];
    for (const id of report.agents) if (!known(id)) first.add(id);
    for (const id of report.partners) if (!known(id)) second.add(id);
    for (const id of report.patients) if (!known(id)) patients.add(id);
  }
  return { agents: [...agents], partners: [...partners], patients: [...patients] };
}

/** Whether a report tells it from the other side. */
function isTurned(
  { agents, partners }: ArticleEvent,
  first: ReadonlySet<string>,
  second: ReadonlySet<string>,
): boolean {
  const kept =
    agents.filter((id) => first.has(id)).length + partners.filter((id) => second.has(id)).length;
  const turned =
    agents.filter((id) => second.has(id)).length + partners.filter((id) => first.has(id)).length;
  return turned > kept;
}

function bySides(a: ArticleEvent, b: ArticleEvent): number {
  return (
    sided(b) - sided(a) ||
    parties(b) - parties(a) ||
    byText(a.published ?? '~', b.published ?? '~') ||
    byText(a.article, b.article) ||
    a.index - b.index
  );
}

function sided({ agents, partners }: ArticleEvent): number {
  return agents.length > 0 && partners.length > 0 ? 1 : 0;
}

function parties({ agents, partners, patients }: ArticleEvent): number {
  return agents.length + partners.length + patients.length;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
