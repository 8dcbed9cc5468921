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

/** The lower, the graver. */
export function gravity(type: RelationType): number {
  const index = [...grave, ...slight].indexOf(type);
  return index < 0 ? Number.POSITIVE_INFINITY : index;
}

/** Where reports on an event differ. */
export interface Differences {
  /** Those with both sides on the event first, then the gravest. */
  readonly grave: readonly RelationView[];
  readonly slight: readonly RelationView[];
  /**
   * The gravest with both sides on the event; where there is none, the last update, of which both
   * sides can be right.
   */
  readonly largest: RelationView | null;
}

export function differencesOf(digest: Digest, event: Event): Differences {
  const own = new Set(event.claims);
  const isWithin = ({ a, b }: Relation): boolean =>
    [a, b].every((side) => side.some((id) => own.has(id)));
  const relations = relationsOf(digest, event).toSorted(
    by(
      (relation) => Number(!isWithin(relation)),
      ({ type }) => gravity(type),
      ({ a }) => a.join(),
      ({ b }) => b.join(),
    ),
  );
  const ofTypes = (types: readonly RelationType[]): Relation[] =>
    relations.filter(({ type }) => types.includes(type));
  const largest = ofTypes(grave).find(isWithin) ?? ofTypes(['update']).findLast(isWithin);
  const view = (relation: Relation): RelationView => relationView(digest, relation);
  return {
    grave: ofTypes(grave).map(view),
    slight: ofTypes(slight).map(view),
    largest: largest === undefined ? null : view(largest),
  };
}

/** The gravest kind of difference between reports, null if they differ in exactness at most. */
export function gravestOf(digest: Digest, event: Event): RelationType | null {
  const types = relationsOf(digest, event).map(({ type }) => type);
  return grave.find((type) => types.includes(type)) ?? null;
}

/** The relations that touch a claim of the event. */
export function relationsOf(digest: Digest, { claims }: Event): Relation[] {
  const own = new Set(claims);
  const groups = unique(claims.map((id) => digest.claim(id).group));
  return unique(groups.flatMap((group) => digest.relationsOf(group))).filter(({ a, b }) =>
    [...a, ...b].some((id) => own.has(id)),
  );
}
