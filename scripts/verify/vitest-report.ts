import type { Tally } from './tally.ts';

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** One entry a file. */
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Counts the tests of a run. A file that could not be loaded counts as one failed test, and so does
 * a run that failed for a reason outside any test, or left no report.
 */
export function tallyOfReport(report: VitestReport | null, runSucceeded: boolean): Tally {
  const unloaded =
    report?.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    ).length ?? 0;
  const failed = (report?.numFailedTests ?? 0) + unloaded;
  return {
    passed: report?.numPassedTests ?? 0,
    failed: failed === 0 && !(runSucceeded && report !== null) ? 1 : failed,
  };
}
