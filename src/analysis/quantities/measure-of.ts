import { isGlued, wordAt, type QuantityContext } from './compiled-numerals.ts';
import { rounded } from './digits.ts';
import { behindStop, numberAt, type NumberParse } from './number.ts';
import type { RangeParse } from './range.ts';
import { unitBehind, type UnitParse } from './unit.ts';
import { beginsWithCapital } from '../../text/capital.ts';

/** A number with its unit; null where none is named. `next` is the token behind. */
export interface Measure {
  readonly value: number;
  readonly max: number | null;
  readonly unit: string | null;
  readonly counted: string | null;
  readonly next: number;
}

/**
 * What a number measures.
 *
 * @param start The token of the number.
 * @param place The currency before the number, and the token at which a unit behind it may begin.
 * @returns Null if the number is a fraction of nothing.
 */
export function measureOf(
  context: QuantityContext,
  start: number,
  { value, max, last }: RangeParse,
  place: { readonly currency: string | null; readonly behind: number },
): Measure | null {
  const plain = { value, max, unit: null, counted: null, next: last.next };
  if (last.part !== null) return fraction(context, plain, last.part, place.behind);
  const unit = place.currency === null ? behindNumber(context, place.behind) : null;
  const suffix = suffixOf(last, place.currency !== null || (unit?.counted ?? null) !== null);
  if (suffix?.kind === 'unit') return { ...plain, unit: suffix.unit };
  const scale = suffix?.kind === 'scale' ? suffix.value : 1;
  const whole =
    max === null
      ? { ...plain, value: rounded(value * scale) }
      : { ...plain, max: rounded(max * scale) };
  if (place.currency !== null) return { ...whole, unit: place.currency };
  if (unit !== null) return { ...whole, ...unit };
  return { ...whole, unit: borrowed(context, last.next) ?? age(context, start, last.next) };
}

/** `5m` is five million of what can be counted or paid, else five metres. */
function suffixOf(
  { suffixes }: NumberParse,
  counts: boolean,
): NumberParse['suffixes'][number] | null {
  const wanted = counts ? 'scale' : 'unit';
  return suffixes.find(({ kind }) => kind === wanted) ?? suffixes[0] ?? null;
}

/** Half an hour is 0.5 hours, half of the voters 50 percent. */
function fraction(
  context: QuantityContext,
  plain: Measure,
  part: 'unit' | 'whole',
  behind: number,
): Measure | null {
  const unit = unitBehind(context, behind);
  if (unit !== null && unit.unit !== 'count') return { ...plain, ...unit };
  return part === 'whole' ? { ...plain, value: rounded(plain.value * 100), unit: 'percent' } : null;
}

function behindNumber(context: QuantityContext, at: number): UnitParse | null {
  const unit = unitBehind(context, at);
  return unit && { ...unit, next: behindStop(context, unit.next) };
}

/** `з 5 до 7 відсотків` in a change: both are percentages. */
function borrowed(context: QuantityContext, at: number): string | null {
  const joint = wordAt(context, at, 'range-joint');
  const other = joint && numberAt(context, joint.next);
  const unit = other && unitBehind(context, other.next);
  return unit && unit.unit !== 'count' ? unit.unit : null;
}

/** The highest number that between commas is read as an age. */
const oldest = 115;

/** "Anna Reed, 42, said". */
function age(context: QuantityContext, at: number, next: number): string | null {
  const { tokens, compiled } = context;
  const name = tokens[at - 2]?.text ?? '';
  const named = beginsWithCapital(name) && tokens[at - 1]?.text === ',' && isGlued(context, at - 1);
  const number = tokens[at]?.text ?? '';
  const fits = /^\d{1,3}$/u.test(number) && Number(number) <= oldest;
  return compiled.numerals.bareAges && named && fits && tokens[next]?.text === ',' ? 'year' : null;
}
