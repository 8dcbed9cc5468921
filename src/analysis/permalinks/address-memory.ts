import type { Article } from '../../model/article.ts';
import { createGroupMemory, type GroupMemory } from '../memory/group-memory.ts';

/** What addressing keeps of each article from analysis to analysis. */
export interface AddressMemory {
  /** The keys of its claims, by their ids, under an address. */
  readonly claimKeys: GroupMemory<Article, ReadonlyMap<string, string>>;
  /** The fingerprint of its text. */
  readonly fingerprints: GroupMemory<Article, string>;
}

export function createAddressMemory(): AddressMemory {
  return { claimKeys: createGroupMemory(), fingerprints: createGroupMemory() };
}
