import { gap, publicationDays } from './days.ts';
import type { CorpusClaim } from './corpus-claim.ts';
import type { Notions } from './notions.ts';

/** A claim that confirms another of the same article. */
export interface Confirmation {
  readonly confirming: CorpusClaim;
  /** The claim that it confirms. */
  readonly confirmed: CorpusClaim;
  /** It says nothing but that: "confirmed this information". */
  readonly bare: boolean;
}

/** How many sentences back the confirmed claim may stand. */
const reach = 3;

/**
 * Finds what each confirmation confirms: the nearest claim before it, by somebody else, that shares
 * its content; one without content of its own confirms what was said just before.
 *
 * @param claims The claims of one article, in the order of the text.
 */
export function confirmationsIn(claims: readonly CorpusClaim[], notions: Notions): Confirmation[] {
  return claims.flatMap((claim, at) => {
    const cued = claim.cueConcepts.some((concept) => notions.isConfirming(concept));
    if (!cued && !claim.claim.concepts.some((concept) => notions.isConfirming(concept))) return [];
    const bare = contentOf(claim, notions).length === 0;
    if (!cued && !bare) return [];
    const before = claims
      .slice(0, at)
      .filter(
        (other) =>
          isNear(other, claim) &&
          voicesOf(other).every((voice) => !voicesOf(claim).includes(voice)),
      );
    const confirmed = bare
      ? before.find(({ claim: { sentence } }) => sentence === before.at(-1)?.claim.sentence)
      : before.findLast((other) => sharesContent(claim, other, notions));
    return confirmed === undefined ? [] : [{ confirming: claim, confirmed, bare }];
  });
}

/** Who vouches: the speaker and the bodies that the speaker stands for. */
export function voicesOf({ claim: { attribution }, institutions }: CorpusClaim): string[] {
  return attribution.speaker === null ? [...institutions] : [attribution.speaker, ...institutions];
}

/**
 * Pairs of confirmations that are one claim: of the same, by the same voice, at the same time.
 *
 * @param groupOf The group that a claim is in.
 */
export function equalConfirmations(
  confirmations: readonly Confirmation[],
  groupOf: (claim: CorpusClaim) => unknown,
): [CorpusClaim, CorpusClaim][] {
  const byGroup = Map.groupBy(confirmations, ({ confirmed }) => groupOf(confirmed));
  return [...byGroup.values()].flatMap((same) =>
    same.flatMap((first, at) =>
      same
        .slice(at + 1)
        .filter((second) => first.bare || second.bare)
        .filter((second) => isOneConfirmation(first.confirming, second.confirming))
        .map((second): [CorpusClaim, CorpusClaim] => [first.confirming, second.confirming]),
    ),
  );
}

/** Reports of one confirmation are published so few days apart. */
const sameOccasion = 2;

function isOneConfirmation(a: CorpusClaim, b: CorpusClaim): boolean {
  const [first, second] = [publicationDays(a.published), publicationDays(b.published)];
  if (first === null || second === null || gap(first, second) > sameOccasion) return false;
  return voicesOf(a).some((voice) => voicesOf(b).includes(voice));
}

function isNear(other: CorpusClaim, { claim }: CorpusClaim): boolean {
  return claim.sentence - other.claim.sentence <= reach;
}

/** Kindred concepts that say something, without the confirming itself. */
function contentOf({ claim }: CorpusClaim, notions: Notions): string[] {
  return claim.concepts
    .filter((concept) => !notions.isConfirming(concept) && notions.weightOf(concept) >= 1)
    .map((concept) => notions.kinOf(concept));
}

function sharesContent(claim: CorpusClaim, other: CorpusClaim, notions: Notions): boolean {
  const content = contentOf(claim, notions);
  const found = new Set(contentOf(other, notions));
  const shared = content.filter((kin) => found.has(kin)).length;
  return (
    shared >= 1 && shared * 2 >= content.length && claim.claim.polarity === other.claim.polarity
  );
}
