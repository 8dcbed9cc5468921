import type { QuantityParse } from './find-quantities.ts';
import { quantityWordAt, type QuantityContext } from './number.ts';

/** An adjective joined to digits: `20-пунктний` counts 20 points, `5-річний` is 5 years. */
export function compound({ tokens, numerals }: QuantityContext, at: number): QuantityParse | null {
  const parts = /^(\d{1,6})[-‑](\p{L}+)$/u.exec(tokens[at]?.fold ?? '');
  const [, digits, letters] = parts ?? [];
  if (digits === undefined || letters === undefined) return null;
  const known = numerals.compounds.find(([stem]) => letters.startsWith(stem));
  if (known === undefined) return null;
  return {
    from: at,
    to: at + 1,
    value: Number(digits),
    max: null,
    unit: known[1],
    counted: known[2],
    approx: '=',
  };
}

/** An ordinal in words or digits: `другий`, `20-й`, `20th`. */
export function ordinal(context: QuantityContext, at: number): QuantityParse | null {
  const plain = { from: at, max: null, unit: 'ordinal', counted: null, approx: '=' } as const;
  const word = quantityWordAt(context, at, 'ordinal');
  if (word !== null) return { ...plain, to: word.next, value: word.word.value };
  const parts = /^(\d{1,6})[-‑]?(\p{L}{1,4})$/u.exec(context.tokens[at]?.fold ?? '');
  return parts?.[1] !== undefined && context.numerals.ordinalEndings.includes(parts[2] ?? '')
    ? { ...plain, to: at + 1, value: Number(parts[1]) }
    : null;
}
