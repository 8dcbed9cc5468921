import type { Token } from '../../model/token.ts';
import { quantityWordAt, type QuantityContext } from './number.ts';

/** A unit behind a number: token indices, `next` behind it. */
export interface UnitParse {
  readonly from: number;
  readonly next: number;
  readonly unit: string;
  /** The lemma of the counted noun, for a count. */
  readonly counted: string | null;
}

/** How many modifiers may stand between a number and the noun that it counts. */
const mostModifiers = 3;

/** The unit, percentage or counted noun that begins at a token; null if none does. */
export function unitBehind(context: QuantityContext, at: number): UnitParse | null {
  const unit = quantityWordAt(context, at, 'unit') ?? quantityWordAt(context, at, 'currency-sign');
  if (unit !== null) return { from: at, next: unit.next, unit: unit.word.unit, counted: null };
  const points = quantityWordAt(context, at, 'percentage-point');
  if (points !== null) {
    return { from: at, next: points.next, unit: 'percentage-point', counted: null };
  }
  const percent = quantityWordAt(context, at, 'percent');
  if (percent !== null) return { from: at, next: percent.next, unit: 'percent', counted: null };
  const times = quantityWordAt(context, at, 'times');
  if (times !== null) {
    return { from: at, next: times.next, unit: 'count', counted: times.word.counted };
  }
  return nounBehind(context, at) ?? unitBehindModifiers(context, at);
}

/** A currency may have an adjective: `300 million US dollars`, `мільйонів канадських доларів`. */
function unitBehindModifiers(context: QuantityContext, at: number): UnitParse | null {
  if (!isModifier(context.tokens[at])) return null;
  const unit = quantityWordAt(context, at + 1, 'unit');
  return unit && { from: at, next: unit.next, unit: unit.word.unit, counted: null };
}

function nounBehind({ tokens }: QuantityContext, at: number): UnitParse | null {
  for (let index = at; index <= at + mostModifiers; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return null;
    const noun = token.readings.find(({ pos }) => pos === 'NOUN');
    const first = token.readings[0]?.pos;
    if (noun !== undefined && (first === 'NOUN' || !isModifier(token))) {
      return { from: at, next: index + 1, unit: 'count', counted: noun.lemma };
    }
    if (!isModifier(token)) return null;
  }
  return null;
}

function isModifier(token: Token | undefined): boolean {
  return token?.readings[0]?.pos === 'ADJ' || token?.readings[0]?.pos === 'DET';
}
