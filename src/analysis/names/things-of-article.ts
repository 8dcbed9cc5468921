import type { Entity } from '../../model/entity.ts';
import type { ArticleName } from './article-names.ts';
import { wordsOf } from './article-names.ts';
import { discoveredEntity, provisionalId } from './discovered.ts';
import type { NameIndex } from './name-index.ts';
import { nominativeOf } from './nominative.ts';

/**
 * Decides what each name of a place, an organisation, a medium or a document means, and sets
 * `entity`. Of several known bearers of a name the one in a country that the article names, else
 * the largest.
 *
 * @returns What the gazetteer does not have; equal nominatives of one type are one.
 */
export function settleThings(names: readonly ArticleName[], index: NameIndex): Entity[] {
  const things = names.filter(({ candidate }) => candidate.type !== 'person');
  const countries = new Set(
    things.flatMap(({ candidate: { known } }) => {
      const entity = known.length === 1 ? known[0]?.name.entity : undefined;
      return entity?.kind === 'country' ? [entity.id] : [];
    }),
  );
  const found = new Map<string, { names: ArticleName[]; label: string }>();
  for (const name of things) {
    const { known, type } = name.candidate;
    const local = known.find(({ name: { entity } }) => countries.has(entity.country ?? ''));
    const [first] = known;
    if (first !== undefined) {
      const { entity } = first.name;
      name.entity = entity.kind === 'country' ? entity.id : (local ?? first).name.entity.id;
      continue;
    }
    const label = nominativeOf(name, index);
    const id = provisionalId(type, label, index);
    name.entity = id;
    const same = found.get(id);
    if (same === undefined) found.set(id, { names: [name], label });
    else same.names.push(name);
  }
  return [...found].map(([id, { names: all, label }]) => {
    const type = all[0]?.candidate.type ?? 'other';
    const forms = all.map((name) =>
      wordsOf(name)
        .map(({ text }) => text)
        .join(' '),
    );
    return discoveredEntity(id, type, label, forms, index);
  });
}
