import { cueEnd, type Stretch } from './compiled-stance.ts';
import { isSign } from '../../text/sign.ts';

const opening = /^["“„«‟(]$/u;
const closing = /^["”“»)]$/u;

/** What opens what a sign closes, if it is no quotation mark. */
const openers: Readonly<Record<string, RegExp>> = { ')': /^\($/u };
const anyCloser = /^["”“»]$/u;
const anyOpener = /^["“„«‟]$/u;

/**
 * The words of a clause that are its content: without connectives and signs at its edges, and
 * without quotation marks around the whole.
 *
 * @returns Token indices, `to` exclusive; null if nothing is left.
 */
export function trimmed(stretch: Stretch): { from: number; to: number } | null {
  const { tokens } = stretch.view;
  let { from, to } = stretch;
  for (let steps = -1; steps !== to - from;) {
    steps = to - from;
    while (from < to && isLooseSign(tokens[from]?.text ?? '')) from += 1;
    while (from < to && isLooseSign(tokens[to - 1]?.text ?? '')) to -= 1;
    const behind = connectiveEnd(stretch, from);
    if (behind !== null && behind <= to) from = behind;
    const first = tokens[from]?.text ?? '';
    const last = tokens[to - 1]?.text ?? '';
    const wrapped = opening.test(first) && closing.test(last) && to - from > 2;
    if (wrapped && isOnePair(stretch, from, to)) {
      from += 1;
      to -= 1;
    } else if (opening.test(first) && !isClosed(stretch, from, to)) {
      from += 1;
    } else if (closing.test(last) && !has(stretch, from, to - 1, openers[last] ?? anyOpener)) {
      to -= 1;
    }
  }
  return from < to ? { from, to: withCloser(stretch, from, to) } : null;
}

/** "That margin" opens a sentence, "that margins grew" only goes on with one. */
function connectiveEnd(stretch: Stretch, at: number): number | null {
  const end = cueEnd(stretch, 'connective', at);
  const pointing = end !== null && cueEnd(stretch, 'demonstrative', at) !== null;
  return pointing && !hasWord(stretch.view.tokens, 0, at) ? null : end;
}

function hasWord(tokens: Stretch['view']['tokens'], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === 'word');
}

/** A quotation that begins inside the content keeps its closing mark. */
function withCloser({ view }: Stretch, from: number, to: number): number {
  const open = (view.depths[to - 1] ?? 0) > (view.depths[from - 1] ?? 0);
  const begins = view.tokens.slice(from, to).some(({ text }) => anyOpener.test(text));
  if (!open || !begins || anyCloser.test(view.tokens[to - 1]?.text ?? '')) return to;
  for (let at = to; at < to + 2; at += 1) {
    if (anyCloser.test(view.tokens[at]?.text ?? '')) return at + 1;
  }
  return to;
}

/** Whether what a sign opens is closed inside the content. */
function isClosed({ view }: Stretch, from: number, to: number): boolean {
  const depth = view.depths[from] ?? 0;
  const bracket = view.tokens[from]?.text === '(';
  for (let at = from + 1; at < to; at += 1) {
    const text = view.tokens[at]?.text ?? '';
    if (bracket ? text === ')' : anyCloser.test(text) && view.depths[at] === depth) return true;
  }
  return false;
}

const looseSign = /^[,;:.!?…—–-]+$/u;

function isLooseSign(text: string): boolean {
  return looseSign.test(text);
}

/** Whether the marks at both ends belong together: nothing between them leaves the quotation. */
function isOnePair({ view }: Stretch, from: number, to: number): boolean {
  if (view.tokens[from]?.text === '(') return !hasText(view.tokens, from + 1, to - 1, ')');
  const depth = view.depths[from] ?? 0;
  for (let at = from; at < to; at += 1) if ((view.depths[at] ?? 0) < depth) return false;
  // Two quotations side by side: the first one closes before the second opens.
  for (let at = from + 1; at < to - 1; at += 1) {
    const text = view.tokens[at]?.text ?? '';
    if (view.depths[at] === depth && isSign(text, '"“”«»„')) return false;
  }
  return true;
}

function hasText(
  tokens: Stretch['view']['tokens'],
  from: number,
  to: number,
  text: string,
): boolean {
  return tokens.slice(from, to).some((token) => token.text === text);
}

function has({ view }: Stretch, from: number, to: number, sign: RegExp): boolean {
  return view.tokens.slice(from, to).some(({ text }) => sign.test(text));
}
