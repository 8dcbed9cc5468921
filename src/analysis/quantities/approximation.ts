import type { Approximation } from '../../model/quantity.ts';
import { wordAt, wordBefore, type QuantityContext } from './compiled-numerals.ts';

/** What stands before a quantity, and where the quantity begins with it. */
export interface Approximated {
  readonly from: number;
  readonly approx: Approximation;
}

/** How far before and behind the first word of its figure a verb of change may stand, in tokens. */
const before = 12;
const behind = 5;

/** The approximator that ends before a token, unless "to" there names the result of a change. */
export function approximationBefore(context: QuantityContext, at: number): Approximated {
  const found = wordBefore(context, at, 'approximation');
  if (found === null || found.word.after === true) return { from: at, approx: '=' };
  const { from, word } = found;
  const result = wordAt(context, from, 'range-joint') !== null && isChange(context, from);
  return result ? { from: at, approx: '=' } : { from, approx: word.approx };
}

/** The approximator that begins at a token: "or so", `з лишком`; and the index behind it. */
export function approximationBehind(
  context: QuantityContext,
  at: number,
): { readonly approx: Approximation; readonly next: number } | null {
  const found = wordAt(context, at, 'approximation');
  return found?.word.after === true ? { approx: found.word.approx, next: found.next } : null;
}

/** Whether a word of change stands shortly before a token, or close behind it. */
export function isChange(context: QuantityContext, at: number): boolean {
  for (let index = Math.max(0, at - before); index <= at + behind; index += 1) {
    if (wordAt(context, index, 'change') !== null) return true;
  }
  return false;
}
