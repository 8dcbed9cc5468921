import type { Claim } from '../../../model/claim.ts';
import type { Mention } from '../../../model/entity.ts';
import type { EventCueKind } from '../../../model/language/event-cues.ts';
import type { PartOfSpeech, Reading } from '../../../model/token.ts';
import { effectivePos, type SentenceScan } from './sentence-scan.ts';

/** Somebody or something named in a claim, by tokens; `to` exclusive. */
export interface Name {
  readonly entity: string;
  readonly from: number;
  readonly to: number;
}

/** A claim as the tokens of its sentence, with the cues and names in them. */
export interface ClaimView extends SentenceScan {
  readonly claim: Claim;
  /** The claim's own tokens, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly Name[];
  readonly caseless: boolean;
  /** The families of the events that the article has told of so far. */
  readonly told: ReadonlySet<string>;
}

/** Lays out a claim for the search of events. */
export function viewOf(
  claim: Claim,
  scan: SentenceScan,
  mentions: readonly Mention[],
  { caseless, told }: Pick<ClaimView, 'caseless' | 'told'>,
): ClaimView {
  const { tokens } = scan;
  const from = tokens.findIndex(({ start }) => start >= claim.start);
  const last = tokens.findLastIndex(({ end }) => end <= claim.end);
  const names = mentions
    .filter(({ start, end }) => start >= claim.start && end <= claim.end)
    .map(({ entity, start, end }) => ({
      entity,
      from: tokens.findIndex((token) => token.end > start),
      to: tokens.findLastIndex((token) => token.start < end) + 1,
    }))
    .filter((name) => name.from !== -1 && name.to > name.from);
  return { ...scan, claim, from: Math.max(from, 0), to: last + 1, names, caseless, told };
}

/** The name that a token belongs to. */
export function nameAt({ names }: ClaimView, at: number): Name | undefined {
  return names.find(({ from, to }) => from <= at && at < to);
}

/** How many tokens a cue takes that begins at a token; 0 if it does not. */
export function cueAt({ cues }: ClaimView, at: number, kind: EventCueKind): number {
  return cues.get(at)?.get(kind) ?? 0;
}

/** The cue that ends just before a token, as its first token; -1 if there is none. */
export function cueBefore(view: ClaimView, before: number, kind: EventCueKind): number {
  for (let at = before - 1; at >= view.from && at >= before - longestCue; at -= 1) {
    if (at + cueAt(view, at, kind) === before) return at;
  }
  return -1;
}

/** Whether a cue of a kind ends with a token. */
export function endsCue(view: ClaimView, at: number, kind: EventCueKind): boolean {
  return at >= 0 && cueBefore(view, at + 1, kind) !== -1;
}

/** The first cue of a kind inside a stretch; -1 if there is none. */
export function cueIn(view: ClaimView, kind: EventCueKind, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (cueAt(view, at, kind) > 0) return at;
  return -1;
}

/** The part of speech of a token where it stands. */
export function posAt({ tokens, roles, cues }: ClaimView, at: number): PartOfSpeech | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  // A preposition may also be short for a noun, as the dictionary of "В" has it.
  if (simple.some((kind) => cues.get(at)?.get(kind) === 1)) return 'ADP';
  return effectivePos(token, roles[at] ?? null);
}

/** Kinds of cues that are prepositions of one word. */
const simple: readonly EventCueKind[] = [
  'at',
  'goal',
  'target',
  'against',
  'with',
  'between',
  'cause',
  'aside',
];

/** The reading of a token that counts where it stands. */
export function readingAt(view: ClaimView, at: number): Reading | undefined {
  const pos = posAt(view, at);
  return view.tokens[at]?.readings.find((reading) => reading.pos === pos);
}

/** Whether a token is part of a date. */
export function isDated({ claim, tokens }: ClaimView, at: number): boolean {
  const { start = -1 } = tokens[at] ?? {};
  return claim.dates.some((date) => date.start <= start && start < date.end);
}

/** Whether a token is a verb that can be a predicate or depend on one. */
export function isVerb(view: ClaimView, at: number): boolean {
  const role = view.roles[at] ?? null;
  return role !== null && nameAt(view, at) === undefined;
}

const longestCue = 4;
