/** How many tests, or steps, passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

export function addTally(a: Tally, b: Tally): Tally {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}
