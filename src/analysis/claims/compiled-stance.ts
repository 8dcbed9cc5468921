import type { StanceCue, StanceCues } from '../../model/language/stance-cues.ts';
import { PhraseTable } from '../../text/phrases.ts';
import type { SentenceView } from '../attribution/sentence-view.ts';

/** Words of stance ready for look-up. */
export interface CompiledStance {
  readonly table: PhraseTable<StanceCue>;
  readonly futureIsPlan: boolean;
  readonly shiftedStates: ReadonlySet<string>;
}

/** Compiles a language's words of stance once. */
export function compileStance({ cues, futureIsPlan, shiftedStates }: StanceCues): CompiledStance {
  return { table: new PhraseTable(cues), futureIsPlan, shiftedStates: new Set(shiftedStates) };
}

/** A cue with the tokens that it takes, `to` exclusive. */
export interface StanceMatch {
  readonly cue: StanceCue;
  readonly from: number;
  readonly to: number;
}

/** A stretch of a sentence's tokens, with the cues of the sentence. */
export interface Stretch {
  readonly view: SentenceView;
  readonly from: number;
  readonly to: number;
  readonly cues: readonly StanceMatch[];
}

/**
 * All cues of a sentence, in order, but for those inside a neutral phrase or a date ("May", "this
 * month"); those that begin at one token stand together.
 *
 * @param dated Whether each token belongs to a date.
 */
export function scanStance(
  { tokens, dated }: Pick<SentenceView, 'tokens' | 'dated'>,
  { table }: CompiledStance,
): readonly StanceMatch[] {
  const found: StanceMatch[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.kind !== 'word') continue;
    for (const { value, length } of table.longestAt(tokens, at)) {
      found.push({ cue: value, from: at, to: at + length });
    }
  }
  if (found.length === 0) return found;
  const neutral: boolean[] = [];
  for (const { cue, from, to } of found) {
    if (cue.kind === 'neutral') for (let at = from; at < to; at += 1) neutral[at] = true;
  }
  const inside = (marks: readonly boolean[], { from, to }: StanceMatch): boolean =>
    marks[from] === true && marks[to - 1] === true;
  return found.filter((match) => {
    const { cue } = match;
    if (cue.kind === 'neutral' || inside(neutral, match)) return false;
    return cue.kind === 'hedge' && cue.number === true ? true : !inside(dated, match);
  });
}

/** A cue of one kind with the tokens that it takes. */
export interface CueOf<K extends StanceCue['kind']> {
  readonly cue: Extract<StanceCue, { kind: K }>;
  readonly from: number;
  readonly to: number;
}

/** Where the cue of a kind that begins at a token ends, inside a stretch; null if there is none. */
export function cueEnd(
  { cues, from, to }: Stretch,
  kind: StanceCue['kind'],
  at: number,
): number | null {
  if (at < from) return null;
  let end: number | null = null;
  for (const match of cues) {
    if (match.from > at) break;
    if (match.from === at && match.to <= to && match.cue.kind === kind) end = match.to;
  }
  return end;
}

/** The cues of a kind inside a stretch. */
export function cuesOf<K extends StanceCue['kind']>(
  { cues, from, to }: Stretch,
  kind: K,
): CueOf<K>[] {
  const found: CueOf<K>[] = [];
  for (const match of cues) {
    if (match.from >= from && match.to <= to && hasKind(match, kind)) found.push(match);
  }
  return found;
}

function hasKind<K extends StanceCue['kind']>(
  match: StanceMatch,
  kind: K,
): match is StanceMatch & CueOf<K> {
  return match.cue.kind === kind;
}
