import type { Event } from '../../model/event.ts';
import type { Relation, RelationType } from '../../model/relation.ts';
import type { RelationView } from '../claim/relation-view.ts';
import { relationView } from '../claim/relation-view.ts';
import type { Digest } from '../digest/digest.ts';
import { by, unique } from '../digest/order.ts';

/** The kinds of difference, the gravest first. An update is none: both sides can be right. */
const grave: readonly RelationType[] = [
  'contradiction',
  'distortion',
  'internal',
  'attribution-lost',
  'hedge-lost',
];

/** Differences in exactness alone: both sides are right. */
const slight: readonly RelationType[] = ['rounding', 'precision'];

/** Where reports on an event differ. */
export interface Differences {
  /** The gravest first. */
  readonly grave: readonly RelationView[];
  readonly slight: readonly RelationView[];
}

export function differencesOf(digest: Digest, event: Event): Differences {
  const relations = relationsOf(digest, event);
  const ofTypes = (types: readonly RelationType[]): RelationView[] =>
    relations
      .filter(({ type }) => types.includes(type))
      .sort(
        by(
          ({ type }) => types.indexOf(type),
          ({ a }) => a.join(),
          ({ b }) => b.join(),
        ),
      )
      .map((relation) => relationView(digest, relation));
  return { grave: ofTypes(grave), slight: ofTypes(slight) };
}

/** Whether reports differ in more than exactness. */
export function hasDifferences(digest: Digest, event: Event): boolean {
  return relationsOf(digest, event).some(({ type }) => grave.includes(type));
}

/** The relations that touch a claim of the event. */
export function relationsOf(digest: Digest, { claims }: Event): Relation[] {
  const own = new Set(claims);
  const groups = unique(claims.map((id) => digest.claim(id).group));
  return unique(groups.flatMap((group) => digest.relationsOf(group))).filter(({ a, b }) =>
    [...a, ...b].some((id) => own.has(id)),
  );
}
