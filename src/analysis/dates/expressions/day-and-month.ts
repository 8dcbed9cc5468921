import { beginsWithDigit } from '../../../text/digit.ts';
import { isoDay } from '../day.ts';
import {
  integerAt,
  isDash,
  monthAt,
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Expression,
} from '../reading-context.ts';
import { yearAt } from './year.ts';
import { yearOfDay } from '../infer-year.ts';

/**
 * A day with its month in either order, a range of days, and a weekday before them:
 * `14 січня 2026 року`, `в четвер 22 січня`, `12–15 января`, `March 13, 2025`, `13th of March`.
 */
export const dayAndMonth: Expression = (context, at) => {
  const weekday = wordAt(context, at, 'weekday');
  if (weekday !== null) {
    const comma = context.tokens[weekday.next]?.text === ',' ? 1 : 0;
    return (
      dayThenMonth(context, skipGlue(context, weekday.next + comma), weekday.word.weekday) ??
      monthThenDay(context, weekday.next + comma, weekday.word.weekday)
    );
  }
  return dayThenMonth(context, at) ?? monthThenDay(context, at);
};

function dayThenMonth(
  context: DateContext,
  at: number,
  weekday: number | null = null,
): DateParse | null {
  const first = dayAt(context, at);
  if (first === null) return null;
  const month = monthAt(context, skipGlue(context, first.next));
  if (month !== null) {
    return withYear(
      context,
      { from: first.day, to: first.day, month: month.month, weekday },
      month.next,
    );
  }
  const joint = isDash(context.tokens[first.next])
    ? first.next + 1
    : wordAt(context, first.next, 'through')?.next;
  if (joint === undefined) return listed(context, first);
  const second = dayAt(context, joint);
  const last = second && monthAt(context, skipGlue(context, second.next));
  return second && last && second.day > first.day
    ? withYear(context, { from: first.day, to: second.day, month: last.month, weekday }, last.next)
    : null;
}

/** The longest list of days, in tokens. */
const longestList = 12;

/** The first of `5, 7 та 9 травня`; two days that follow each other are one interval. */
function listed(
  context: DateContext,
  first: { readonly day: number; readonly next: number },
): DateParse | null {
  let next = first.next;
  let days = 1;
  while (next < first.next + longestList) {
    const joint =
      context.tokens[next]?.text === ',' ? next + 1 : wordAt(context, next, 'joint')?.next;
    const other = joint === undefined ? null : dayAt(context, joint);
    if (other === null || other.day <= first.day) return null;
    days += 1;
    const month = wordAt(context, other.next, 'month')?.word.month;
    if (month !== undefined) {
      const pair = days === 2 && other.day === first.day + 1;
      const parsed = withYear(
        context,
        { from: first.day, to: pair ? other.day : first.day, month, weekday: null },
        other.next + 1,
      );
      return parsed === null || pair ? parsed : { ...parsed, next: first.next };
    }
    next = other.next;
  }
  return null;
}

function monthThenDay(
  context: DateContext,
  at: number,
  weekday: number | null = null,
): DateParse | null {
  if (!context.calendar.capitalised) return null;
  const month = monthAt(context, at);
  const first = month && dayAt(context, skipGlue(context, month.next));
  if (!month || !first) return null;
  const second = isDash(context.tokens[first.next]) ? dayAt(context, first.next + 1) : null;
  const ranged = second !== null && second.day > first.day;
  const days = {
    from: first.day,
    to: ranged ? second.day : first.day,
    month: month.month,
    weekday,
  };
  return withYear(context, days, ranged ? second.next : first.next);
}

/** A day of the month in digits, with or without an ending (`14`, `14-го`, `14th`). */
function dayAt(context: DateContext, at: number): { day: number; next: number } | null {
  const plain = integerAt(context, at);
  const day = plain ?? dayWithEnding(context, at);
  return day !== null && day >= 1 && day <= 31 ? { day, next: at + 1 } : null;
}

function dayWithEnding({ tokens, calendar }: DateContext, at: number): number | null {
  const fold = tokens[at]?.fold;
  if (!beginsWithDigit(fold)) return null;
  const parts = /^(\d{1,2})[-‑]?(\p{L}+)$/u.exec(fold);
  return parts?.[1] !== undefined && calendar.dayEndings.includes(parts[2] ?? '')
    ? Number(parts[1])
    : null;
}

function withYear(
  context: DateContext,
  days: { from: number; to: number; month: number; weekday: number | null },
  next: number,
): DateParse | null {
  const comma = context.tokens[next]?.text === ',' && context.calendar.capitalised ? 1 : 0;
  const stated = yearAt(context, next + comma, 'bare');
  const year = stated?.year ?? yearOfDay(context, { ...days, day: days.from }, next);
  if (year === null) return null;
  const from = isoDay(year, days.month, days.from);
  const to = isoDay(year, days.month, days.to);
  if (from === null || to === null) return null;
  return {
    value: {
      from,
      to,
      precision: from === to ? 'day' : 'interval',
      basis: stated === null ? 'inferred' : 'stated',
    },
    next: stated?.next ?? next,
  };
}
