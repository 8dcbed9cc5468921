import type { Because } from '../../model/because.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { NameDecision, NameDecisionOf } from '../../model/editorial/name-decision.ts';
import type { Entity } from '../../model/entity.ts';
import { fold } from '../../text/fold.ts';
import type { ResolvedEntities } from '../entity-resolution.ts';
import type { Edited } from './edited.ts';
import { editorsReason } from './editors-reason.ts';

/** What names are looked up by. */
export interface NameContext {
  /** Everything that the gazetteer has, by id. */
  readonly known: ReadonlyMap<string, Entity>;
  /** The file of the article with this address; null if there is none. */
  readonly fileOf: (article: string) => string | null;
}

interface Draft {
  /** By id, as edited so far. */
  readonly entities: Map<string, Entity>;
  /** From an entry that became part of another to that one. */
  readonly next: Map<string, string>;
  /** From file and entity to the one that is meant there. */
  readonly inFile: Map<string, string>;
}

/** An entry that cannot be applied: where in it the trouble is, and what. */
type Trouble = Pick<Miss, 'path' | 'message' | 'remedy'>;

/** Entities with what editors have joined. */
export interface EditedEntities extends ResolvedEntities {
  /** From an entry that became part of another to that one. */
  readonly merged: ReadonlyMap<string, string>;
}

/**
 * The entities as editors have corrected them, in the order of the decisions; each that changed
 * says who did it. A decision about an entity that no article names is left out and reported.
 */
export function editNames(
  resolved: ResolvedEntities,
  decisions: readonly NameDecision[],
  context: NameContext,
): Edited<EditedEntities> {
  if (decisions.length === 0) return { value: { ...resolved, merged: new Map() }, misses: [] };
  const draft: Draft = {
    entities: new Map(resolved.entities.map((entity) => [entity.id, entity])),
    next: new Map(),
    inFile: new Map(),
  };
  const misses = decisions.flatMap((decision, index): Miss[] =>
    apply(decision, draft, context).map((trouble) => ({ list: 'names', index, ...trouble })),
  );
  return {
    value: {
      entities: [...draft.entities.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)),
      finalId: (file, id) => {
        const own = end(resolved.finalId(file, id), draft);
        return draft.inFile.get(`${file} ${own}`) ?? own;
      },
      merged: draft.next,
    },
    misses,
  };
}

function apply(decision: NameDecision, draft: Draft, context: NameContext): Trouble[] {
  switch (decision.name) {
    case 'alias':
      return addAlias(decision, draft, context);
    case 'one':
      return join(decision, draft);
    case 'two':
      return part(decision, draft, context);
    case 'apart':
      return keepApart(decision, draft);
    case 'known':
      return confirm(decision, draft);
  }
}

function addAlias(
  decision: NameDecisionOf<'alias'>,
  draft: Draft,
  { known }: NameContext,
): Trouble[] {
  const { alias, of } = decision;
  const target = draft.entities.get(end(of, draft)) ?? known.get(of);
  if (target === undefined) return [unknown(of, ['of'])];
  const sought = fold(alias);
  const bearers = [...draft.entities.values()].filter(
    (entity) =>
      entity.id !== target.id &&
      [...Object.values(entity.labels), ...entity.aliases].some((name) => fold(name) === sought),
  );
  if (bearers.length === 0) {
    const message = `No article names anybody “${alias}” whom the digest does not know already.`;
    return [
      { path: ['alias'], message, remedy: 'Write the name as an entry has it, or remove this.' },
    ];
  }
  const because = editorsReason('alias', decision);
  draft.entities.set(target.id, target);
  for (const bearer of bearers) absorb(target.id, bearer.id, because, draft);
  return [];
}

function join(decision: NameDecisionOf<'one'>, draft: Draft): Trouble[] {
  const troubles = missing(decision.entities, draft);
  const [first, ...others] = decision.entities.map((id) => end(id, draft));
  if (troubles.length > 0 || first === undefined) return troubles;
  const isMedium = (id: string): boolean => draft.entities.get(id)?.type === 'medium';
  if (others.some((id) => isMedium(id) !== isMedium(first))) {
    const message = 'One of the entries is an outlet and another is none.';
    return [{ path: ['entities'], message, remedy: 'Join outlets with outlets only.' }];
  }
  const because = editorsReason('one', decision);
  for (const other of others) absorb(first, other, because, draft);
  return [];
}

function part(
  decision: NameDecisionOf<'two'>,
  draft: Draft,
  { known, fileOf }: NameContext,
): Trouble[] {
  const { entity: id, articles, as, labels } = decision;
  const entity = draft.entities.get(end(id, draft));
  if (entity === undefined) return [unknown(id, ['entity'])];
  if (draft.entities.has(as) || known.has(as)) {
    const message = `The address ${as} is that of another entry.`;
    return [{ path: ['as'], message, remedy: 'Choose another one.' }];
  }
  const files = articles.map(fileOf);
  const troubles = articles.flatMap((article, at): Trouble[] =>
    files[at] === null ? [noArticle(article, ['articles', at])] : [],
  );
  if (troubles.length > 0) return troubles;
  for (const file of files) draft.inFile.set(`${file ?? ''} ${entity.id}`, as);
  const because = editorsReason('two', decision);
  const other: Entity = { id: as, type: entity.type, labels, aliases: [], wikidata: null };
  draft.entities.set(as, { ...other, because: [because] });
  draft.entities.set(entity.id, decided(entity, because));
  return [];
}

function keepApart(decision: NameDecisionOf<'apart'>, draft: Draft): Trouble[] {
  const troubles = missing(decision.entities, draft);
  const [a, b] = decision.entities.map((id) => end(id, draft));
  if (troubles.length > 0) return troubles;
  if (a === b) {
    const message = 'The decisions say of these entries that they are one, and that they are two.';
    return [{ path: ['entities'], message, remedy: 'Remove one of the decisions.' }];
  }
  const because = editorsReason('apart', decision);
  for (const id of [a, b]) {
    const entity = draft.entities.get(id ?? '');
    if (entity !== undefined) draft.entities.set(entity.id, decided(entity, because));
  }
  return [];
}

function confirm(decision: NameDecisionOf<'known'>, draft: Draft): Trouble[] {
  const entity = draft.entities.get(end(decision.entity, draft));
  if (entity === undefined) return [unknown(decision.entity, ['entity'])];
  draft.entities.set(entity.id, decided(entity, editorsReason('known', decision)));
  return [];
}

/** Makes one entry a part of another: its names become aliases, its address leads there. */
function absorb(into: string, gone: string, because: Because, draft: Draft): void {
  const target = draft.entities.get(into);
  const part = draft.entities.get(gone);
  if (target === undefined || part === undefined) return;
  const aliases = [...new Set([...target.aliases, ...part.aliases])].toSorted(inOrder);
  const wikidata = target.wikidata ?? part.wikidata;
  draft.entities.set(into, decided({ ...target, aliases, wikidata }, because));
  if (into === gone) return;
  draft.entities.delete(gone);
  draft.next.set(gone, into);
}

function decided(entity: Entity, because: Because): Entity {
  const known = entity.because ?? [];
  return known.includes(because) ? entity : { ...entity, because: [...known, because] };
}

function end(id: string, draft: Draft): string {
  const to = draft.next.get(id);
  return to === undefined ? id : end(to, draft);
}

function missing(ids: readonly string[], draft: Draft): Trouble[] {
  return ids.flatMap((id, at) =>
    draft.entities.has(end(id, draft)) ? [] : [unknown(id, ['entities', at])],
  );
}

function unknown(id: string, path: Trouble['path']): Trouble {
  const message = `No article names an entry ${id}.`;
  return {
    path,
    message,
    remedy: 'Take the address from the entry’s page, or remove the decision.',
  };
}

function noArticle(id: string, path: Trouble['path']): Trouble {
  const remedy = 'Take the address from the article’s page.';
  return { path, message: `There is no article ${id}.`, remedy };
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
