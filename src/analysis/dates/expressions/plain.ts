import type { DateParse, Expression } from '../reading-context.ts';
import { dayAndMonth } from './day-and-month.ts';
import { decade } from './decade.ts';
import { edge } from './edge.ts';
import { month } from './month.ts';
import { numeric } from './numeric.ts';
import { partOfYear } from './part-of-year.ts';
import { dayOffset, weekday, whichPartOfDay } from './relative-day.ts';
import { distance, recentOrComing, relativeUnit } from './relative-unit.ts';
import { season } from './season.ts';
import { vague } from './vague.ts';
import { year } from './year.ts';

/** Every expression that stands without a deadline or a beginning. The longest reading wins. */
const expressions: readonly Expression[] = [
  numeric,
  dayAndMonth,
  edge,
  partOfYear,
  month,
  year,
  decade,
  dayOffset,
  weekday,
  whichPartOfDay,
  recentOrComing,
  distance,
  relativeUnit,
  season,
  vague,
];

/** The longest plain time expression that begins at a token; of equals the first listed. */
export const plain: Expression = (context, at) => {
  let best: DateParse | null = null;
  for (const expression of expressions) {
    const found = expression(context, at);
    if (found !== null && found.next > (best?.next ?? at)) best = found;
  }
  return best;
};
