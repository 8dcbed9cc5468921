import { overlap, type AlignedSentence } from '../alignment.ts';
import type { Outcome } from '../score.ts';

const scored = new Set(['day', 'part-of-day', 'month', 'interval', 'year', 'deadline']);

/**
 * Dates whose spans overlap and whose first and last day equal the gold's (a deadline has an open
 * start). Dates on which the gold has an as-of word, or an event-relative or vague expression,
 * neither help nor hurt.
 */
export function dates(aligned: readonly AlignedSentence[]): Outcome {
  const right: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { ref, gold, article } of aligned) {
    const found = article.dates.filter((date) => overlap(date, gold));
    const used = new Set<object>();
    for (const expected of gold.dates) {
      const candidates = found.filter((date) => overlap(date, expected));
      for (const candidate of candidates) used.add(candidate);
      if (!scored.has(expected.precision)) continue;
      const [from, to] = isoInterval(expected.iso);
      const hit = candidates.find(
        (date) => date.to === to && date.from === (expected.precision === 'deadline' ? null : from),
      );
      if (hit === undefined) missed.push(`${ref} ${expected.verbatim} = ${String(expected.iso)}`);
      else right.push(`${ref} ${expected.verbatim}`);
      for (const date of candidates) {
        if (date !== hit) wrong.push(`${ref} ${String(date.from)}/${String(date.to)}`);
      }
    }
    for (const date of found) {
      if (!used.has(date)) {
        wrong.push(`${ref} ${date.start}-${date.end} ${String(date.from)}/${String(date.to)}`);
      }
    }
  }
  return { right, false: wrong, missed };
}

/**
 * First and last day of an ISO 8601 date or interval.
 *
 * @example
 * isoInterval('2025-12') // => ['2025-12-01', '2025-12-31']
 * isoInterval('../2026-01-31') // => [null, '2026-01-31']
 */
export function isoInterval(iso: string | null): [string | null, string | null] {
  if (iso === null) return [null, null];
  const [from = '', to = from] = iso.split('/');
  return [firstDay(from), lastDay(to)];
}

function firstDay(iso: string): string | null {
  if (iso === '..') return null;
  const [year = '', month = '01', day = '01'] = iso.slice(0, 10).split('-');
  return `${year}-${month}-${day}`;
}

function lastDay(iso: string): string | null {
  if (iso === '..') return null;
  const [year = '', month = '12', day] = iso.slice(0, 10).split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last).padStart(2, '0')}`;
}
