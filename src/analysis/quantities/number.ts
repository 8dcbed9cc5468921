import { beginsWithDigit } from '../../text/digit.ts';
import type { QuantityWord } from '../../model/language/numerals.ts';
import { wordAt, type QuantityContext } from './compiled-numerals.ts';
import { digitsValue, finite, rounded } from './digits.ts';
import { numberInWords } from './number-words.ts';

/** A number read, and the index of the token behind it. */
export interface NumberParse {
  readonly value: number;
  readonly next: number;
  /** Whether it is printed in digits. */
  readonly digits: boolean;
  /** The scale that it ends with: 1e6 in "5 million", else 1. */
  readonly scale: number;
  /** What the letters glued to its digits may mean. */
  readonly suffixes: readonly QuantityWord[];
  /** A bare fraction: of a unit only, or of a whole as well. */
  readonly part: 'unit' | 'whole' | null;
}

/** A number in digits or words that begins at a token, scales included (`2,4 тис.`); else null. */
export function numberAt(context: QuantityContext, at: number): NumberParse | null {
  return numberInDigits(context, at) ?? numberInWords(context, at);
}

function numberInDigits(context: QuantityContext, at: number): NumberParse | null {
  const token = context.tokens[at];
  if (token === undefined) return null;
  const plain = { next: at + 1, digits: true, scale: 1, suffixes: [], part: null } as const;
  if (token.kind === 'number') {
    const value = digitsValue(token.text, context.compiled.numerals);
    return value === null ? null : scaled(context, { ...plain, value });
  }
  if (!beginsWithDigit(token.fold)) return null;
  const [, digits = '', letters] = /^(\d{1,12})(\p{L}{1,4})$/u.exec(token.fold) ?? [];
  const value = finite(digits);
  const suffixes = context.compiled.numerals.suffixes.flatMap(([suffix, word]) =>
    suffix === letters ? [word] : [],
  );
  return value === null || suffixes.length === 0 ? null : { ...plain, value, suffixes };
}

/** Scales behind a number multiply it: `300 мільярдів`, `2.4 тис.` with its full stop. */
function scaled(context: QuantityContext, parse: NumberParse): NumberParse {
  const scale = wordAt(context, parse.next, 'scale');
  if (scale === null) return parse;
  const value = rounded(parse.value * scale.word.value);
  const next = behindStop(context, scale.next);
  return withRest(context, { ...parse, value, next, scale: scale.word.value });
}

/** `2 тис. 400`, "1 million 200 thousand": each part is smaller than the scale before it. */
function withRest(context: QuantityContext, parse: NumberParse): NumberParse {
  const { tokens, compiled } = context;
  const token = tokens[parse.next];
  const digits = token?.kind === 'number' ? digitsValue(token.text, compiled.numerals) : null;
  if (digits === null || !Number.isInteger(digits)) return parse;
  const scale = wordAt(context, parse.next + 1, 'scale');
  const rest = digits * (scale?.word.value ?? 1);
  if (rest >= parse.scale || rest < parse.scale / 1000) return parse;
  const whole = { ...parse, value: rounded(parse.value + rest) };
  if (scale === null) return { ...whole, scale: 1, next: parse.next + 1 };
  const next = behindStop(context, scale.next);
  // The scale shrinks each time, so this ends after a few parts.
  return withRest(context, { ...whole, scale: scale.word.value, next });
}

/** The full stop of an abbreviation, if the sentence goes on behind it. */
export function behindStop({ tokens }: QuantityContext, next: number): number {
  const stop = tokens[next];
  const word = tokens[next - 1];
  const abbreviated = stop?.text === '.' && stop.start === word?.end && word.text.length <= 4;
  return abbreviated && next + 1 < tokens.length ? next + 1 : next;
}
