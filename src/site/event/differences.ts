import type { Event } from '../../model/event.ts';
import type { Relation, RelationType } from '../../model/relation.ts';
import type { RelationView } from '../claim/relation-view.ts';
import { relationView } from '../claim/relation-view.ts';
import type { Digest } from '../digest/digest.ts';
import { by, unique } from '../digest/order.ts';

/** The kinds of difference, the gravest first. An update is none: both sides can be right. */
const differences: readonly RelationType[] = [
  'contradiction',
  'distortion',
  'internal',
  'attribution-lost',
  'hedge-lost',
  'rounding',
  'precision',
];

/** Where reports on an event differ, the gravest difference first. */
export function differencesOf(digest: Digest, event: Event): RelationView[] {
  return differenceRelations(digest, event).map((relation) => relationView(digest, relation));
}

export function differenceRelations(digest: Digest, event: Event): Relation[] {
  return relationsOf(digest, event)
    .filter(({ type }) => differences.includes(type))
    .sort(
      by(
        ({ type }) => differences.indexOf(type),
        ({ a }) => a.join(),
        ({ b }) => b.join(),
      ),
    );
}

/** The relations that touch a claim of the event. */
export function relationsOf(digest: Digest, { claims }: Event): Relation[] {
  const own = new Set(claims);
  const groups = unique(claims.map((id) => digest.claim(id).group));
  return unique(groups.flatMap((group) => digest.relationsOf(group))).filter(({ a, b }) =>
    [...a, ...b].some((id) => own.has(id)),
  );
}
