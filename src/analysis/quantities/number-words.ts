import { wordAt, wordBefore, type QuantityContext } from './compiled-numerals.ts';
import { rounded } from './digits.ts';
import { behindStop, type NumberParse } from './number.ts';

/** What the words read so far come to. */
interface Sum {
  /** What closed scales come to, and what stands before the next one. */
  readonly total: number;
  readonly current: number;
  /** A cardinal that follows must be smaller. */
  readonly below: number;
  readonly scale: number;
  readonly next: number;
}

const nothing = { total: 0, current: 0, below: Number.POSITIVE_INFINITY, scale: 1 } as const;

/** A number in words that begins at a token: `сто двадцять п’ять тисяч`; else null. */
export function numberInWords(context: QuantityContext, at: number): NumberParse | null {
  const part = wordAt(context, at, 'fraction');
  const start: Sum = part
    ? { ...nothing, current: part.word.value, below: 0, next: part.next }
    : { ...nothing, next: at };
  let sum = start;
  for (let more = step(context, sum, at); more !== null; more = step(context, sum, at)) sum = more;
  if (sum.next === at) return null;
  const value = rounded(sum.total + sum.current);
  if (value === 0) return null;
  const bare = part !== null && sum === start && value < 1;
  return {
    value,
    next: sum.next,
    digits: false,
    scale: sum.scale,
    suffixes: [],
    part: bare ? (part.word.whole === true ? 'whole' : 'unit') : null,
  };
}

/** One more word of a number: a smaller cardinal, a half, or a scale of what stands before. */
function step(context: QuantityContext, sum: Sum, at: number): Sum | null {
  const first = sum.next === at;
  const rest = first ? null : wordAt(context, sum.next, 'rest');
  if (rest !== null && sum.current > 0) {
    return { ...sum, current: sum.current + rest.word.value, below: 0, next: rest.next };
  }
  const start = first ? at : (wordAt(context, sum.next, 'glue')?.next ?? sum.next);
  const scale = wordAt(context, start, 'scale');
  if (scale !== null && (sum.current > 0 || (first && isOne(context, at, scale.word.alone)))) {
    const { value } = scale.word;
    const times = rounded((first ? 1 : sum.current) * value);
    // A hundred or a dozen may have a thousand behind it: "two hundred thousand".
    if (value < 1000) return { ...sum, current: times, below: room(value), next: scale.next };
    const next = behindStop(context, scale.next);
    return { ...nothing, total: rounded(sum.total + times), scale: value, next };
  }
  const cardinal = cardinalAt(context, start);
  if (cardinal === null || cardinal.value >= sum.below) return null;
  const { value, next } = cardinal;
  return { ...sum, current: sum.current + value, below: room(value), next };
}

function isOne(
  context: QuantityContext,
  at: number,
  alone: 'always' | 'approximated' | undefined,
): boolean {
  return (
    alone === 'always' ||
    (alone === 'approximated' && wordBefore(context, at, 'approximation') !== null)
  );
}

/** What may follow a cardinal: `сто` leaves room for 99, `двадцять` for 9, `п’ять` for none. */
function room(value: number): number {
  if (value % 100 === 0) return 100;
  return value >= 20 && value % 10 === 0 ? 10 : 0;
}

/** A cardinal word; `forty-five` is one token. */
function cardinalAt(
  context: QuantityContext,
  at: number,
): { readonly value: number; readonly next: number } | null {
  const word = wordAt(context, at, 'cardinal');
  if (word !== null) return { value: word.word.value, next: word.next };
  const fold = context.tokens[at]?.fold ?? '';
  if (!fold.includes('-')) return null;
  const [tens = '', ones = '', ...others] = fold.split('-');
  const { cardinals } = context.compiled;
  const [upper, lower] = [cardinals.get(tens), cardinals.get(ones)];
  const whole = others.length === 0 && upper !== undefined && lower !== undefined;
  return whole && upper >= 20 && upper % 10 === 0 && lower < 10
    ? { value: upper + lower, next: at + 1 }
    : null;
}
