import { beginsWithDigit } from '../../text/digit.ts';
import { wordAt, type QuantityContext } from './compiled-numerals.ts';
import type { QuantityParse } from './quantity-parse.ts';

/** An ordinal in words or digits: `другий`, `двадцять перша`, `20-й`, "20th", "twenty-first". */
export function ordinal(context: QuantityContext, at: number): QuantityParse | null {
  const plain = { from: at, max: null, unit: 'ordinal', counted: null, approx: '=' } as const;
  const { value, next } = roundNumbers(context, at);
  const last = wordAt(context, next, 'ordinal');
  if (last !== null && (next === at || last.word.value < (value % 100 === 0 ? 100 : 10))) {
    return { ...plain, to: last.next, value: value + last.word.value };
  }
  const joined = next > at ? null : oneToken(context, at);
  return joined === null ? null : { ...plain, to: at + 1, value: joined };
}

/** The hundreds and tens before an ordinal; its last word alone is declined. */
function roundNumbers(
  context: QuantityContext,
  at: number,
): { readonly value: number; readonly next: number } {
  let [value, next] = [0, at];
  for (let word = wordAt(context, at, 'cardinal'); word !== null;) {
    const more = word.word.value;
    if (more % 10 > 0 || more < 20 || value % 100 > 0 || (value > 0 && more >= 100)) break;
    value += more;
    next = word.next;
    word = wordAt(context, next, 'cardinal');
  }
  return { value, next };
}

function oneToken({ tokens, compiled }: QuantityContext, at: number): number | null {
  const { fold = '' } = tokens[at] ?? {};
  if (beginsWithDigit(fold)) {
    const [, digits, ending = ''] = /^(\d{1,6})[-‑]?(\p{L}{1,4})$/u.exec(fold) ?? [];
    if (digits !== undefined) {
      return compiled.numerals.ordinalEndings.includes(ending) ? Number(digits) : null;
    }
  }
  if (!fold.includes('-')) return null;
  const [tens = '', ones = ''] = fold.split('-');
  const [upper, lower] = [compiled.cardinals.get(tens), compiled.ordinals.get(ones)];
  return upper !== undefined && upper >= 20 && lower !== undefined && lower < 10
    ? upper + lower
    : null;
}
