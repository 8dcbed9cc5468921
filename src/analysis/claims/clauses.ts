import { cueAt } from '../attribution/sentence-view.ts';
import type { Stretch } from './compiled-stance.ts';
import { cuesOf } from './compiled-stance.ts';
import { cutsOf, type Cut, type PositionTest } from './cuts.ts';
import { depthOf, mainPredicate } from './predicate.ts';

/** A stretch that states one thing. */
export interface Clause extends Stretch {
  /** A reason, concession or condition: the reporter's context and not the source's statement. */
  readonly background: boolean;
  /** Where its words begin for a reader, if that is before what it states. */
  readonly lead?: number;
}

/** More clauses than this are a list. */
const mostClauses = 24;

/**
 * Splits a stretch where a reader sees two statements; see `cutsOf` for where. Both sides of a cut
 * must state something.
 */
export function clausesOf(stretch: Stretch, isPosition: PositionTest): Clause[] {
  const clauses: Clause[] = [];
  let rest: Clause = { ...stretch, background: opensReason(stretch) };
  while (clauses.length < mostClauses) {
    const cut = firstCut(rest, isPosition);
    if (cut === null) break;
    clauses.push({ ...rest, to: cut.at });
    const next: Stretch = { ...rest, from: cut.next };
    rest = { ...next, background: cut.background || opensReason(next) };
  }
  return [...clauses, rest];
}

function firstCut(stretch: Clause, isPosition: PositionTest): Cut | null {
  if (opensComparison(stretch)) return null;
  const found = cutsOf(stretch, depthOf(stretch), isPosition);
  return (
    found.find(
      ({ at, next }) =>
        mainPredicate({ ...stretch, to: at }) !== null &&
        mainPredicate({ ...stretch, from: next }) !== null,
    ) ?? null
  );
}

/** "As X asked, …": a comparison that is no statement by itself. */
function opensComparison(stretch: Stretch): boolean {
  return cueAt(stretch.view, firstWord(stretch), 'as') !== null;
}

function firstWord({ view, from, to }: Stretch): number {
  let at = from;
  while (at < to && view.tokens[at]?.kind === 'punctuation') at += 1;
  return at;
}

/** Whether the stretch begins with a clause of reason. */
function opensReason(stretch: Stretch): boolean {
  return cuesOf(stretch, 'background').some(({ from }) => from === stretch.from);
}
