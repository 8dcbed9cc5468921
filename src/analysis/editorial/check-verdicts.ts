import type { Analysis } from '../../model/analysis.ts';
import type { Miss } from '../../model/editorial/editorial.ts';
import type { Verdict } from '../../model/editorial/verdict.ts';
import type { Permalinks } from '../../model/permalinks.ts';
import type { Claim } from '../../model/claim.ts';
import { bestWording } from '../permalinks/best-wording.ts';
import { finalAddress } from '../permalinks/final-address.ts';
import { quotationHash } from './quotation-hash.ts';

/** Which groups have a verdict, and the verdicts that are on nothing or on other words. */
export interface CheckedVerdicts {
  /** Ids of groups. */
  readonly reviewed: ReadonlySet<string>;
  readonly misses: readonly Miss[];
}

/** What verdicts are compared with; all ids are final. */
export interface Judged {
  readonly analysis: Pick<Analysis, 'groups' | 'claims'>;
  readonly permalinks: Permalinks;
  readonly wordsOf: (claim: Claim) => string;
}

/**
 * Checks that each verdict is on a claim that is there, and that one of the claim's wordings is the
 * one that the editor has read.
 */
export function checkVerdicts(verdicts: readonly Verdict[], judged: Judged): CheckedVerdicts {
  if (verdicts.length === 0) return { reviewed: new Set(), misses: [] };
  const groupAt = groupFinder(judged);
  const claims = new Map(judged.analysis.claims.map((claim) => [claim.id, claim]));
  const groups = new Map(judged.analysis.groups.map((group) => [group.id, group]));
  const reviewed = new Set<string>();
  const misses = verdicts.flatMap(({ claim, quotation }, index): Miss[] => {
    const group = groups.get(groupAt(claim) ?? '');
    if (group === undefined) {
      const remedy = 'Take the address from the claim’s page, or remove the verdict.';
      return [missOf(index, 'claim', `There is no claim ${claim}.`, remedy)];
    }
    const members = group.claims.flatMap((id) => claims.get(id) ?? []);
    const words = members.map(judged.wordsOf);
    reviewed.add(group.id);
    if (words.some((wording) => quotationHash(wording) === quotation)) return [];
    const best = judged.wordsOf(bestWording(members));
    const message = `No wording of ${claim} has the hash ${quotation}. It is now told as “${best}”.`;
    const remedy = `Read it again; if the verdict holds, its hash is ${quotationHash(best)}.`;
    return [missOf(index, 'quotation', message, remedy)];
  });
  return { reviewed, misses };
}

/** The group that an address, old ones included, or the id of a claim leads to. */
function groupFinder({ analysis, permalinks }: Judged): (address: string) => string | null {
  const last = finalAddress(permalinks, 'claim');
  const groups = new Set(analysis.groups.map(({ id }) => id));
  const ofClaim = new Map(analysis.claims.map(({ id, group }) => [id, group]));
  return (address) => {
    const at = last(address);
    return groups.has(at) ? at : (ofClaim.get(at) ?? null);
  };
}

function missOf(index: number, key: string, message: string, remedy: string): Miss {
  return { list: 'verdicts', index, path: [key], message, remedy };
}
