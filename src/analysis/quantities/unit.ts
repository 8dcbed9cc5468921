import type { Reading, Token } from '../../model/token.ts';
import { wordAt, type QuantityContext } from './compiled-numerals.ts';

/** A unit behind a number, and the index of the token behind it. */
export interface UnitParse {
  readonly next: number;
  readonly unit: string;
  /** The lemma of the counted noun, for a count. */
  readonly counted: string | null;
}

/** How many modifiers may stand between a number and the noun that it counts. */
const mostModifiers = 3;

/** The unit, percentage or counted noun that begins at a token; null if none does. */
export function unitBehind(context: QuantityContext, at: number): UnitParse | null {
  const times = wordAt(context, at, 'times');
  if (times !== null) return { next: times.next, unit: 'count', counted: times.word.counted };
  return measureBehind(context, at) ?? modifiedUnit(context, at) ?? nounBehind(context, at);
}

function measureBehind(context: QuantityContext, at: number): UnitParse | null {
  const unit = wordAt(context, at, 'unit') ?? wordAt(context, at, 'currency-sign');
  if (unit !== null) return { next: unit.next, unit: unit.word.unit, counted: null };
  const points = wordAt(context, at, 'percentage-point');
  if (points !== null) return { next: points.next, unit: 'percentage-point', counted: null };
  const percent = wordAt(context, at, 'percent');
  return percent && { next: percent.next, unit: 'percent', counted: null };
}

/** `три повні дні`. An adjective before a currency would name another one. */
function modifiedUnit(context: QuantityContext, at: number): UnitParse | null {
  if (!isModifier(context.tokens[at])) return null;
  const unit = wordAt(context, at + 1, 'unit');
  if (unit === null || /^[A-Z]{3}$/u.test(unit.word.unit)) return null;
  return { next: unit.next, unit: unit.word.unit, counted: null };
}

/** A noun, or an adjective that stands for one: `12 поранених`. */
function nounBehind({ tokens, compiled }: QuantityContext, at: number): UnitParse | null {
  const { sameInPlural } = compiled.numerals;
  for (let index = at; index <= at + mostModifiers; index += 1) {
    const token = tokens[index];
    const noun = nounOf(token);
    const heads =
      !isAttributive(noun) || isOne(tokens[at - 1], compiled) || sameInPlural.includes(noun.lemma);
    const modifies = !heads || isBeforeNoun(noun, nounOf(tokens[index + 1]));
    if (noun !== null && !modifies) return { next: index + 1, unit: 'count', counted: noun.lemma };
    if (noun !== null || isModifier(token)) continue;
    const [last] = index > at ? (tokens[index - 1]?.readings ?? []) : [];
    return last?.pos === 'ADJ' && last.number === 'pl'
      ? { next: index, unit: 'count', counted: last.lemma }
      : null;
  }
  return null;
}

/** Function words and adverbs that are also written like a noun (`с`, `и`) count nothing. */
const noNoun: readonly string[] = ['ADP', 'CONJ', 'PART', 'PRON', 'DET', 'ADV', 'NUM', 'ADJ'];

function nounOf(token: Token | undefined): Reading | null {
  const [best] = token?.readings ?? [];
  if (token?.kind !== 'word' || best === undefined || noNoun.includes(best.pos)) return null;
  return token.readings.find(({ pos }) => pos === 'NOUN') ?? null;
}

/** "20 border guards": a noun in the singular is a modifier where nouns have no cases. */
function isAttributive(noun: Reading | null): noun is Reading {
  return noun?.number === 'sg' && noun.cases === undefined;
}

/** "5 police officers": one noun behind another, where nouns have no cases. */
function isBeforeNoun(noun: Reading | null, next: Reading | null): boolean {
  return noun !== null && noun.cases === undefined && next?.number === 'pl';
}

/** Whether a number stands before a noun in the singular: "the 1500 block". */
export function isAttribute({ tokens }: QuantityContext, next: number): boolean {
  return isAttributive(nounOf(tokens[next]));
}

function isOne(token: Token | undefined, { cardinals }: QuantityContext['compiled']): boolean {
  return token?.text === '1' || cardinals.get(token?.fold ?? '') === 1;
}

function isModifier(token: Token | undefined): boolean {
  const pos = token?.readings[0]?.pos;
  return token?.kind === 'word' && (pos === 'ADJ' || pos === 'DET');
}
