import { beginsWithDigit } from '../../../text/digit.ts';
import { yearInterval } from '../day.ts';
import { wordAt, type Expression } from '../reading-context.ts';

/** A decade in digits: `1990-х років`, `90-ті роки`, `the 1990s`. */
export const decade: Expression = (context, at) => {
  const fold = context.tokens[at]?.fold;
  if (!beginsWithDigit(fold)) return null;
  const parts = /^(\d{2}|\d{4})[-‑]?(\p{L}+)$/u.exec(fold);
  if (parts?.[1] === undefined || !context.calendar.decadeEndings.includes(parts[2] ?? '')) {
    return null;
  }
  const mark = wordAt(context, at + 1, 'year-mark');
  const short = parts[1].length === 2;
  // `90-х` alone may count anything; `1990s` cannot.
  if (short && mark === null) return null;
  const digits = Number(parts[1]);
  if (digits % 10 !== 0) return null;
  const first = short ? 1900 + digits : digits;
  if (first < 1500 || first > 2190) return null;
  return {
    value: {
      from: yearInterval(first).from,
      to: yearInterval(first + 9).to,
      precision: 'decade',
      basis: short ? 'inferred' : 'stated',
    },
    next: mark?.next ?? at + 1,
  };
};
