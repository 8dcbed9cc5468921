import type { SentenceReading } from '../../model/article-reading.ts';
import type { EntityType, Mention } from '../../model/entity.ts';
import type { SpeechCue } from '../../model/language/speech-cues.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { VerbRole } from '../syntax/verb-roles.ts';
import type { CompiledSpeech, FoundCue } from './compiled-speech.ts';
import { isSign } from '../../text/sign.ts';

/** An entity named in a sentence, as token indices, `to` exclusive. */
export interface NamedTokens {
  readonly entity: string;
  readonly type: EntityType;
  readonly from: number;
  readonly to: number;
}

/**
 * A sentence of more tokens is a list or an error of the text: its view is empty, none of the rules
 * reads it, and looking ahead inside a sentence stays bounded.
 */
export const longestSentence = 400;

/** A sentence as the attribution rules look at it; all lists but `names` have one entry a token. */
export interface SentenceView {
  readonly sentence: SentenceReading;
  readonly tokens: readonly Token[];
  readonly cues: readonly (readonly FoundCue[])[];
  readonly roles: readonly (VerbRole | null)[];
  /** Quotation marks around: 0 outside. */
  readonly depths: readonly number[];
  /** In brackets, or in a relative or adverbial clause. */
  readonly asides: readonly boolean[];
  /** Inside a time expression. */
  readonly dated: readonly boolean[];
  readonly names: readonly NamedTokens[];
  readonly nameAt: readonly (NamedTokens | undefined)[];
  readonly speech: CompiledSpeech;
  /** Whether the quotation at the sentence's beginning was opened before it. */
  readonly goesOn: boolean;
  readonly staysOpen: boolean;
}

/**
 * The tokens that each of some spans takes.
 *
 * @param spans Sorted, without overlaps.
 * @returns Pairs of the span and its token indices, `to` exclusive.
 */
export function tokensOfSpans<T extends Span>(
  tokens: readonly Token[],
  spans: readonly T[],
): { span: T; from: number; to: number }[] {
  let at = 0;
  return spans.flatMap((span) => {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= span.start) at += 1;
    let to = at;
    while (to < tokens.length && (tokens[to]?.start ?? 0) < span.end) to += 1;
    return to > at ? [{ span, from: at, to }] : [];
  });
}

/** The names of a sentence as token indices. */
export function namedTokens(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  typeOf: (entity: string) => EntityType,
): NamedTokens[] {
  return tokensOfSpans(tokens, mentions).map(({ span, from, to }) => ({
    entity: span.entity,
    type: typeOf(span.entity),
    from,
    to,
  }));
}

/** The cue of a kind at a token, with the index behind it. */
export function cueAt<K extends SpeechCue['kind']>(
  { cues }: SentenceView,
  at: number,
  kind: K,
): { cue: Extract<SpeechCue, { kind: K }>; next: number } | null {
  const found = cues[at];
  if (found === undefined || found.length === 0) return null;
  for (const { cue, length } of found) if (hasKind(cue, kind)) return { cue, next: at + length };
  return null;
}

function hasKind<K extends SpeechCue['kind']>(
  cue: SpeechCue,
  kind: K,
): cue is Extract<SpeechCue, { kind: K }> {
  return cue.kind === kind;
}

/** Whether a token is a comma, a dash, a quotation mark or another sign that ends a phrase. */
export function isBoundary(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation';
}

export function isComma(token: Token | undefined): boolean {
  return token?.text === ',';
}

export function isDash(token: Token | undefined): boolean {
  return token !== undefined && isSign(token.text, '-‐‑‒–—');
}

export function isQuote(token: Token | undefined): boolean {
  return token !== undefined && isSign(token.text, '"“”„«»‟');
}

export function isConjunction(token: Token | undefined): boolean {
  return token?.readings[0]?.pos === 'CONJ';
}

/** Whether a token makes a statement: a finite verb or a short participle, not inside a name. */
export function isStating({ roles, nameAt }: SentenceView, at: number): boolean {
  const role = roles[at];
  return (role === 'finite' || role === 'predicative') && nameAt[at] === undefined;
}

/** Whether a stretch makes a statement outside of asides, or at all if it lies in one. */
export function states(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (isStating(view, at) && view.asides[at] !== true) return true;
  }
  return false;
}
