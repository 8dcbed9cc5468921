import type { Entity, EntityType } from '../../model/entity.ts';
import type { ArticleName } from './article-names.ts';
import { wordsOf } from './article-names.ts';
import { discoveredEntity, provisionalId } from './discovered.ts';
import type { NameIndex } from './name-index.ts';
import { nominativeOf } from './nominative.ts';

/**
 * Decides what each name of a place, an organisation, a medium or a document means, and sets
 * `entity`. Of several known bearers of a name the one in a country that the article names, else
 * the largest. An abbreviation alone is the one that the article also names with its country.
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
  const abbreviations = spelledOut(things);
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
    const fuller = abbreviations.get(abbreviation(name) ?? '');
    if (fuller !== undefined && fuller !== null) {
      name.entity = fuller;
      continue;
    }
    const label = nominativeOf(name, index);
    const id = provisionalId(type, label, index);
    name.entity = namesake(id, type, index) ?? id;
    if (name.entity !== id) continue;
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

/**
 * The known medium with this very name, where the gazetteer has it only behind the kind of medium:
 * `передає «Голос Орлії»` and `радіо «Голос Орлії»`.
 */
function namesake(id: string, type: EntityType, index: NameIndex): string | null {
  const known = id.slice(id.indexOf(':') + 1);
  return type === 'medium' && index.entities.get(known)?.type === 'medium' ? known : null;
}

/**
 * What abbreviations stand for in an article that also names their bearer in full: `МЧС` beside
 * `МЧС России`; null where several begin with the same letters.
 */
function spelledOut(things: readonly ArticleName[]): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const name of things) {
    const [entity] = name.candidate.known;
    const [first, ...rest] = wordsOf(name);
    if (entity === undefined || first?.casing !== 'upper' || rest.length === 0) continue;
    const { id } = entity.name.entity;
    const before = found.get(first.fold);
    found.set(first.fold, before === undefined || before === id ? id : null);
  }
  return found;
}

/** The letters of a name that is nothing but an abbreviation. */
function abbreviation(name: ArticleName): string | null {
  const [first, ...rest] = wordsOf(name);
  return first?.casing === 'upper' && rest.length === 0 ? first.fold : null;
}
