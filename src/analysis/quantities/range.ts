import { wordAt, type QuantityContext } from './compiled-numerals.ts';
import { rounded } from './digits.ts';
import { numberAt, type NumberParse } from './number.ts';
import { isSign } from '../../text/sign.ts';

/** One number or the two ends of a range; `value` and `max` have their scales. */
export interface RangeParse {
  readonly value: number;
  readonly max: number | null;
  readonly last: NumberParse;
}

/**
 * The number at a token, with the other end of its range: `5–7 мільйонів`, "from 5 to 7",
 * `два-три`.
 *
 * @param led Whether a word such as "between" stands before it, so that it must be a range.
 */
export function rangeAt(context: QuantityContext, at: number, led: boolean): RangeParse | null {
  const joined = led ? null : joinedNumbers(context, at);
  if (joined !== null) return joined;
  const first = numberAt(context, at);
  if (first === null) return null;
  const second = rangeEnd(context, first, led);
  if (second === null) return led ? null : { value: first.value, max: null, last: first };
  return { value: scaleLike(first, second), max: second.value, last: second };
}

/** `два-три` is one token. */
function joinedNumbers({ tokens, compiled }: QuantityContext, at: number): RangeParse | null {
  const fold = tokens[at]?.fold ?? '';
  if (!fold.includes('-')) return null;
  const [low = '', high = '', ...more] = fold.split('-');
  const [value, max] = [compiled.cardinals.get(low), compiled.cardinals.get(high)];
  if (more.length > 0 || value === undefined || max === undefined || max <= value) return null;
  const plain = { digits: false, scale: 1, suffixes: [], part: null };
  return { value, max, last: { ...plain, value: max, next: at + 1 } };
}

function rangeEnd(context: QuantityContext, first: NumberParse, led: boolean): NumberParse | null {
  const { tokens } = context;
  // "5%–7%" and "between 5% and 7%" repeat the unit.
  const repeated = wordAt(context, first.next, 'percent')?.next ?? first.next;
  const dash = isSign(tokens[repeated]?.text ?? '', '-‐‑‒–—');
  const joint = led ? wordAt(context, repeated, 'range-joint') : null;
  if (!dash && joint === null) return null;
  const next = joint?.next ?? repeated + 1;
  const second = numberAt(context, wordAt(context, next, 'currency-sign')?.next ?? next);
  return second !== null && second.value > first.value && (led || second.digits === first.digits)
    ? second
    : null;
}

/** In `5–7 мільйонів` the scale is that of both ends. */
function scaleLike(first: NumberParse, second: NumberParse): number {
  const glued = second.suffixes.find((word) => word.kind === 'scale')?.value;
  const scaled = rounded(first.value * (glued ?? second.scale));
  const bare = first.scale === 1 && first.suffixes.length === 0;
  return bare && scaled < second.value * (glued ?? 1) ? scaled : first.value;
}
