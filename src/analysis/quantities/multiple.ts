import { approximationBefore } from './approximation.ts';
import { wordAt, wordBefore, type QuantityContext } from './compiled-numerals.ts';
import type { QuantityParse } from './quantity-parse.ts';
import { rangeAt } from './range.ts';

const plain = { unit: 'multiple', counted: null } as const;

/** `вдвічі`, `у три рази`, "six times more"; "six times" alone counts. */
export function multiple(context: QuantityContext, at: number): QuantityParse | null {
  const word = wordAt(context, at, 'multiple');
  if (word !== null) {
    const near = approximationBefore(context, at);
    if (word.word.approximated === true && near.approx === '=') return null;
    return { ...plain, ...near, to: word.next, value: word.word.value, max: null };
  }
  const range = rangeAt(context, at, false);
  const times = range && wordAt(context, range.last.next, 'times');
  if (!range || !times) return null;
  const near = approximationBefore(context, at);
  const lead =
    wordBefore(context, near.from, 'multiple-lead') ?? wordBefore(context, at, 'multiple-lead');
  if (lead === null && wordAt(context, times.next, 'multiple-tail') === null) return null;
  return { ...plain, ...near, to: times.next, value: range.value, max: range.max };
}

/** Number and unit in one word: `півгодини`, "twice"; but "twice as" is a multiple. */
export function measure(context: QuantityContext, at: number): QuantityParse | null {
  const found = wordAt(context, at, 'measure');
  if (found === null) return null;
  const { value, unit, counted } = found.word;
  const base = { ...approximationBefore(context, at), to: found.next, value, max: null };
  const tail = unit === 'count' ? wordAt(context, found.next, 'multiple-tail') : null;
  return tail === null ? { ...base, unit, counted } : { ...base, ...plain, to: tail.next };
}
