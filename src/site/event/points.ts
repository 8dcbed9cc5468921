import type { Event } from '../../model/event.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { OriginView } from '../claim/origins.ts';
import { originsOf } from '../claim/origins.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Counts } from '../counts.ts';
import { groupCounts } from '../counts.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending, unique } from '../digest/order.ts';
import { lastStatus } from './event-link.ts';

/** One point of an event: a claim that several articles make or that its status rests on. */
export interface Point {
  readonly statement: Statement;
  readonly others: readonly Statement[];
  readonly counts: Counts;
  readonly origins: readonly OriginView[];
}

/** So many claims stand for an event of which nothing is told twice. */
const fewest = 3;

/** What the event rests on: first what its present status does, then the points told most often. */
export function pointsOf(digest: Digest, event: Event): Point[] {
  const basis = new Set(event.status.flatMap(({ claims }) => claims));
  const present = new Set(lastStatus(event).claims);
  const groups = unique(event.claims.map((id) => digest.claim(id).group)).sort(
    descending(
      by(
        (group) => Number(digest.group(group).claims.some((id) => present.has(id))),
        (group) => groupCounts(digest, group).articles,
        (group) => digest.group(group).origins.length,
        (group) => Number(digest.group(group).claims.some((id) => basis.has(id))),
        (group) => Number(digest.membersOf(group).some(({ checkWorthy }) => checkWorthy)),
        (group) => group,
      ),
    ),
  );
  const main = groups.filter((group) => {
    const { claims, origins } = digest.group(group);
    const isShared = groupCounts(digest, group).articles > 1 || origins.length > 1;
    return isShared || claims.some((id) => basis.has(id));
  });
  return (main.length > 0 ? main : groups.slice(0, fewest)).map((group) => pointOf(digest, group));
}

function pointOf(digest: Digest, group: string): Point {
  const [statement, ...others] = bestFirst(digest.membersOf(group)).map((claim) =>
    statementOf(digest, claim),
  );
  if (statement === undefined) throw new Error(`The claim group ${group} has no claim`);
  return {
    statement,
    others,
    counts: groupCounts(digest, group),
    origins: originsOf(digest, group),
  };
}
