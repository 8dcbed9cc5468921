import { creditOf, sourceLineOf } from './credit.ts';
import { datelineOf } from './dateline.ts';
import { asClauseAt } from './phrases/as-clause.ts';
import { headAt } from './phrases/head.ts';
import { impersonalAt } from './phrases/impersonal.ts';
import { leadAt } from './phrases/lead.ts';
import type { Phrase } from './phrases/phrase.ts';
import { tailAt } from './phrases/tail.ts';
import { quotingAt } from './phrases/quoting.ts';
import { cueAt, isComma, isDash, isQuote, states, type SentenceView } from './sentence-view.ts';
import { speechVerbAt } from './speech-verb.ts';
import { spokenSegments, type Segment } from './spoken-segments.ts';

/** What a sentence tells of its sources. */
export interface SentenceSpeech {
  readonly segments: readonly Segment[];
  /** The sentence only says where other sentences come from. */
  readonly credit: readonly Phrase[] | null;
  /** That credit is a line which names the source of the whole article. */
  readonly sourceLine: boolean;
  /** Outlets of a dateline that the sentence begins with. */
  readonly dateline: readonly string[];
  /** Opens with a word that goes on with the same source, or with one that begins anew. */
  readonly opening: 'continuation' | 'break' | null;
  /** Nothing but a label for what goes on with the same story. */
  readonly details: boolean;
  /** Direct speech without quotation marks that is closed here: the sentences before belong to it. */
  readonly closesSpeech: boolean;
  /** Nothing but a quotation. */
  readonly quoted: boolean;
  readonly goesOn: boolean;
  readonly staysOpen: boolean;
}

/** Finds the attributions of one sentence. */
export function readSpeech(view: SentenceView, leads: boolean): SentenceSpeech {
  const { goesOn, staysOpen, tokens } = view;
  const to = contentEnd(view);
  const dateline = leads ? datelineOf(view) : null;
  const first = dateline?.to ?? 0;
  const base: SentenceSpeech = {
    segments: [],
    credit: null,
    sourceLine: false,
    dateline: dateline?.outlets ?? [],
    opening: openingOf(view, first),
    details: isDetails(view, to),
    closesSpeech: false,
    quoted: isQuoted(view, first, to),
    goesOn,
    staysOpen,
  };
  if (first >= to) return dateline === null ? base : { ...base, credit: [] };
  const start = skipOpening(view, first);
  const line = sourceLineOf(view, start, to);
  if (line !== null) return { ...base, credit: [line], sourceLine: true };
  const credit = creditOf(view, start, to);
  if (credit !== null) return { ...base, credit };
  const segments = segmentsOf(view, first, to);
  const ofOthers = base.opening === 'continuation' && tellsOfOthers(view, segments);
  const closing = segments.at(-1)?.phrases.at(-1);
  return {
    ...base,
    segments,
    opening: ofOthers ? null : base.opening,
    closesSpeech:
      closing !== undefined &&
      closing.to > closing.from &&
      isDash(tokens[closing.from]) &&
      !tokens.some(isQuote),
  };
}

/** "At the same time experts forecast growth": a verb of saying whose object is what it says. */
function tellsOfOthers(view: SentenceView, segments: readonly Segment[]): boolean {
  if (segments.some(({ phrases }) => phrases.length > 0)) return false;
  return view.tokens.some((_, at) => {
    const verb = speechVerbAt(view, at);
    return verb !== null && !verb.converb && (view.depths[at] ?? 0) === 0;
  });
}

function segmentsOf(view: SentenceView, from: number, to: number): Segment[] {
  const { start, phrases } = prefixes(view, from, to);
  const quoting = quotingAt(view, start, to);
  if (quoting !== null && !states(view, start, quoting.verb ?? start)) {
    return [{ from: start, to, phrases: [...phrases], impersonal: null, empty: false }];
  }
  const impersonal = impersonalAt(view, start, to);
  if (impersonal !== null) {
    const { force, phrase, content } = impersonal;
    const documents = phrase.sources.length > 0 ? [phrase] : [];
    return spokenSegments(view, content ?? start, to, [...documents, ...phrases], {
      force,
      phrase,
    });
  }
  const head = headAt(view, start, to);
  if (head === null) return spokenSegments(view, start, to, phrases, null);
  if (head.content === null) {
    const segments = spokenSegments(view, start, to, [head.phrase, ...phrases], null);
    return head.empty ? segments.map((segment) => ({ ...segment, empty: true })) : segments;
  }
  const own: Segment[] =
    head.before === null
      ? []
      : [{ from: start, to: head.before, phrases, impersonal: null, empty: false }];
  return [...own, ...spokenSegments(view, head.content, to, [head.phrase, ...phrases], null)];
}

function contentEnd({ tokens }: SentenceView): number {
  let to = tokens.length;
  while (to > 0 && /^[.!?…]+$/u.test(tokens[to - 1]?.text ?? '')) to -= 1;
  return to;
}

function isQuoted({ depths, goesOn }: SentenceView, from: number, to: number): boolean {
  if (goesOn || to - from < 3) return false;
  for (let at = from; at < to; at += 1) if ((depths[at] ?? 0) === 0) return false;
  return true;
}

function openingOf(view: SentenceView, from: number): SentenceSpeech['opening'] {
  for (let at = from; at < Math.min(from + 3, view.tokens.length); at += 1) {
    if (cueAt(view, at, 'break') !== null) return 'break';
    if (cueAt(view, at, 'continuation') !== null) return 'continuation';
  }
  return null;
}

function isDetails(view: SentenceView, to: number): boolean {
  const label = cueAt(view, 0, 'label');
  const end = view.tokens[to - 1]?.text === ':' ? to - 1 : to;
  return label?.cue.details === true && label.next === end;
}

/** Attributions at the beginning, one behind the other. */
function prefixes(
  view: SentenceView,
  from: number,
  to: number,
): { start: number; phrases: Phrase[] } {
  let start = from;
  const phrases: Phrase[] = [];
  for (;;) {
    // "As reported earlier" opens anew and is an attribution too.
    const at = asClauseAt(view, start) === null ? skipOpening(view, start) : start;
    const lead = leadAt(view, at) ?? asClauseAt(view, at) ?? aside(view, at, to);
    if (lead === null || lead.to >= to) return { start: at, phrases };
    phrases.unshift(lead);
    start = isComma(view.tokens[lead.to]) ? lead.to + 1 : lead.to;
  }
}

/** "Besides, Smith noted, the …": a clause of saying between the opening and the statement. */
function aside(view: SentenceView, at: number, to: number): Phrase | null {
  if (!isComma(view.tokens[at - 1])) return null;
  const tail = tailAt(view, at - 1, to);
  return tail !== null && tail.to < to && isComma(view.tokens[tail.to]) ? tail : null;
}

function skipOpening(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const word = cueAt(view, at, 'continuation') ?? cueAt(view, at, 'break');
    const label = cueAt(view, at, 'label');
    if (word !== null) at = word.next;
    else if (label !== null && view.tokens[label.next]?.text === ':') at = label.next + 1;
    else if (isDash(view.tokens[at]) || isComma(view.tokens[at])) at += 1;
    else return at;
  }
}
