import type { Numerals, QuantityWord } from '../../model/language/numerals.ts';
import type { Token } from '../../model/token.ts';
import { beginsWithDigit } from '../../text/digit.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { wordMark, type WordMark } from '../../text/word-mark.ts';

/** Numerals ready for look-up. */
export interface CompiledNumerals {
  readonly numerals: Numerals;
  readonly table: PhraseTable<QuantityWord>;
  /** Numbers that begin an adjective, longest first. */
  readonly stems: Numerals['compoundNumbers'];
  /** Whether a word may hold a number: digits or a stem at its beginning, or a hyphen. */
  readonly mayHoldNumber: WordMark;
  /** Whether a word may tell how many or how much: a sentence without such has no quantity. */
  readonly mayCount: WordMark;
  /** Cardinals and ordinals of one word. */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly countedOnes: ReadonlySet<string>;
  readonly oneLeads: ReadonlySet<string>;
}

/** The words that a number is made of, or that are a quantity by themselves. */
const counting: ReadonlySet<QuantityWord['kind']> = new Set([
  'cardinal',
  'ordinal',
  'scale',
  'fraction',
  'multiple',
  'measure',
]);

/** Whether a quantity may begin with a word of this meaning. */
export function isOpening({ kind }: QuantityWord): boolean {
  return kind === 'range-lead' || counting.has(kind);
}

/** Compiles a language's number words once. */
export function compileNumerals(numerals: Numerals): CompiledNumerals {
  const { words, compoundNumbers } = numerals;
  const valuesOf = (kind: 'cardinal' | 'ordinal'): Map<string, number> =>
    new Map(
      words.flatMap(([form, word]) =>
        word.kind === kind && !/[ ~]/u.test(form) ? [[form, word.value]] : [],
      ),
    );
  const stems = compoundNumbers.toSorted(([one], [other]) => other.length - one.length);
  const mayHoldNumber = wordMark(
    ({ fold }) =>
      fold.includes('-') || stems.some(([stem]) => fold.startsWith(stem)) || beginsWithDigit(fold),
  );
  const counts = new PhraseTable(words.filter(([, { kind }]) => counting.has(kind)));
  return {
    numerals,
    table: new PhraseTable(words),
    stems,
    mayHoldNumber,
    mayCount: wordMark((word) => counts.begins(word) || mayHoldNumber(word)),
    cardinals: valuesOf('cardinal'),
    ordinals: valuesOf('ordinal'),
    countedOnes: new Set(numerals.countedOnes),
    oneLeads: new Set(numerals.oneLeads),
  };
}

/** A word of a quantity, and how many tokens it takes. */
interface WordMatch {
  readonly value: QuantityWord;
  readonly length: number;
}

/** A sentence with the number words that begin at each token. */
export interface QuantityContext {
  readonly tokens: readonly Token[];
  readonly compiled: CompiledNumerals;
  readonly words: readonly (readonly WordMatch[])[];
}

/** A word found, and the index of the token behind it. */
export interface FoundWord<K extends QuantityWord['kind']> {
  readonly word: Extract<QuantityWord, { kind: K }>;
  readonly next: number;
}

/** The meaning of a kind that begins at a token. */
export function wordAt<K extends QuantityWord['kind']>(
  { words }: QuantityContext,
  at: number,
  kind: K,
): FoundWord<K> | null {
  const found = words[at];
  if (found === undefined || found.length === 0) return null;
  for (const { value, length } of found) {
    if (hasKind(value, kind)) return { word: value, next: at + length };
  }
  return null;
}

/** How many tokens a word before a number may take: "a little less than". */
const longestLead = 4;

/** The longest meaning of a kind that ends before a token, and where it begins. */
export function wordBefore<K extends QuantityWord['kind']>(
  context: QuantityContext,
  at: number,
  kind: K,
): { readonly word: Extract<QuantityWord, { kind: K }>; readonly from: number } | null {
  for (let from = Math.max(0, at - longestLead); from < at; from += 1) {
    const found = wordAt(context, from, kind);
    if (found?.next === at) return { word: found.word, from };
  }
  return null;
}

function hasKind<K extends QuantityWord['kind']>(
  word: QuantityWord,
  kind: K,
): word is Extract<QuantityWord, { kind: K }> {
  return word.kind === kind;
}

/** Whether no white space stands between a token and the one before it. */
export function isGlued({ tokens }: QuantityContext, at: number): boolean {
  return at > 0 && tokens[at]?.start === tokens[at - 1]?.end;
}
