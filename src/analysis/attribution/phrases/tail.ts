import { contentStart, skipAdjuncts } from '../content-start.ts';
import {
  cueAt,
  isComma,
  isConjunction,
  isDash,
  isQuote,
  isStating,
  states,
  type SentenceView,
} from '../sentence-view.ts';
import { cueIn, sourcesIn } from '../source.ts';
import { helpsSpeech, speechVerbAt, type SpeechVerb } from '../speech-verb.ts';
import { asClauseAt } from './as-clause.ts';
import { subjectOf } from './subject.ts';
import { impersonalPhrase } from './impersonal.ts';
import { leadAt } from './lead.ts';
import { beforeCited, citedIn, spanOf, venuesIn, type Phrase } from './phrase.ts';
import { behindSubject, toldTo } from './told-to.ts';
import { quotingAt } from './quoting.ts';

/** How many words the subject before the verb may take. */
const longestSubject = 24;

/**
 * An attribution behind a statement or between its parts: `…, сказала одна людина`, `… - сказав
 * Віткофф в інтерв'ю CNBC`, `…, Smith said`, `…, according to the ministry`.
 *
 * @param at Index of the sign before it.
 * @param to End of the sentence.
 * @returns The phrase from the sign on; it reaches to `to` or to the sign behind which the
 *   statement, another attribution or another thing said goes on.
 */
export function tailAt(view: SentenceView, at: number, to: number): Phrase | null {
  const { tokens } = view;
  if (!isComma(tokens[at]) && !isSpacedDash(view, at) && !closesSpeech(view, at)) return null;
  let start = at;
  while (
    start < to &&
    (isDash(tokens[start]) || isComma(tokens[start]) || isQuote(tokens[start]))
  ) {
    start += 1;
  }
  if (start >= to) return null;
  const other = leadAt(view, start) ?? asClauseAt(view, start) ?? quotingAt(view, start, to);
  if (other !== null) return { ...other, from: at, to: Math.min(other.to, to) };
  if (isConjunction(tokens[start])) return null;
  return voiceTail(view, at, start, to) ?? saying(view, at, start, to);
}

/** A closing quotation mark with a comma, a dash or a final sign beside it. */
function closesSpeech({ tokens }: SentenceView, at: number): boolean {
  if (!isQuote(tokens[at])) return false;
  const before = tokens[at - 1];
  return (
    /^[,.!?…]+$/u.test(before?.text ?? '') || isComma(tokens[at + 1]) || isDash(tokens[at + 1])
  );
}

/** A dash with a space on one side at least; in "1995-2003" it is none. */
function isSpacedDash({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !isDash(token)) return false;
  return tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end;
}

/** `…", - йдеться в повідомленні поліції`. */
function voiceTail(view: SentenceView, at: number, start: number, to: number): Phrase | null {
  const found = cueAt(view, start, 'impersonal');
  if (found?.cue.force !== 'report' || cueIn(view, found.next, to, 'voice') === null) return null;
  const end = tailEnd(view, found.next, to);
  if (end === null) return null;
  const phrase = impersonalPhrase(view, start, found.next, end);
  return { ...phrase, from: at, to: end, cues: [spanOf(view, start, end)] };
}

function saying(view: SentenceView, at: number, start: number, to: number): Phrase | null {
  if (isPlaceOfPlace(view, at, start)) return null;
  const verb = verbBehind(view, start, to);
  if (verb === null || verb.converb || verb.clause === true || verb.force === 'name') return null;
  const end = tailEnd(view, verb.next, to);
  if (end === null) return null;
  const quoted =
    isQuote(view.tokens[at]) || isQuote(view.tokens[at - 1]) || isDash(view.tokens[at]);
  if (!quoted && speaksOf(view, verb, end)) return null;
  const limit = beforeCited(view, verb.next, end);
  const sources = subjectOf(view, start, verb, end);
  const before = sources.some((source) => source.to <= verb.at);
  if (before && hasObject(view, verb, limit)) return null;
  if (sources.length === 0 && !quoted) return null;
  const [first] = sources;
  const told = toldTo(view, behindSubject(view, verb, first), limit);
  return {
    from: at,
    to: end,
    verb: verb.at,
    cues: [spanOf(view, start, end)],
    sources,
    cited: citedIn(view, verb.next, end),
    venues: [...(first?.kind === 'medium' ? [] : told), ...venuesIn(view, start, end)],
    force: verb.force,
    opinion: verb.view === true,
    impersonal: false,
  };
}

/** "In Springfield, Illinois, …": the state behind a town is a part of its name and nobody's voice. */
function isPlaceOfPlace({ nameAt, tokens }: SentenceView, at: number, start: number): boolean {
  const region = nameAt[start];
  if (region?.type !== 'place' || nameAt[at - 1]?.type !== 'place') return false;
  return isComma(tokens[at]) && isComma(tokens[region.to]);
}

function speaksOf(view: SentenceView, verb: SpeechVerb, end: number): boolean {
  const about = [verb.next, verb.next + 1].find(
    (at) => at < end && cueAt(view, at, 'about') !== null,
  );
  return about !== undefined;
}

/** What stands behind the verb without a preposition, unless it is who was told. */
function hasObject(view: SentenceView, verb: SpeechVerb, limit: number): boolean {
  const from = verb.recipient === true ? skipAdjuncts(view, verb, limit) : verb.next;
  return sourcesIn(view, from, limit, { governed: false }).some(({ kind }) => kind !== 'medium');
}

/** The verb at once behind the sign, or behind a subject of some words. */
function verbBehind(view: SentenceView, start: number, to: number): SpeechVerb | null {
  for (let at = start; at < Math.min(to, start + longestSubject); at += 1) {
    if (view.asides[at] === true) continue;
    const verb = speechVerbAt(view, at);
    // A verb behind a comma of its own begins another attribution.
    if (verb !== null) {
      return at > start && view.speech.inflected && isComma(view.tokens[at - 1]) ? null : verb;
    }
    const token = view.tokens[at];
    if (isStating(view, at) && helpsSpeech(view, at)) continue;
    if (isStating(view, at) || isDash(token) || token?.text === ':' || token?.text === ';') {
      return null;
    }
    // A comma may enclose what explains the subject.
    if (isComma(token) && sourcesIn(view, start, at, { governed: false }).length === 0) return null;
  }
  return null;
}

/**
 * The end of an attribution: that of the sentence, or the sign behind which a quotation, another
 * attribution or a statement begins.
 *
 * @returns Null if the verb has a clause of its own, so that nothing before it was said.
 */
function tailEnd(view: SentenceView, from: number, to: number): number | null {
  const base = view.depths[from] ?? 0;
  for (let at = from; at < to; at += 1) {
    if (view.asides[at] === true) continue;
    const token = view.tokens[at];
    if (isConjunction(token) && saysMore(view, at + 1, to)) return at;
    if (token?.text === ':' || (cueAt(view, at, 'that') !== null && isThat(view, at))) return null;
    if (isStating(view, at)) return null;
    const deeper = (view.depths[at] ?? 0) > base;
    if (isDash(token) && (view.depths[at + 1] ?? 0) > base) return at;
    if (!isComma(token) || deeper) continue;
    if (cueAt(view, at + 1, 'that') !== null && view.speech.inflected) return null;
    if (endsHere(view, at, to, base)) return at;
  }
  return to;
}

function isThat({ tokens, speech }: SentenceView, at: number): boolean {
  return speech.inflected ? isComma(tokens[at - 1]) : true;
}

function endsHere(view: SentenceView, comma: number, to: number, base: number): boolean {
  const next = comma + 1;
  if (
    (view.depths[next] ?? 0) > base ||
    (isDash(view.tokens[next]) && (view.depths[next + 1] ?? 0) > base)
  ) {
    return true;
  }
  if (saysMore(view, next, to)) return true;
  if (cueAt(view, next, 'citing') !== null) return false;
  return startsTail(view, comma, to) || states(view, next, to);
}

/** Whether another attribution begins behind a comma ("said the minister, X reports"). */
function startsTail(view: SentenceView, comma: number, to: number): boolean {
  const start = comma + 1;
  if (cueAt(view, start, 'lead') !== null || cueAt(view, start, 'as') !== null) return true;
  const verb = verbBehind(view, start, to);
  if (verb === null || verb.converb || verb.clause === true) return false;
  return contentStart(view, verb, to, view.depths[start] ?? 0) === null;
}

/** "…, adding that …", "and added that …": a further verb of saying with content of its own. */
function saysMore(view: SentenceView, at: number, to: number): boolean {
  for (let index = at; index < Math.min(to, at + 3); index += 1) {
    const verb = speechVerbAt(view, index);
    if (verb !== null) return contentStart(view, verb, to, view.depths[index] ?? 0) !== null;
  }
  return false;
}
