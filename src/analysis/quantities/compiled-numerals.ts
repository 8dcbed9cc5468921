import type { Numerals, QuantityWord } from '../../model/language/numerals.ts';
import type { Token } from '../../model/token.ts';
import { PhraseTable } from '../../text/phrases.ts';

/** Numerals ready for look-up. */
export interface CompiledNumerals {
  readonly numerals: Numerals;
  readonly table: PhraseTable<QuantityWord>;
  /** Numbers that begin an adjective, longest first, and the two letters that any begins with. */
  readonly stems: Numerals['compoundNumbers'];
  readonly beginnings: ReadonlySet<string>;
  /** Cardinals and ordinals of one word. */
  readonly cardinals: ReadonlyMap<string, number>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly countedOnes: ReadonlySet<string>;
  readonly oneLeads: ReadonlySet<string>;
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
  return {
    numerals,
    table: new PhraseTable(words),
    stems: compoundNumbers.toSorted(([one], [other]) => other.length - one.length),
    beginnings: new Set(compoundNumbers.map(([stem]) => stem.slice(0, 2))),
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
