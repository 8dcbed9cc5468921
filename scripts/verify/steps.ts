/** One thing that must hold. */
export interface Step {
  /** What it checks, in words, for the person who watches. */
  readonly what: string;
  /** The commands, each a program and its arguments; the first that fails ends the step. */
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Whether the last command is Vitest, whose tests are then counted one by one. */
  readonly tests?: true;
  /** The step without which this one cannot run. */
  readonly needs?: StepName;
}

export type StepName = 'types' | 'lint' | 'format' | 'unit' | 'digest' | 'build' | 'e2e';

export const STEPS: Readonly<Record<StepName, Step>> = {
  types: { what: 'the types of components and code', commands: [['astro', 'check'], ['tsc']] },
  lint: { what: 'the linter', commands: [['eslint', '--max-warnings', '0', '.']] },
  format: {
    what: 'the format of the code',
    commands: [['npm', 'run', '--silent', 'prettier', '--', '--check']],
  },
  unit: { what: 'unit tests', commands: [['vitest', 'run', '--project', 'unit']], tests: true },
  digest: {
    what: 'content/ is what the seeds give',
    commands: [
      ['npm', 'run', '--silent', 'digest', '--', '--check'],
      ['npm', 'run', '--silent', 'evaluate', '--', '--check', 'content/quality.json'],
    ],
  },
  build: { what: 'the site', commands: [['npm', 'run', '--silent', 'build']] },
  e2e: {
    what: 'the site in a browser',
    commands: [['vitest', 'run', '--project', 'e2e']],
    tests: true,
    needs: 'build',
  },
};

export function isStepName(name: string): name is StepName {
  return Object.hasOwn(STEPS, name);
}
