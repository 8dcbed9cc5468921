import type { Because } from '../../model/because.ts';
import { createGroupMemory, type GroupMemory } from '../memory/group-memory.ts';
import type { NeighbourMemory } from './neighbours.ts';
import type { Signature } from './signature.ts';

/**
 * What grouping keeps from analysis to analysis, so that one more article is compared with what it
 * touches only. All of it is found by the claims that it was made of: a claim that changes is another
 * one, and what nobody asks for again goes with its claims.
 */
export interface GroupingMemory {
  readonly neighbours: NeighbourMemory;
  /** The reasons of a group by the claims that give them. */
  readonly reasons: GroupMemory<Signature, readonly Because[]>;
}

export function createGroupingMemory(): GroupingMemory {
  return { neighbours: new WeakMap(), reasons: createGroupMemory() };
}
