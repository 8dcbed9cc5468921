import { isIsoDate } from '../../src/analysis/seed/iso-date.ts';

/** The longest value of a field that is taken over, in UTF-16 units. */
const longest = 500;

/** A value as one line of words; null for anything but text, and for nothing. */
export function lineOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const line = value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line === '' || line.length > longest ? null : line;
}

/** The first value that is a line. */
export function firstLine(...values: readonly unknown[]): string | null {
  return values.map(lineOf).find((line) => line !== null) ?? null;
}

/**
 * The first value that is the address of a web page. It is never a script or a file.
 *
 * @param base The address that a relative one counts from.
 */
export function firstAddress(base: string | null, ...values: readonly unknown[]): string | null {
  for (const value of values) {
    const line = lineOf(value);
    const url = line === null ? null : URL.parse(line, base ?? undefined);
    if (url?.protocol === 'https:' || url?.protocol === 'http:') return url.href;
  }
  return null;
}

/**
 * The first value that is a date: of ISO 8601, as printed there, or as in mails and RSS (RFC 822),
 * where the day is that of the writer's own time zone.
 *
 * @example
 * firstDay('Tue, 04 Mar 2031 23:30:00 +0200') // => '2031-03-04'
 */
export function firstDay(...values: readonly unknown[]): string | null {
  for (const value of values) {
    const line = lineOf(value) ?? '';
    const iso = /^\d{4}(?:-\d{2}){0,2}(?=$|[T ])/u.exec(line)?.[0] ?? ofMail(line);
    if (iso !== null && isIsoDate(iso)) return iso;
  }
  return null;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function ofMail(line: string): string | null {
  const match = /^(?:[a-z]{3,9}, *)?(\d{1,2}) ([a-z]{3})[a-z]* (\d{4})\b/iu.exec(line);
  if (match === null) return null;
  const [, day = '', month = '', year = ''] = match;
  const index = months.indexOf(month.toLowerCase()) + 1;
  return `${year}-${String(index).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
