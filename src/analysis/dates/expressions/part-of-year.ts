import { beginsWithDigit } from '../../../text/digit.ts';
import { addDays, monthInterval, partsOf } from '../day.ts';
import {
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Expression,
} from '../reading-context.ts';
import { month, relativeYear } from './month.ts';
import { unitInterval } from './relative-unit.ts';
import { yearAt } from './year.ts';

const roman: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
  ['і', 1],
  ['іі', 2],
  ['ііі', 3],
]);

/**
 * A quarter or a half of a year, or a half of a month: `у першому кварталі 2025 року`, `second
 * half of 2026`, `в первой половине мая`.
 */
export const partOfYear: Expression = (context, at) => {
  const ordinal = ordinalAt(context, at);
  const half = ordinal && wordAt(context, ordinal.next, 'half-of');
  const halved = half && wholeMonth(context, skipGlue(context, half.next));
  if (ordinal && halved?.value.precision === 'month') return halfOfMonth(halved, ordinal.value);
  const unit = ordinal && wordAt(context, ordinal.next, 'unit');
  const part = unit ?? half;
  if (!ordinal || !part) return null;
  const months =
    unit?.word.unit === 'quarter' ? 3 : half !== null || unit?.word.unit === 'half' ? 6 : null;
  if (months === null || ordinal.value > 12 / months) return null;
  const behind = skipGlue(context, part.next);
  const stated = yearAt(context, behind, 'bare') ?? relativeYear(context, behind);
  // A half without its year may be one of a match.
  const year = stated?.year ?? context.sentenceYear ?? (months === 3 ? anchorYear(context) : null);
  if (year === null) return null;
  const first = (ordinal.value - 1) * months + 1;
  return {
    value: {
      from: monthInterval(year, first).from,
      to: monthInterval(year, first + months - 1).to,
      precision: months === 3 ? 'quarter' : 'interval',
      basis: stated === null || 'relative' in stated ? 'inferred' : 'stated',
    },
    next: stated?.next ?? part.next,
  };
};

/** A named month, or the one of publication. */
function wholeMonth(context: DateContext, at: number): DateParse | null {
  const named = month(context, at);
  const unit = wordAt(context, at, 'unit');
  if (named !== null || unit?.word.unit !== 'month' || context.anchor === null) return named;
  const interval = unitInterval(context.anchor, 'month', 0);
  return { value: { ...interval, precision: 'month', basis: 'inferred' }, next: unit.next };
}

/** The first fifteen days of a month, or the rest of it. */
function halfOfMonth({ value, next }: DateParse, which: number): DateParse | null {
  if (value.from === null || value.to === null || which > 2) return null;
  const [from, to] =
    which === 1 ? [value.from, addDays(value.from, 14)] : [addDays(value.from, 15), value.to];
  return { value: { from, to, precision: 'interval', basis: value.basis }, next };
}

function anchorYear({ anchor }: DateContext): number | null {
  return anchor === null ? null : partsOf(anchor).year;
}

function ordinalAt(context: DateContext, at: number): { value: number; next: number } | null {
  const word = wordAt(context, at, 'ordinal');
  if (word !== null) return { value: word.word.value, next: word.next };
  const fold = context.tokens[at]?.fold ?? '';
  const value = roman.get(fold) ?? numeral(fold);
  return value === null ? null : { value, next: at + 1 };
}

/** `1`, `2-й`, `3rd`. */
function numeral(fold: string): number | null {
  if (!beginsWithDigit(fold)) return null;
  const digit = /^([1-4])[-‑]?\p{L}{0,3}$/u.exec(fold)?.[1];
  return digit === undefined ? null : Number(digit);
}
