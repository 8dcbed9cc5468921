import type { SpeechForce } from '../../../model/language/speech-cues.ts';
import type { Span } from '../../../model/span.ts';
import { cueAt, type SentenceView } from '../sentence-view.ts';
import { sourcesIn, type Source } from '../source.ts';

/** An attribution found in a sentence: the tokens `from`–`to` (exclusive) say who says so. */
export interface Phrase {
  readonly from: number;
  /** Equal to `from` if the clause of saying is itself the claim. */
  readonly to: number;
  /** Index of its verb; null if it has none. */
  readonly verb: number | null;
  readonly cues: readonly Span[];
  /** The subject; empty if the sentence leaves it out. */
  readonly sources: readonly Source[];
  /** Whom the subject cites. */
  readonly cited: readonly Source[];
  /** Outlets to which it was said. */
  readonly venues: readonly string[];
  readonly force: SpeechForce;
  /** What it brings in is a view. */
  readonly opinion: boolean;
  /** Reported by nobody in particular. */
  readonly impersonal: boolean;
}

/** The characters that tokens take. */
export function spanOf({ tokens }: SentenceView, from: number, to: number): Span {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 1 };
}

/** How far behind its words the outlet of a venue may stand. */
const venueReach = 5;

/** The outlets that a stretch names as the place of the saying: "in an interview with CNBC". */
export function venuesIn(view: SentenceView, from: number, to: number): string[] {
  const venues: string[] = [];
  for (let at = from; at < to; at += 1) {
    const venue = cueAt(view, at, 'venue');
    if (venue === null) continue;
    for (let next = venue.next; next < Math.min(to, venue.next + venueReach); next += 1) {
      const name = view.nameAt[next];
      if (name === undefined) continue;
      if (name.type === 'medium' && name.to <= to) venues.push(name.entity);
      break;
    }
  }
  return venues;
}

/** The sources that a stretch cites: "with reference to its own sources". */
export function citedIn(view: SentenceView, from: number, to: number): Source[] {
  for (let at = from; at < to; at += 1) {
    const citing = cueAt(view, at, 'citing');
    if (citing !== null) return sourcesIn(view, citing.next, to, { governed: true }).slice(0, 1);
  }
  return [];
}

/** The first index in a stretch at which something is cited or a venue named, or its end. */
export function beforeCited(view: SentenceView, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (cueAt(view, at, 'citing') !== null || cueAt(view, at, 'venue') !== null) return at;
  }
  return to;
}
