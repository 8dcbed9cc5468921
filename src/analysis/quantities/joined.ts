import { beginsWithDigit } from '../../text/digit.ts';
import type { Token } from '../../model/token.ts';
import { isGlued, type QuantityContext } from './compiled-numerals.ts';
import { digitsValue } from './digits.ts';
import type { QuantityParse } from './quantity-parse.ts';
import { isSign } from '../../text/sign.ts';

const joined = /^(\d{1,6})(?:[-–‑](\d{1,6}))?[-‑](\p{L}.*)$/u;

type Compounds = QuantityContext['compiled']['numerals']['compounds'];

/**
 * A number and its unit in one adjective: `20-пунктний`, "42-year-old", "two-day", `двохденний`,
 * "1.5-mile" (three tokens), `10–15-річний`.
 */
export function joinedAdjective(context: QuantityContext, at: number): QuantityParse | null {
  const { tokens, compiled } = context;
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') return withHyphenToken(context, at);
  if (token.kind !== 'word') return null;
  const { compounds } = compiled.numerals;
  const [, low, high, rest] = beginsWithDigit(token.fold) ? (joined.exec(token.fold) ?? []) : [];
  if (low !== undefined && rest !== undefined) {
    const max = high === undefined ? null : Number(high);
    return adjective(at, at + 1, Number(low), max, measureOf(rest, compounds));
  }
  const hyphen = token.fold.indexOf('-');
  const first = hyphen < 0 ? undefined : compiled.cardinals.get(token.fold.slice(0, hyphen));
  if (first !== undefined) {
    const measure = measureOf(token.fold.slice(hyphen + 1), compounds);
    return adjective(at, at + 1, first, null, measure);
  }
  return ofOneWord(context, at, token);
}

function ofOneWord({ compiled }: QuantityContext, at: number, token: Token): QuantityParse | null {
  if (!compiled.mayHoldNumber(token)) return null;
  const { fold } = token;
  for (const [stem, value] of compiled.stems) {
    if (!fold.startsWith(stem)) continue;
    const measure = measureOf(fold.slice(stem.length), compiled.numerals.compounds);
    if (measure !== undefined) return adjective(at, at + 1, value, null, measure);
  }
  return null;
}

function withHyphenToken(context: QuantityContext, at: number): QuantityParse | null {
  const { tokens, compiled } = context;
  const hyphen = isSign(tokens[at + 1]?.text ?? '', '-‑') && isGlued(context, at + 1);
  const word = hyphen && isGlued(context, at + 2) ? tokens[at + 2] : undefined;
  const value = digitsValue(tokens[at]?.text ?? '', compiled.numerals);
  if (word?.kind !== 'word' || value === null) return null;
  return adjective(at, at + 3, value, null, measureOf(word.fold, compiled.numerals.compounds));
}

function measureOf(letters: string, compounds: Compounds): Compounds[number] | undefined {
  const [first = ''] = letters.split(/[-‑]/u);
  return compounds.find(([stem]) =>
    stem.endsWith('*') ? first.startsWith(stem.slice(0, -1)) : first === stem,
  );
}

function adjective(
  from: number,
  to: number,
  value: number,
  max: number | null,
  measure: Compounds[number] | undefined,
): QuantityParse | null {
  if (measure === undefined) return null;
  const [, unit, counted] = measure;
  return { from, to, value, max, unit, counted, approx: '=' };
}
