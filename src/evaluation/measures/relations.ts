import { refName, type AlignedSentence } from '../alignment.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { RelationType } from '../../model/relation.ts';
import type { Gold } from '../gold.ts';
import type { Answers } from './attribution.ts';

/** The gold's relations that are scored, and the types that count as found. */
const scored: Readonly<Record<string, readonly RelationType[]>> = {
  U01: ['update'],
  U02: ['precision'],
  U03: ['update'],
  U06: ['update'],
  C05: ['contradiction', 'attribution-lost'],
  C07: ['internal'],
  C08: ['internal'],
  C09: ['rounding'],
  C16: ['distortion'],
  C17: ['attribution-lost'],
  C27: ['hedge-lost'],
  C28: ['hedge-lost'],
};

function sidesOf(aligned: readonly AlignedSentence[]): (claims: readonly string[]) => string[] {
  const sentenceOf = new Map(
    aligned.flatMap(({ ref, claims }) => claims.map(({ id }) => [id, ref] as const)),
  );
  return (claims) => [...new Set(claims.flatMap((claim) => sentenceOf.get(claim) ?? []))];
}

/** Scored gold relations: found if both sides are touched by one of the matching type. */
export function relations(
  gold: Gold,
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
): Answers {
  const sides = sidesOf(aligned);
  const right: string[] = [];
  const wrong: string[] = [];
  for (const [id, types] of Object.entries(scored)) {
    const expected = gold.conflictsAndUpdates.find((conflict) => conflict.id === id);
    if (expected === undefined) throw new Error(`The gold has no conflict or update ${id}`);
    const refs = new Set(expected.sides.map(refName));
    const found = analysis.relations.some(({ type, a, b }) => {
      const left = sides(a).filter((ref) => refs.has(ref));
      const other = sides(b).filter((ref) => refs.has(ref));
      return types.includes(type) && left.some((ref) => other.some((second) => second !== ref));
    });
    (found ? right : wrong).push(`${id} ${types.join(' or ')}`);
  }
  return { right, wrong };
}

/** Contradictions between sides that the gold knows to be an update (N01). */
export function falseContradictions(
  gold: Gold,
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
): string[] {
  const sides = sidesOf(aligned);
  const update = gold.mustNotMerge.find(({ id }) => id === 'N01');
  const a = new Set(update?.a.map(refName));
  const b = new Set(update?.b.map(refName));
  return analysis.relations
    .filter(({ type }) => type === 'contradiction')
    .filter((relation) => {
      const left = sides(relation.a);
      const right = sides(relation.b);
      return (
        (left.some((ref) => a.has(ref)) && right.some((ref) => b.has(ref))) ||
        (left.some((ref) => b.has(ref)) && right.some((ref) => a.has(ref)))
      );
    })
    .map((relation) => `${relation.a.join()} against ${relation.b.join()}`);
}
