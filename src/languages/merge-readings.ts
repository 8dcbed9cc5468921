import type { GrammaticalCase, Reading } from '../model/token.ts';

/**
 * Joins readings that differ in nothing but their cases, and drops repetitions; the order is that
 * of the first of each.
 */
export function mergeReadings(readings: readonly Reading[]): Reading[] {
  const merged = new Map<string, Reading>();
  for (const reading of readings) {
    const { cases, ...rest } = reading;
    const key = JSON.stringify(rest);
    const known = merged.get(key);
    if (known === undefined) merged.set(key, reading);
    else merged.set(key, withCases(known, cases ?? []));
  }
  return [...merged.values()];
}

function withCases(reading: Reading, more: readonly GrammaticalCase[]): Reading {
  const cases = [...new Set([...(reading.cases ?? []), ...more])];
  return cases.length === 0 ? reading : { ...reading, cases };
}
