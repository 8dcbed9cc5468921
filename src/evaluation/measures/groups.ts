import { refName, type AlignedSentence } from '../alignment.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Gold, SentenceRef } from '../gold.ts';
import type { Outcome } from '../score.ts';
import type { Answers } from './attribution.ts';

/** Which gold sentences each claim group of the analysis covers. */
function coverage(
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
): Map<string, Set<string>> {
  const sentenceOf = new Map(
    aligned.flatMap(({ ref, claims }) => claims.map(({ id }) => [id, ref] as const)),
  );
  return new Map(
    analysis.groups.map(({ id, claims }) => [
      id,
      new Set(claims.flatMap((claim) => sentenceOf.get(claim) ?? [])),
    ]),
  );
}

/** Pairs of sentences in different articles, each named once. */
function pairs(refs: Iterable<string>): string[] {
  const sorted = [...new Set(refs)].toSorted();
  return sorted.flatMap((a, index) =>
    sorted
      .slice(index + 1)
      .filter((b) => a.slice(0, 3) !== b.slice(0, 3))
      .map((b) => `${a} = ${b}`),
  );
}

/** Pairs of sentences in different articles that share a claim group. */
export function sameClaim(
  gold: Gold,
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
): Outcome {
  const expected = new Set(gold.claimGroups.flatMap(({ members }) => pairs(members.map(refName))));
  const found = new Set([...coverage(aligned, analysis).values()].flatMap(pairs));
  return {
    right: [...found].filter((pair) => expected.has(pair)),
    false: [...found].filter((pair) => !expected.has(pair)),
    missed: [...expected].filter((pair) => !found.has(pair)),
  };
}

/** Pairs that must stay apart and share a group all the same. */
export function wrongMerges(
  gold: Gold,
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
): string[] {
  const groups = coverage(aligned, analysis);
  const allowed = new Set(gold.claimGroups.flatMap(({ members }) => pairs(members.map(refName))));
  const touches = (refs: Set<string>, side: readonly SentenceRef[]): string[] =>
    side.map(refName).filter((ref) => refs.has(ref));
  return gold.mustNotMerge.flatMap(({ id, a, b }) =>
    [...groups].flatMap(([group, refs]) =>
      touches(refs, a)
        .flatMap((left) => touches(refs, b).map((right) => [left, right].toSorted().join(' = ')))
        .filter((pair) => !allowed.has(pair))
        .map((pair) => `${id} ${pair} in ${group}`),
    ),
  );
}

/**
 * Gold groups whose count of independent origins is exact. The analysis's group for a gold group
 * is the one that covers most of its sentences, from two articles at least.
 */
export function origins(
  gold: Gold,
  aligned: readonly AlignedSentence[],
  analysis: Analysis,
): Answers {
  const groups = coverage(aligned, analysis);
  const right: string[] = [];
  const wrong: string[] = [];
  for (const { id, members, independentOrigins } of gold.claimGroups) {
    const refs = members.map(refName);
    const shared = (group: string): string[] => refs.filter((ref) => groups.get(group)?.has(ref));
    const best = analysis.groups
      .filter((group) => new Set(shared(group.id).map((ref) => ref.slice(0, 3))).size > 1)
      .toSorted((a, b) => shared(b.id).length - shared(a.id).length)[0];
    const found = best === undefined ? 'not found' : String(best.origins.length);
    (found === String(independentOrigins) ? right : wrong).push(
      `${id} ${independentOrigins}: ${found}`,
    );
  }
  return { right, wrong };
}
