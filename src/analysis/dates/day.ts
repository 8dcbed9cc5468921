const millisecondsPerDay = 86_400_000;

/** A first and a last day, both included; null is open. */
export interface Interval {
  readonly from: string | null;
  readonly to: string | null;
}

/** An interval with both ends. */
export interface ClosedInterval {
  readonly from: string;
  readonly to: string;
}

/**
 * The ISO day of a year, month (1–12) and day.
 *
 * @returns null if the calendar has no such day.
 */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** Year, month and day of an ISO day. */
export function partsOf(iso: string): { year: number; month: number; day: number } {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return { year, month, day };
}

/** @example addDays('2026-01-31', 1) // => '2026-02-01' */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * millisecondsPerDay)
    .toISOString()
    .slice(0, 10);
}

/** Days from one ISO day to another, negative if it is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round(
    (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay,
  );
}

/** The ISO weekday, 1 for Monday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay() || 7;
}

/** The days of a month; months beyond 1–12 run on into the neighbouring years. */
export function monthInterval(year: number, month: number): ClosedInterval {
  const index = year * 12 + month - 1;
  const at = Math.floor(index / 12);
  const name = `${String(at).padStart(4, '0')}-${String(index - at * 12 + 1).padStart(2, '0')}`;
  const last = new Date(Date.UTC(at, index - at * 12 + 1, 0)).getUTCDate();
  return { from: `${name}-01`, to: `${name}-${String(last).padStart(2, '0')}` };
}

/** The same day some months away, or the last day of that month if it is shorter. */
export function addMonths(iso: string, months: number): string {
  const { year, month, day } = partsOf(iso);
  const { from, to } = monthInterval(year, month + months);
  return day > Number(to.slice(8)) ? to : `${from.slice(0, 8)}${iso.slice(8)}`;
}

/** The days of a year. */
export function yearInterval(year: number): ClosedInterval {
  const name = String(year).padStart(4, '0');
  return { from: `${name}-01-01`, to: `${name}-12-31` };
}
