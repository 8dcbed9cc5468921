import { skipGlue, wordAt, type DateContext, type DateParse } from '../reading-context.ts';

/**
 * A part of the day or a clock time beside a day belongs to its expression: `вечером в среду`,
 * `21 січня о 18:00`.
 *
 * @param parse A reading of an expression of one day.
 * @returns The index behind the part of day, or null if none follows.
 */
export function timeOfDayBehind(context: DateContext, parse: DateParse): number | null {
  if (parse.value.precision !== 'day') return null;
  const comma = context.tokens[parse.next]?.text === ',' ? 1 : 0;
  const start = skipGlue(context, parse.next + comma);
  const part = wordAt(context, start, 'part-of-day');
  if (part !== null && comma === 0) return part.next;
  return /^\d{1,2}:\d{2}$/u.test(context.tokens[start]?.text ?? '') ? start + 1 : null;
}

/** The index of a day's expression behind a part of the day, or null if there is no such word. */
export function behindTimeOfDay(context: DateContext, at: number): number | null {
  const part = wordAt(context, at, 'part-of-day');
  return part === null ? null : skipGlue(context, part.next);
}
