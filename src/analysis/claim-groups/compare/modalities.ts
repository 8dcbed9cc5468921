import type { Claim, Modality } from '../../../model/claim.ts';

/** `near`: the same only if all else says so ("plans to go", "is to go"). */
export type ModalityFit = 'same' | 'near' | 'different';

/** Modalities of a statement of fact; a denial is the fact that something is not so. */
const facts: ReadonlySet<Modality> = new Set(['happened', 'state', 'denied']);

/** With a negation a plan is a fact too: "is not planned". */
const negatedFacts: ReadonlySet<Modality> = new Set([...facts, 'planned']);

/** Whether a claim states a fact, so that it can contradict another. */
export function isFact({ modality, polarity }: Pick<Claim, 'modality' | 'polarity'>): boolean {
  return (polarity === '-' ? negatedFacts : facts).has(modality);
}

/** Whether two claims are meant in the same way. Polarity is compared elsewhere. */
export function modalityFit(
  a: Meant,
  b: Meant,
  isAnnouncing: (concept: string) => boolean,
): ModalityFit {
  if (a.modality === b.modality) return 'same';
  if (a.polarity !== b.polarity) return 'different';
  if (isFact(a) && isFact(b)) return 'same';
  const announced = isPlanAnnounced(a, b, isAnnouncing) || isPlanAnnounced(b, a, isAnnouncing);
  return announced || isNear(a.modality, b.modality) ? 'near' : 'different';
}

type Meant = Pick<Claim, 'modality' | 'polarity'> & { readonly concepts: readonly string[] };

/** "They announced a strike" and "they will go on strike". */
function isPlanAnnounced(
  told: Meant,
  plan: Meant,
  isAnnouncing: (concept: string) => boolean,
): boolean {
  return isFact(told) && ahead.has(plan.modality) && told.concepts.some(isAnnouncing);
}

const ahead: ReadonlySet<Modality> = new Set(['planned', 'expected']);

/**
 * Modalities that languages or writers give to one statement: "is to go" and "plans to go", "invests"
 * and "will invest", "called on" and "demanded".
 */
const near: readonly (readonly [Modality, Modality])[] = [
  ['expected', 'planned'],
  ['expected', 'possible'],
  ['planned', 'state'],
  ['expected', 'state'],
  ['demanded', 'happened'],
  ['demanded', 'state'],
];

function isNear(one: Modality, other: Modality): boolean {
  return near.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
}

/** From the most to the least committed. */
const commitments: readonly (readonly Modality[])[] = [
  ['happened', 'state', 'denied'],
  ['planned'],
  ['expected', 'demanded'],
  ['hoped', 'possible'],
  ['unclear'],
];

/** How firmly a modality commits: 0 most; null for one that commits to nothing. */
export function commitmentOf(modality: Modality): number | null {
  const rank = commitments.findIndex((modalities) => modalities.includes(modality));
  return rank === -1 ? null : rank;
}
