import type { Numerals, QuantityWord } from '../../model/language/numerals.ts';
import type { Token } from '../../model/token.ts';
import { PhraseTable } from '../../text/phrases.ts';

/** Numerals ready for look-up. */
export interface CompiledNumerals {
  readonly numerals: Numerals;
  readonly table: PhraseTable<QuantityWord>;
}

/** Compiles a language's number words once. */
export function compileNumerals(numerals: Numerals): CompiledNumerals {
  return { numerals, table: new PhraseTable(numerals.words) };
}

/** A sentence with the number words that begin at each token. */
export interface QuantityContext {
  readonly tokens: readonly Token[];
  readonly numerals: Numerals;
  readonly words: readonly (readonly { readonly word: QuantityWord; readonly length: number }[])[];
}

/** A number read, and the index of the token behind it. */
export interface NumberParse {
  readonly value: number;
  readonly next: number;
  /** Whether it is printed in digits. */
  readonly digits: boolean;
  /** What is glued to its digits: a unit, a scale. */
  readonly suffix: QuantityWord | null;
}

/** The meaning of a kind at a token, with the index behind it. */
export function quantityWordAt<K extends QuantityWord['kind']>(
  { words }: QuantityContext,
  at: number,
  kind: K,
): { word: Extract<QuantityWord, { kind: K }>; next: number } | null {
  for (const { word, length } of words[at] ?? []) {
    if (hasKind(word, kind)) return { word, next: at + length };
  }
  return null;
}

function hasKind<K extends QuantityWord['kind']>(
  word: QuantityWord,
  kind: K,
): word is Extract<QuantityWord, { kind: K }> {
  return word.kind === kind;
}

/**
 * The value of digits with marks.
 *
 * @example
 * digitsValue('12 000', uk) // => 12000
 * digitsValue('2,4', uk) // => 2.4
 * digitsValue('2:1', uk) // => null
 */
export function digitsValue(
  text: string,
  { groupMarks, decimalMarks }: Pick<Numerals, 'groupMarks' | 'decimalMarks'>,
): number | null {
  const plain = text.replace(/[ \u00A0\u202F\u2009]/gu, '');
  const marks = plain.replace(/\p{Nd}/gu, '');
  if (marks === '') return finite(plain);
  const mark = marks.charAt(0);
  const same = marks === mark.repeat(marks.length);
  const [first = '', ...groups] = plain.split(mark);
  const grouped = same && first.length <= 3 && groups.every((group) => group.length === 3);
  if (grouped && groupMarks.includes(mark)) return finite(first + groups.join(''));
  if (marks.length === 1 && decimalMarks.includes(mark) && !grouped) {
    return finite(`${first}.${groups[0] ?? ''}`);
  }
  const last = marks.at(-1) ?? '';
  if (
    marks.length > 1 &&
    decimalMarks.includes(last) &&
    groupMarks.includes(mark) &&
    mark !== last
  ) {
    const at = plain.lastIndexOf(last);
    return finite(`${plain.slice(0, at).replaceAll(mark, '')}.${plain.slice(at + 1)}`);
  }
  return null;
}

function finite(text: string): number | null {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** A number in digits or words that begins at a token, scales included (`2,4 тис.`); else null. */
export function numberAt(context: QuantityContext, at: number): NumberParse | null {
  return numberInDigits(context, at) ?? numberInWords(context, at);
}

function numberInDigits(context: QuantityContext, at: number): NumberParse | null {
  const token = context.tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const value = digitsValue(token.text, context.numerals);
    return value === null
      ? null
      : scaled(context, { value, next: at + 1, digits: true, suffix: null });
  }
  const glued = /^(\d+)(\p{L}+)$/u.exec(token.fold);
  const suffix = context.numerals.suffixes.find(([letters]) => letters === glued?.[2])?.[1];
  const value = finite(glued?.[1] ?? '');
  if (suffix === undefined || value === null) return null;
  return suffix.kind === 'scale'
    ? { value: value * suffix.value, next: at + 1, digits: true, suffix: null }
    : { value, next: at + 1, digits: true, suffix };
}

/** Scales behind a number multiply it: `300 мільярдів`, `2.4 тис.` with its full stop. */
function scaled(context: QuantityContext, parse: NumberParse): NumberParse {
  let { value, next } = parse;
  for (
    let scale = quantityWordAt(context, next, 'scale');
    scale !== null;
    scale = quantityWordAt(context, next, 'scale')
  ) {
    value = rounded(value * scale.word.value);
    next = behindStop(context, scale.next);
  }
  // A compound such as "2 million 400 thousand".
  const rest = next === parse.next ? null : numberInDigits(context, next);
  if (rest !== null && rest.next > next + 1 && rest.value < value) {
    return { ...parse, value: value + rest.value, next: rest.next };
  }
  return { ...parse, value, next };
}

/** The full stop of an abbreviation, if the sentence goes on behind it. */
export function behindStop({ tokens }: QuantityContext, next: number): number {
  const stop = tokens[next];
  const word = tokens[next - 1];
  const abbreviated = stop?.text === '.' && stop.start === word?.end && word.text.length <= 4;
  return abbreviated && next + 1 < tokens.length ? next + 1 : next;
}

/** Binary fractions: 2.3 × 1e6 is 2299999.9999999998 otherwise. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function numberInWords(context: QuantityContext, at: number): NumberParse | null {
  let total = 0;
  let current = 0;
  let smallest = Number.POSITIVE_INFINITY;
  let next = at;
  for (;;) {
    const step = wordStep(context, next, current, smallest, next === at);
    if (step === null) break;
    if (step.scale) {
      total = rounded(total + Math.max(current, step.alone ? 1 : 0) * step.value);
      current = 0;
      smallest = Number.POSITIVE_INFINITY;
    } else {
      current += step.value;
      smallest = step.magnitude;
    }
    next = step.next;
  }
  const value = total + current;
  return next === at || value === 0 ? null : { value, next, digits: false, suffix: null };
}

interface WordStep {
  readonly value: number;
  readonly next: number;
  readonly scale: boolean;
  readonly alone: boolean;
  readonly magnitude: number;
}

/** One more word of a number: a smaller cardinal, a fraction, or a scale of what stands before. */
function wordStep(
  context: QuantityContext,
  at: number,
  current: number,
  smallest: number,
  first: boolean,
): WordStep | null {
  const glue = first ? null : quantityWordAt(context, at, 'glue');
  const start = glue?.next ?? at;
  const scale = quantityWordAt(context, start, 'scale');
  if (scale !== null && (current > 0 || (scale.word.alone === true && first))) {
    const next = behindStop(context, scale.next);
    return { value: scale.word.value, next, scale: true, alone: current === 0, magnitude: 0 };
  }
  const cardinal =
    quantityWordAt(context, start, 'cardinal') ?? quantityWordAt(context, start, 'fraction');
  if (cardinal === null || (cardinal.word.kind === 'fraction' && !first)) return null;
  const { value } = cardinal.word;
  const magnitude = value >= 100 ? 100 : value >= 20 ? 10 : 1;
  if (magnitude >= smallest || (smallest === 10 && value >= 10)) return null;
  return { value, next: cardinal.next, scale: false, alone: false, magnitude };
}
