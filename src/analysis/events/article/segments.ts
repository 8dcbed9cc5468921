import { isDated, isVerb, nameAt, posAt, readingAt, type ClaimView } from './claim-view.ts';

/** A part of a claim with a verb of its own; `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

const separators = /^[,;:—–-]$/u;

/**
 * Splits a claim at the signs that separate parts with verbs of their own. A part without a verb
 * belongs to the one before, or to the one behind if it comes first.
 */
export function segmentsOf(view: ClaimView): Segment[] {
  const parts: Segment[] = [];
  let from = view.from;
  for (let at = view.from; at <= view.to; at += 1) {
    const isEnd = at === view.to || separators.test(view.tokens[at]?.text ?? '');
    if (!isEnd) continue;
    if (at > from) parts.push({ from, to: at });
    from = at + 1;
  }
  const joined: Segment[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    if (before === undefined || (hasVerb(view, before) && hasVerb(view, part))) joined.push(part);
    else joined[joined.length - 1] = { from: before.from, to: part.to };
  }
  return joined;
}

function hasVerb(view: ClaimView, { from, to }: Segment): boolean {
  return firstVerb(view, { from, to }) !== -1;
}

/** The first verb of a segment; -1 if it has none. */
export function firstVerb(view: ClaimView, { from, to }: Segment): number {
  for (let at = from; at < to; at += 1) if (isVerb(view, at)) return at;
  return -1;
}

/** The last verb before a token of a segment; -1 if there is none. */
export function verbBefore(view: ClaimView, { from }: Segment, before: number): number {
  for (let at = before - 1; at >= from; at -= 1) if (isVerb(view, at)) return at;
  return -1;
}

/**
 * Whether a noun that is no name, no part of a date, in no brackets and behind no preposition stands
 * before a token and may be the subject.
 */
export function hasOtherSubject(view: ClaimView, { from }: Segment, before: number): boolean {
  let brackets = 0;
  for (let at = from; at < before; at += 1) {
    const { text } = view.tokens[at] ?? {};
    brackets += text === '(' ? 1 : text === ')' ? -1 : 0;
    if (brackets > 0) continue;
    if (posAt(view, at) !== 'NOUN' || nameAt(view, at) !== undefined) continue;
    if (isDated(view, at) || posAt(view, at - 1) === 'ADP') continue;
    const cases = readingAt(view, at)?.cases;
    if (cases === undefined || cases.includes('nom')) return true;
  }
  return false;
}
