import type { Analysis } from '../model/analysis.ts';
import type { Entity } from '../model/entity.ts';

/**
 * Gold labels that the gazetteer writes in another way. Only naming conventions belong here, never
 * an entity that was recognised wrongly.
 */
const otherNames: Readonly<Record<string, string>> = {
  UNN: 'Ukrainian National News',
};

/**
 * A look-up from the gold's label of an entity to the analysis's id: by English label, else by an
 * alias.
 */
export function entityIds(analysis: Analysis): (label: string) => string | undefined {
  const byName = new Map<string, string>();
  const add = (name: string, { id }: Entity): void => {
    if (!byName.has(name)) byName.set(name, id);
  };
  for (const entity of analysis.entities) add(entity.labels.en, entity);
  for (const entity of analysis.entities) {
    for (const alias of entity.aliases) add(alias, entity);
  }
  return (label) => byName.get(label) ?? byName.get(otherNames[label] ?? label);
}
