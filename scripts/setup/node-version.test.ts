import { describe, expect, it } from 'vitest';
import { nodeProblem } from './node-version.mjs';

describe('the Node that runs the project', () => {
  it.each(['v24.16.0', 'v24.21.0', 'v26.1.0'])('%s is new enough', (version) => {
    expect(nodeProblem(version, 'darwin arm64')).toBeNull();
  });

  it.each(['v20.20.2', 'v22.22.3', 'v24.15.9'])('%s is too old', (version) => {
    const problem = nodeProblem(version, 'darwin arm64');
    expect(problem).toContain(`the Node found here is ${version} (darwin arm64)`);
    expect(problem).toContain('install Node 24');
  });
});
