import type { Token } from '../../model/token.ts';
import { asClauseAt } from './phrases/as-clause.ts';
import { leadAt } from './phrases/lead.ts';
import { headAt, type Head } from './phrases/head.ts';
import type { Phrase } from './phrases/phrase.ts';
import { tailAt } from './phrases/tail.ts';
import {
  cueAt,
  isBoundary,
  isComma,
  isConjunction,
  isDash,
  isQuote,
  isStating,
  type SentenceView,
} from './sentence-view.ts';
import { sourcesIn } from './source.ts';
import { conjoined } from './speakers.ts';
import { speechVerbAt } from './speech-verb.ts';

/** A stretch of a sentence that states something, with who says so, innermost first. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly phrases: readonly Phrase[];
  /** Reported or expected by nobody in particular. */
  readonly impersonal: { readonly force: 'report' | 'expect'; readonly phrase: Phrase } | null;
  /** Tells that somebody spoke and not what. */
  readonly empty: boolean;
}

/** How far behind a conjunction, and behind a comma alone, a further verb of saying may stand. */
const reach = 12;
const nearReach = 4;

/**
 * Splits a statement into what each attribution covers: it ends at an attribution behind it, and
 * at a further verb of saying ("…, but warned that …", "…, adding that …"), whose subject is the
 * one before if it has none of its own, and at a further source ("…, but according to …").
 *
 * @param phrases The attributions before the statement, innermost first.
 */
export function spokenSegments(
  view: SentenceView,
  from: number,
  to: number,
  phrases: readonly Phrase[],
  impersonal: Segment['impersonal'],
): Segment[] {
  const base = Math.min(view.depths[from] ?? 0, view.depths[to - 1] ?? 0);
  const found: Phrase[] = [];
  const segment = (end: number): Segment => ({
    from,
    to: end,
    phrases: [...phrases, ...found],
    impersonal,
    empty: false,
  });
  let stated = phrases.some((phrase) => phrase.to > phrase.from);
  for (let at = from; at < to; at += 1) {
    if ((view.depths[at] ?? 0) > base && !closesQuote(view, at, base)) {
      stated = true;
      continue;
    }
    if (view.asides[at] === true && at > from) {
      const inner = isComma(view.tokens[at]) ? innerSource(view, at) : null;
      if (inner !== null) found.push(inner);
      continue;
    }
    stated ||= isStating(view, at) || view.roles[at] !== null;
    if (at === from || !isJoint(view, at)) continue;
    const further = furtherHead(view, at, to);
    if (further !== null) {
      const end = (found.at(-1)?.to ?? 0) >= at ? firstOf(from, found) : at;
      return [segment(end), ...behind(view, from, further, to, phrases, found)];
    }
    const lead = stated ? furtherLead(view, at, to) : null;
    if (lead !== null) {
      const next = isComma(view.tokens[lead.to]) ? lead.to + 1 : lead.to;
      return [segment(at), ...spokenSegments(view, next, to, [lead], null)];
    }
    const tail = tailAt(view, at, to);
    if (tail === null || !(stated || isParenthesis(view, tail, to) || isOwnClause(tail))) continue;
    found.push(tail);
    const rest = restOf(view, tail.to, to);
    if (rest === 'nothing') return [segment(firstOf(from, found))];
    at = tail.to - 1;
  }
  return [segment(found.length > 0 && !goesOn(view, found, to) ? firstOf(from, found) : to)];
}

function isJoint(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  return (
    isComma(token) || isDash(token) || isQuote(token) || isConjunction(token) || isSemicolon(token)
  );
}

function isSemicolon(token: Token | undefined): boolean {
  return token?.text === ';';
}

function closesQuote({ tokens, depths }: SentenceView, at: number, base: number): boolean {
  return isQuote(tokens[at]) && (depths[at + 1] ?? 0) <= base;
}

/** "…, which, as X says, …": an attribution in an aside, which does not end the statement. */
function innerSource(view: SentenceView, comma: number): Phrase | null {
  const phrase = leadAt(view, comma + 1) ?? asClauseAt(view, comma + 1);
  return phrase !== null && isComma(view.tokens[phrase.to]) ? phrase : null;
}

/**
 * A further verb of saying behind a conjunction or a semicolon, or behind a comma as a converb, with
 * its content; or with a subject of its own and what it says as its object ("but Smith denied it").
 */
function furtherHead(view: SentenceView, at: number, to: number): Head | null {
  const token = view.tokens[at];
  if (isQuote(token) || isDash(token) || cueAt(view, at, 'as') !== null) return null;
  let start = at + 1;
  while (isConjunction(view.tokens[start]) || isComma(view.tokens[start])) start += 1;
  const converb =
    speechVerbAt(view, start)?.converb === true || speechVerbAt(view, start + 1)?.converb === true;
  const joined = isConjunction(view.tokens[start - 1]) || isSemicolon(token);
  const head = headAt(view, start, to, converb ? 2 : joined ? reach : nearReach);
  if (head?.before !== null) return null;
  const { sources, verb } = head.phrase;
  const own = sources.length > 0;
  if (head.content === null) {
    const before = sources.some((source) => verb !== null && source.to <= verb);
    return joined && before && !head.empty ? { ...head, content: start } : null;
  }
  // With nothing but a comma between them two verbs share their subject.
  return converb || joined || !own ? head : null;
}

/** "The mayor spoke of ten, but according to the police there were twelve": a source of its own. */
function furtherLead(view: SentenceView, at: number, to: number): Phrase | null {
  let start = at + 1;
  while (isConjunction(view.tokens[start])) start += 1;
  if (start === at + 1 && !isSemicolon(view.tokens[at])) return null;
  if (start > at + 1 && isComma(view.tokens[start])) start += 1;
  const lead = leadAt(view, start);
  if (lead === null || !(view.speech.inflected || isComma(view.tokens[lead.to]))) return null;
  for (let next = lead.to; next < to; next += 1) if (isStating(view, next)) return lead;
  return null;
}

function behind(
  view: SentenceView,
  from: number,
  { phrase, content }: Head,
  to: number,
  phrases: readonly Phrase[],
  found: readonly Phrase[],
): Segment[] {
  const inner = [...phrases, ...found].find(({ sources }) => sources.length > 0);
  const shared = inner?.sources ?? subjectOfStretch(view, from, phrase.from);
  const sources = phrase.sources.length > 0 ? phrase.sources : shared;
  const outer = phrases.filter((other) => other !== inner);
  return spokenSegments(view, content ?? to, to, [{ ...phrase, sources }, ...outer], null);
}

/** Who does what a stretch states, so that a converb behind it is theirs too. */
function subjectOfStretch(view: SentenceView, from: number, to: number): Phrase['sources'] {
  for (let at = from; at < to; at += 1) {
    if (view.asides[at] !== true && isStating(view, at)) {
      return conjoined(view, sourcesIn(view, from, at, { governed: false }), 'last');
    }
  }
  return [];
}

/** "…, as X says, …" may stand before the verb; "X said" only behind a statement. */
function isParenthesis(view: SentenceView, tail: Phrase, to: number): boolean {
  return isComma(view.tokens[tail.from]) && tail.to < to && isComma(view.tokens[tail.to]);
}

/** "Losses: ten people, said Smith": a verb before its subject closes a statement without a verb. */
function isOwnClause({ from, verb, sources }: Phrase): boolean {
  return verb !== null && verb <= from + 2 && sources.some((source) => source.from > verb);
}

function restOf(view: SentenceView, from: number, to: number): 'nothing' | 'more' {
  for (let at = from; at < to; at += 1) if (!isBoundary(view.tokens[at])) return 'more';
  return 'nothing';
}

/** Where the statement ends: before the first of the attributions that close it. */
function firstOf(from: number, found: readonly Phrase[]): number {
  const last = found.at(-1);
  let first = last?.from ?? from;
  for (const phrase of found.toReversed()) if (phrase.to >= first - 1) first = phrase.from;
  return first > from ? first : (last?.from ?? from);
}

/** Whether the statement goes on behind the last attribution. */
function goesOn(view: SentenceView, found: readonly Phrase[], to: number): boolean {
  const end = found.at(-1)?.to ?? to;
  return restOf(view, end, to) === 'more';
}
