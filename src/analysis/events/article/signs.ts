import type { EventCueKind } from '../../../model/language/event-cues.ts';
import type { GrammaticalCase } from '../../../model/token.ts';
import { posAt, type ClaimView } from './claim-view.ts';

/** Cues that work as prepositions. */
const prepositions: readonly EventCueKind[] = [
  'before',
  'after',
  'during',
  'outcome',
  'together',
  'with',
  'between',
  'by',
  'of',
  'target',
  'against',
  'cause',
  'at',
  'goal',
  'aside',
];

/** A preposition found: what it may mean, and its first token. */
export interface Preposition {
  readonly kinds: ReadonlySet<EventCueKind>;
  readonly at: number;
}

/**
 * The preposition that ends just before a token, the longest if several do. One that the data does
 * not list counts as one behind which nobody takes part.
 */
export function prepositionBefore(view: ClaimView, before: number): Preposition | null {
  for (let at = Math.max(view.from, before - 4); at < before; at += 1) {
    const here = view.cues.get(at);
    const kinds = prepositions.filter((kind) => here?.get(kind) === before - at);
    if (kinds.length > 0) return { kinds: new Set(kinds), at };
  }
  if (before > view.from && posAt(view, before - 1) === 'ADP') {
    return { kinds: new Set(['aside']), at: before - 1 };
  }
  return null;
}

/**
 * The cases that all words of a stretch can stand in together; null if no word tells.
 *
 * @param person A person is one, so that a plural reading of a name is a chance likeness.
 */
export function casesOf(
  { tokens }: ClaimView,
  { from, to }: { from: number; to: number },
  person = false,
): ReadonlySet<GrammaticalCase> | null {
  let cases: Set<GrammaticalCase> | null = null;
  for (let at = from; at < to; at += 1) {
    const own = new Set(
      (tokens[at]?.readings ?? [])
        .filter(({ pos }) => pos === 'PROPN' || pos === 'NOUN' || pos === 'ADJ')
        .filter(({ number }) => !person || number !== 'pl')
        .flatMap((reading) => reading.cases ?? []),
    );
    if (own.size === 0) continue;
    const before: Set<GrammaticalCase> | null = cases;
    const shared: Set<GrammaticalCase> = before === null ? own : before.intersection(own);
    // A surname that does not decline tells less than the given name before it.
    cases = before !== null && shared.size === 0 ? before : shared;
  }
  return cases;
}
