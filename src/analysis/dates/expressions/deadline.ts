import {
  isDash,
  skipGlue,
  wordAt,
  type DateContext,
  type DateParse,
  type Expression,
} from '../reading-context.ts';
import { distance, unitInterval } from './relative-unit.ts';
import { plain } from './plain.ts';

/**
 * A deadline ends with what follows and has no beginning: `до кінця січня`, `by Friday`. "By the
 * end of" is the end itself and not its last third.
 */
export const deadline: Expression = (context, at) => {
  const found = wordAt(context, at, 'deadline');
  if (found === null) return null;
  const start = skipGlue(context, found.next);
  const inner = endOf(context, start) ?? plain(context, start) ?? bareYear(context, start);
  const to = inner?.value.to ?? null;
  if (inner === null || to === null || inner.value.precision === 'vague') return null;
  return {
    value: { from: null, to, precision: 'deadline', basis: inner.value.basis },
    next: inner.next,
  };
};

function endOf(context: DateContext, at: number): DateParse | null {
  const end = wordAt(context, at, 'edge');
  if (end?.word.part !== 'end') return null;
  const start = skipGlue(context, end.next);
  return whole(context, start);
}

/** The whole of what an end is the end of; "this month" in full, `місяця` alone is the current. */
function whole(context: DateContext, at: number): DateParse | null {
  const which = wordAt(context, at, 'which');
  const unit = wordAt(context, which?.next ?? at, 'unit');
  if (unit === null) return plain(context, at) ?? bareYear(context, at);
  if (context.anchor === null) return null;
  const interval = unitInterval(context.anchor, unit.word.unit, which?.word.offset ?? 0);
  return { value: { ...interval, precision: 'interval', basis: 'inferred' }, next: unit.next };
}

/** A year without the word for it, which only a preposition makes a year: `by 2030`. */
function bareYear(context: DateContext, at: number): DateParse | null {
  const { tokens } = context;
  const text = tokens[at]?.text ?? '';
  if (!/^(?:19|20|21)\d\d$/u.test(text)) return null;
  const counts = tokens[at + 1]?.kind === 'word' && wordAt(context, at + 1, 'through') === null;
  if (counts) return null;
  return {
    value: { from: `${text}-01-01`, to: `${text}-12-31`, precision: 'year', basis: 'stated' },
    next: at + 1,
  };
}

/**
 * Where a range begins that ends on a day: a month whose year nobody states is the one before its
 * end ("from January to November", told in February).
 */
function beginningBefore(end: string, from: string, { basis }: DateParse['value']): string | null {
  if (end > from) return from;
  const year = Number(from.slice(0, 4)) - 1;
  const earlier = `${String(year)}${from.slice(4)}`;
  return basis === 'inferred' && end > earlier ? earlier : null;
}

/** A beginning with no end: `з 2014 року`, `since March`; with one, an interval. */
export const since: Expression = (context, at) => {
  const found = wordAt(context, at, 'since');
  if (found === null) return null;
  const start = skipGlue(context, found.next);
  // "Up from a year ago": a time that something is compared with.
  if (distance(context, start) !== null || wordAt(context, start, 'month-adjective') !== null) {
    return null;
  }
  const first = plain(context, start) ?? bareYear(context, start);
  const from = first?.value.from ?? null;
  if (first === null || from === null || first.value.precision === 'vague') return null;
  if (first.value.precision === 'interval' && first.value.to !== null) return first;
  const through = wordAt(context, first.next, 'through');
  const behind = through?.next ?? (isDash(context.tokens[first.next]) ? first.next + 1 : null);
  const last = behind === null ? null : (plain(context, behind) ?? bareYear(context, behind));
  const end = last?.value.to ?? null;
  const begun = end === null ? null : beginningBefore(end, from, first.value);
  if (last !== null && end !== null && begun !== null) {
    return {
      value: {
        from: begun,
        to: end,
        precision: 'interval',
        basis: last.value.basis === 'stated' ? first.value.basis : 'inferred',
      },
      next: last.next,
    };
  }
  if (found.word.ranged === true) return null;
  return {
    value: { from, to: null, precision: 'interval', basis: first.value.basis },
    next: first.next,
  };
};
