import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector/promises';
import { noStage, type Stage, stageOf } from './stages.ts';

/** The part of the time that each stage took, in their order and adding up to 1. */
export type Shares = readonly (readonly [stage: string, share: number])[];

/** Runs something under the sampling profiler. @returns What its stages took of the time. */
export async function shares(stages: readonly Stage[], run: () => void): Promise<Shares> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  run();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return sharesIn(profile, stages);
}

/**
 * The shares of the stages in a profile. What belongs to the engine rather than to any function
 * (the collection of garbage, waiting) is left out, so that each stage bears its part of it.
 */
export function sharesIn(
  { nodes, samples = [], timeDeltas = [] }: Profiler.Profile,
  stages: readonly Stage[],
): Shares {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const stageOfNode = new Map<number, string | null>();
  const visit = (node: Profiler.ProfileNode, above: readonly string[]): void => {
    const { url, functionName } = node.callFrame;
    const stack = [...above, url];
    stageOfNode.set(
      node.id,
      /^\(.+\)$/u.test(functionName) && url === '' ? null : stageOf(stack, stages),
    );
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child !== undefined) visit(child, stack);
    }
  };
  const [root] = nodes;
  if (root !== undefined) visit(root, []);

  const times = new Map([...stages.map(({ name }) => name), noStage].map((name) => [name, 0]));
  let all = 0;
  samples.forEach((id, index) => {
    const stage = stageOfNode.get(id) ?? null;
    if (stage === null) return;
    const time = timeDeltas[index] ?? 0;
    all += time;
    times.set(stage, (times.get(stage) ?? 0) + time);
  });
  return [...times].map(([stage, time]) => [stage, all === 0 ? 0 : time / all]);
}
