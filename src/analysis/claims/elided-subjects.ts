import type { AttributedSegment } from '../attribution/attribute-article.ts';
import type { Clause } from './clauses.ts';
import { mainVerb } from './predicate.ts';
import { hasOwnSubject, hasUnknownSubject, subjectBehind, subjectOf } from './subject.ts';

/**
 * Whom the verb of each clause of a segment is about where the clause leaves that out: the subject
 * that the clause before names, or the person whose words it reports ("said that will resign").
 *
 * @returns One entity or null for each clause.
 */
export function elidedSubjects(
  clauses: readonly Clause[],
  { segment, attributions }: AttributedSegment,
  isPerson: (entity: string) => boolean,
): (string | null)[] {
  const [attribution, ...others] = attributions;
  const speaker = others.length === 0 ? (attribution?.speaker ?? null) : null;
  const reports = segment.phrases.some(({ verb, from, to }) => verb !== null && to > from);
  let shared = reports && speaker !== null && isPerson(speaker) ? speaker : null;
  return clauses.map((clause) => {
    const predicate = mainVerb(clause);
    if (predicate === null) return null;
    const own = subjectOf(clause, predicate);
    if (own !== null) {
      shared = own.pronoun ? null : own.entity;
      return null;
    }
    const behind =
      hasOwnSubject(clause, clause.from, predicate.at) ||
      hasUnknownSubject(clause, predicate.at) ||
      subjectBehind(clause, predicate.at);
    if (behind) shared = null;
    return behind || !isPersonal(clause, predicate.at) ? null : shared;
  });
}

/** Whether a verb can be about one person; in the neuter it is about nobody. */
function isPersonal({ view }: Clause, verb: number): boolean {
  const [first] = view.tokens[verb]?.readings ?? [];
  if (first?.verbForm === 'impersonal' || first?.gender === 'n') return false;
  return first?.number !== 'pl' && first?.person !== 1 && first?.person !== 2;
}
