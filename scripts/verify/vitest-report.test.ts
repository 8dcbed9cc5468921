import { describe, expect, it } from 'vitest';
import { tallyOfReport } from './vitest-report.ts';

const loaded = { status: 'passed', assertionResults: [{}] };
const unloaded = { status: 'failed', assertionResults: [] };

describe('counting the tests of a run', () => {
  it.each([
    ['all passed', { numPassedTests: 5, numFailedTests: 0, testResults: [loaded] }, true, 5, 0],
    ['some failed', { numPassedTests: 3, numFailedTests: 2, testResults: [loaded] }, false, 3, 2],
    [
      'a file that does not load',
      { numPassedTests: 3, numFailedTests: 0, testResults: [loaded, unloaded] },
      false,
      3,
      1,
    ],
    [
      'an error outside any test',
      { numPassedTests: 3, numFailedTests: 0, testResults: [loaded] },
      false,
      3,
      1,
    ],
    ['a crash', null, false, 0, 1],
    ['no report', null, true, 0, 1],
  ])('%s', (_case, report, runSucceeded, passed, failed) => {
    expect(tallyOfReport(report, runSucceeded)).toEqual({ passed, failed });
  });
});
