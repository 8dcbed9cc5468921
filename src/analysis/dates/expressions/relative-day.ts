import { addDays, weekdayOf } from '../day.ts';
import {
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Expression,
} from '../reading-context.ts';

/** Today, yesterday, tomorrow: `накануне` is the day before publication. */
export const dayOffset: Expression = (context, at) => {
  const found = wordAt(context, at, 'day-offset');
  if (found === null || context.anchor === null) return null;
  const unit = wordAt(context, skipGlue(context, found.next), 'weekday');
  const day = addDays(context.anchor, found.word.days);
  const agrees = unit !== null && unit.word.weekday === weekdayOf(day);
  return inferredDay(day, agrees ? unit.next : found.next);
};

/** `цієї ночі`, "last night", `этим утром`. */
export const whichPartOfDay: Expression = (context, at) => {
  const which = context.anchor === null ? null : wordAt(context, at, 'which');
  const part = which && wordAt(context, which.next, 'part-of-day');
  if (which === null || part === null || context.anchor === null) return null;
  const day = addDays(context.anchor, which.word.offset);
  return {
    value: { from: day, to: day, precision: 'part-of-day', basis: 'inferred' },
    next: part.next,
  };
};

/**
 * A weekday: in the ISO week of publication, or the one that the words or the tense point to.
 * `в четверг на этой неделе`, `минулої п'ятниці`, `next Monday`.
 */
export const weekday: Expression = (context, at) => {
  if (context.anchor === null) return null;
  const which = wordAt(context, at, 'which');
  const found = wordAt(context, which?.next ?? at, 'weekday');
  if (found === null) return null;
  const monday = addDays(context.anchor, 1 - weekdayOf(context.anchor));
  const inWeek = (offset: number): string => addDays(monday, offset * 7 + found.word.weekday - 1);
  const week = weekBehind(context, found.next);
  if (week !== null) return inferredDay(inWeek(week.offset), week.next);
  if (which !== null && which.word.offset !== 0) {
    return inferredDay(aside(context.anchor, inWeek(0), which.word.offset), found.next);
  }
  return inferredDay(
    which === null ? byTense(context, inWeek(0), found.next) : inWeek(0),
    found.next,
  );
};

/** "On Thursday this week", "у вівторок наступного тижня". */
function weekBehind(context: DateContext, at: number): { offset: number; next: number } | null {
  const which = wordAt(context, skipGlue(context, at), 'which');
  const unit = which && wordAt(context, which.next, 'unit');
  return which && unit?.word.unit === 'week'
    ? { offset: which.word.offset, next: unit.next }
    : null;
}

/** Last Friday is the one before today, next Friday the one after it. */
function aside(anchor: string, day: string, offset: number): string {
  if (offset < 0) return day < anchor ? day : addDays(day, -7);
  return day > anchor ? day : addDays(day, 7);
}

function byTense(context: DateContext, day: string, at: number): string {
  const anchor = context.anchor ?? day;
  const direction = context.direction(at);
  if (direction === 'past' && day > anchor) return addDays(day, -7);
  if (direction === 'future' && day < anchor) return addDays(day, 7);
  return day;
}

function inferredDay(day: string, next: number): DateParse {
  return { value: { from: day, to: day, precision: 'day', basis: 'inferred' }, next };
}
