/**
 * True for a year, a month or a day that exists, written as ISO 8601 has it.
 *
 * @example
 * isIsoDate('2026-02-30') // => false
 */
export function isIsoDate(text: string): boolean {
  const match = /^(?<year>\d{4})(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?$/u.exec(text);
  if (match === null) return false;
  const year = Number(match.groups?.['year']);
  const month = Number(match.groups?.['month'] ?? 1);
  const day = Number(match.groups?.['day'] ?? 1);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
