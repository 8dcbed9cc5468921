import { skipGlue, wordAt, type DateContext, type Expression } from '../reading-context.ts';
import { dayAndMonth } from './day-and-month.ts';
import { dayOffset, weekday } from './relative-day.ts';

/** "Earlier Tuesday" is Tuesday. */
function isExact(context: DateContext, at: number): boolean {
  const start = skipGlue(context, at);
  return [weekday, dayAndMonth, dayOffset].some(
    (expression) => expression(context, start) !== null,
  );
}

/** A time without edges: `найближчим часом`, `recently`. Open on the side that it points to. */
export const vague: Expression = (context, at) => {
  const found = wordAt(context, at, 'vague');
  // `месяцем ранее` is counted from something else.
  const measured = at > 0 && wordAt(context, at - 1, 'unit') !== null;
  if (found === null || measured || isExact(context, found.next)) return null;
  const past = found.word.direction === 'past';
  return {
    value: {
      from: past ? null : context.anchor,
      to: past ? context.anchor : null,
      precision: 'vague',
      basis: 'inferred',
    },
    next: found.next,
  };
};
