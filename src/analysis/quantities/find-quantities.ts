import type { SentenceReading } from '../../model/article-reading.ts';
import type { DateMention } from '../../model/calendar-date.ts';
import type { Approximation, Quantity } from '../../model/quantity.ts';
import type { Token } from '../../model/token.ts';
import { compound, ordinal } from './joined-digits.ts';
import {
  behindStop,
  numberAt,
  quantityWordAt,
  type CompiledNumerals,
  type NumberParse,
  type QuantityContext,
} from './number.ts';
import { unitBehind, type UnitParse } from './unit.ts';

/** A quantity as token indices, `to` exclusive. */
export interface QuantityParse {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly max: number | null;
  readonly unit: string;
  readonly counted: string | null;
  readonly approx: Approximation;
}

/**
 * The quantities of an article, in order and without overlaps.
 *
 * @param dates Time expressions: their numbers count nothing.
 */
export function findQuantities(
  sentences: readonly SentenceReading[],
  dates: readonly DateMention[],
  { numerals, table }: CompiledNumerals,
): Quantity[] {
  return sentences.flatMap(({ start, end, tokens }) => {
    const here = dates.filter((date) => date.start < end && date.end > start);
    const context: QuantityContext = {
      tokens,
      numerals,
      words: tokens.map((_, at) =>
        table.longestAt(tokens, at).map(({ value, length }) => ({ word: value, length })),
      ),
    };
    return inSentence(context, here);
  });
}

function inSentence(context: QuantityContext, dates: readonly DateMention[]): Quantity[] {
  const { tokens } = context;
  const dated = (token: Token): boolean =>
    dates.some((date) => token.start < date.end && date.start < token.end);
  const found: Quantity[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const parse = token === undefined || dated(token) ? null : quantityAt(context, at, free);
    const first = parse && tokens[parse.from];
    const last = parse && tokens[parse.to - 1];
    if (!parse || !first || !last || dated(last)) {
      at += 1;
      continue;
    }
    const { value, max, unit, counted, approx } = parse;
    found.push({ start: first.start, end: last.end, value, max, unit, approx, counted });
    at = parse.to;
    free = parse.to;
  }
  return found;
}

/** The quantity whose number begins at a token. @param free First token that is not taken yet. */
function quantityAt(context: QuantityContext, at: number, free: number): QuantityParse | null {
  if (isLabelled(context, at)) return null;
  return (
    compound(context, at) ??
    multiple(context, at) ??
    counted(context, at, free) ??
    ordinal(context, at)
  );
}

/** "Article 5", "No. 7", "school 12" are names. */
function isLabelled(context: QuantityContext, at: number): boolean {
  if (context.tokens[at]?.kind !== 'number') return false;
  const before = context.tokens[at - 1]?.text === '.' ? at - 2 : at - 1;
  return quantityWordAt(context, before, 'label') !== null;
}

/** `вдвічі`, `у три рази`, `six times more`. */
function multiple(context: QuantityContext, at: number): QuantityParse | null {
  const word = quantityWordAt(context, at, 'multiple');
  const plain = { max: null, unit: 'multiple', counted: null, approx: '=' } as const;
  if (word !== null) return { ...plain, from: at, to: word.next, value: word.word.value };
  const number = numberAt(context, at);
  const times = number && quantityWordAt(context, number.next, 'times');
  if (!number || !times) return null;
  const led = at > 0 && quantityWordAt(context, at - 1, 'multiple-lead') !== null;
  const tail = quantityWordAt(context, times.next, 'multiple-tail');
  if (!led && tail === null) return null;
  return {
    ...plain,
    ...approximation(context, at, at - 1),
    from: at,
    to: times.next,
    value: number.value,
  };
}

function counted(context: QuantityContext, at: number, free: number): QuantityParse | null {
  const lead = quantityWordAt(context, at, 'range-lead');
  const first = numberAt(context, lead?.next ?? at);
  if (first === null || isScore(context, first.next)) return null;
  const second = rangeEnd(context, first, lead !== null);
  if (lead !== null && second === null) return null;
  const last = second ?? first;
  const unit = unitOf(context, at, last);
  // "One" alone is an article or a pronoun more often than a number.
  if (!first.digits && first.value === 1 && (unit === null || unit.unit === 'count')) return null;
  const start = unit?.from ?? at;
  const near = approximation(context, start, free - 1);
  const behind = unit?.next ?? last.next;
  const after = quantityWordAt(context, behind, 'approximation');
  const tail = after?.word.after === true ? after : null;
  return {
    from: near.from,
    to: tail?.next ?? behind,
    value: scaleLike(first, second),
    max: second?.value ?? null,
    unit: unit?.unit ?? 'count',
    counted: unit?.counted ?? null,
    approx: tail?.word.approx ?? near.approx,
  };
}

/** In `5–7 мільйонів` the scale is that of both ends. */
function scaleLike(first: NumberParse, second: NumberParse | null): number {
  if (second === null || first.value >= 1000 || !second.digits) return first.value;
  const scale = 10 ** (3 * Math.floor(Math.log10(Math.max(second.value, 1)) / 3));
  return first.value < second.value / 100 && second.value >= 1000
    ? first.value * scale
    : first.value;
}

function rangeEnd(context: QuantityContext, first: NumberParse, led: boolean): NumberParse | null {
  const { tokens } = context;
  const dash = /^[-‐‑‒–—]$/u.test(tokens[first.next]?.text ?? '');
  const joint = led ? quantityWordAt(context, first.next, 'range-joint') : null;
  if (!dash && joint === null) return null;
  const second = numberAt(context, joint?.next ?? first.next + 1);
  return second !== null && second.value > first.value && second.digits === first.digits
    ? second
    : null;
}

/** `2:1` is one token; `3–0` and `2:1` are scores. */
function isScore({ tokens }: QuantityContext, next: number): boolean {
  return tokens[next]?.text === ':' && tokens[next + 1]?.kind === 'number';
}

function unitOf(
  context: QuantityContext,
  at: number,
  { next, suffix }: NumberParse,
): UnitParse | null {
  const sign = at > 0 ? quantityWordAt(context, at - 1, 'currency-sign') : null;
  if (sign !== null) return { from: at - 1, next, unit: sign.word.unit, counted: null };
  if (suffix?.kind === 'unit') return { from: at, next, unit: suffix.unit, counted: null };
  const behind = unitBehind(context, next);
  return behind && { ...behind, from: at, next: behindStop(context, behind.next) };
}

/** The approximator in front of a quantity, and where the quantity begins with it. */
function approximation(
  context: QuantityContext,
  at: number,
  taken: number,
): { from: number; approx: Approximation } {
  for (let length = 4; length >= 1; length -= 1) {
    const start = at - length;
    if (start <= taken || start < 0) continue;
    const word = quantityWordAt(context, start, 'approximation');
    if (word?.next === at && word.word.after === undefined) {
      return { from: start, approx: word.word.approx };
    }
  }
  return { from: at, approx: '=' };
}
