import type { SentenceReading } from '../../model/article-reading.ts';
import type { DateMention } from '../../model/calendar-date.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Token } from '../../model/token.ts';
import { isOpening, type CompiledNumerals, type QuantityContext } from './compiled-numerals.ts';
import { count } from './count.ts';
import { joinedAdjective } from './joined.ts';
import { measure, multiple } from './multiple.ts';
import { ordinal } from './ordinal.ts';
import type { QuantityParse } from './quantity-parse.ts';
import { uncounted } from './uncounted.ts';

/**
 * The quantities of an article, in order and without overlaps.
 *
 * @param dates Time expressions in order: their numbers count nothing.
 */
export function findQuantities(
  sentences: readonly SentenceReading[],
  dates: readonly DateMention[],
  compiled: CompiledNumerals,
): Quantity[] {
  let passed = 0;
  return sentences.flatMap(({ start, end, tokens }) => {
    if (!tokens.some((token) => token.kind === 'number' || compiled.mayCount(token))) return none;
    while ((dates[passed]?.end ?? Number.POSITIVE_INFINITY) <= start) passed += 1;
    let until = passed;
    while ((dates[until]?.start ?? Number.POSITIVE_INFINITY) < end) until += 1;
    return inSentence(tokens, dates.slice(passed, until), compiled);
  });
}

const none: readonly Quantity[] = [];
const nothing: QuantityContext['words'][number] = [];

function inSentence(
  tokens: readonly Token[],
  dates: readonly DateMention[],
  compiled: CompiledNumerals,
): Quantity[] {
  const words = tokens.map((token, at) =>
    token.kind === 'number' ? nothing : compiled.table.longestAt(tokens, at),
  );
  const context: QuantityContext = { tokens, compiled, words };
  const barred = uncounted(context);
  const dated = datedTokens(tokens, dates);
  const found: Quantity[] = [];
  let free = 0;
  for (let at = 0; at < tokens.length;) {
    const open = canBegin(context, at) && !barred.has(at) && !dated.has(at);
    const parse = open ? quantityAt(context, at) : null;
    const from = Math.max(parse?.from ?? at, free);
    const [first, last] = [tokens[from], tokens[(parse?.to ?? 0) - 1]];
    if (!parse || !first || !last || dated.has(parse.to - 1)) {
      at += 1;
      continue;
    }
    const { value, max, unit, counted, approx } = parse;
    const near = from === parse.from ? approx : '=';
    found.push({ start: first.start, end: last.end, value, max, unit, approx: near, counted });
    at = parse.to;
    free = parse.to;
  }
  return found;
}

/** A quantity begins with a number word or a digit, or inside one word: most words are neither. */
function canBegin({ tokens, words, compiled }: QuantityContext, at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'number' || compiled.mayHoldNumber(token)) return true;
  return words[at]?.some(({ value }) => isOpening(value)) === true;
}

/** The quantity whose number, or the word before a range, begins at a token. */
function quantityAt(context: QuantityContext, at: number): QuantityParse | null {
  return (
    joinedAdjective(context, at) ??
    multiple(context, at) ??
    measure(context, at) ??
    ordinal(context, at) ??
    count(context, at)
  );
}

function datedTokens(tokens: readonly Token[], dates: readonly DateMention[]): Set<number> {
  const dated = new Set<number>();
  if (dates.length === 0) return dated;
  let next = 0;
  tokens.forEach((token, at) => {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next += 1;
    if ((dates[next]?.start ?? Number.POSITIVE_INFINITY) < token.end) dated.add(at);
  });
  return dated;
}
