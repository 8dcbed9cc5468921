import { cueAt, isComma, isConjunction, type SentenceView } from '../sentence-view.ts';
import { cueIn, sourcesIn } from '../source.ts';
import { spanOf, venuesIn, type Phrase } from './phrase.ts';

/** A statement that nobody in particular makes or expects, or a document. */
export interface Impersonal {
  readonly force: 'report' | 'expect';
  readonly phrase: Phrase;
  /** Index of the first token of what is reported; null if its own clause is the claim. */
  readonly content: number | null;
}

/** How far from the beginning the verb may stand. */
const reach = 12;

/**
 * "It was reported that", `Очікується, що`, `В повідомленні йдеться, що`: a report whose only
 * source can be a document.
 *
 * @returns Null if the stretch does not begin so.
 */
export function impersonalAt(view: SentenceView, from: number, to: number): Impersonal | null {
  let words = 0;
  for (let at = from; at < to && words < reach; at += 1) {
    if (view.asides[at] === true) continue;
    words += 1;
    const found = cueAt(view, at, 'impersonal');
    if (found !== null) return withVerb(view, from, at, found, to);
    if (isConjunction(view.tokens[at]) || view.roles[at] === 'finite') return null;
  }
  return null;
}

function withVerb(
  view: SentenceView,
  from: number,
  at: number,
  { cue, next }: { cue: { force: 'report' | 'expect' }; next: number },
  to: number,
): Impersonal | null {
  const content = contentBehind(view, next, to);
  const phrase = impersonalPhrase(view, at, next, content ?? clauseEnd(view, next, to), from);
  const { force } = cue;
  if (content !== null) {
    return {
      force,
      content,
      phrase: { ...phrase, from, to: content, cues: [spanOf(view, at, content)] },
    };
  }
  const about = cueAt(view, next, 'about') ?? cueIn(view, from, at, 'about');
  return about === null
    ? null
    : {
        force,
        content: null,
        phrase: { ...phrase, from, to: from, cues: [spanOf(view, at, next)] },
      };
}

/** Where a conjunction behind a comma begins another clause. */
function clauseEnd(view: SentenceView, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    if (isComma(view.tokens[at]) && isConjunction(view.tokens[at + 1])) return at;
  }
  return to;
}

/** Behind "that", a comma before it or not, or behind a colon. */
function contentBehind(view: SentenceView, next: number, to: number): number | null {
  for (let at = next; at < Math.min(to, next + 8); at += 1) {
    const that = cueAt(view, at, 'that');
    if (that !== null && (isComma(view.tokens[at - 1]) || view.speech.bareContent)) {
      return that.next;
    }
    if (view.tokens[at]?.text === ':') return at + 1;
    if (isComma(view.tokens[at]) && cueAt(view, at + 1, 'that') === null) return null;
    if (view.roles[at] === 'finite') return null;
  }
  return null;
}

/** The phrase around an impersonal verb: a document before or behind it is its source. */
export function impersonalPhrase(
  view: SentenceView,
  verb: number,
  next: number,
  to: number,
  from = next,
): Phrase {
  const [start, end] = cueIn(view, from, verb, 'voice') === null ? [next, to] : [from, verb];
  const voice = cueIn(view, start, end, 'voice');
  const document = voice === null ? [] : sourcesIn(view, start, end, { governed: true });
  const sources = document.filter((source) => voice !== null && source.to > voice.at).slice(0, 1);
  return {
    from: verb,
    to,
    verb,
    cues: [],
    sources,
    cited: [],
    venues: venuesIn(view, from, to),
    force: 'say',
    opinion: false,
    impersonal: sources.length === 0,
  };
}
