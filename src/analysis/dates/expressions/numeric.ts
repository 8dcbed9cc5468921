import type { DateValue } from '../../../model/calendar-date.ts';
import { isoDay } from '../day.ts';
import type { DateParse, Expression } from '../reading-context.ts';

/** Dates in digits only: `13.03.2025`, `13/03/2025`, `2025-03-13`; two-digit years are refused. */
export const numeric: Expression = ({ tokens }, at) => {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const dotted = /^(\d{1,2})[.](\d{1,2})[.](\d{4})$/u.exec(token.text);
  if (dotted !== null) return parsed(dotted[3], dotted[2], dotted[1], at + 1);
  const five = tokens.slice(at, at + 5);
  const glued = five.every((item, index) => index === 0 || item.start === five[index - 1]?.end);
  if (five.length < 5 || !glued) return null;
  const text = five.map((item) => item.text).join('');
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (iso !== null) return parsed(iso[1], iso[2], iso[3], at + 5);
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u.exec(text);
  // 03/04/2025 is two different days in Europe and in America.
  if (slashed === null || (Number(slashed[1]) <= 12 && slashed[1] !== slashed[2])) return null;
  return parsed(slashed[3], slashed[2], slashed[1], at + 5);
};

function parsed(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  next: number,
): DateParse | null {
  const iso = isoDay(Number(year), Number(month), Number(day));
  if (iso === null) return null;
  const value: DateValue = { from: iso, to: iso, precision: 'day', basis: 'stated' };
  return { value, next };
}
