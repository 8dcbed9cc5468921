import type { ArticleReading } from '../../model/article-reading.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Romaniser } from '../../text/romanise.ts';
import type { GroupEdit } from '../editorial/group-edits.ts';
import type { Grouping } from '../claim-groups/group-claims.ts';
import { createFoundNameReader, foundNames } from '../entity-resolution/found-names.ts';
import { learnGivenNames } from '../entity-resolution/given-name-pairs.ts';
import { alikePeople } from '../entity-resolution/merge-people.ts';

/** The claims and people that the rules nearly joined. */
export interface NearMisses {
  readonly claims: readonly { readonly a: string; readonly b: string; readonly likeness: number }[];
  readonly people: readonly (readonly [a: string, b: string])[];
  /** The pairs of claims that an editor has told apart. */
  readonly parted: readonly (readonly [a: string, b: string])[];
}

/** What near misses are collected from. */
export interface NearMissSource {
  readonly grouping: Grouping;
  readonly edits: readonly GroupEdit[];
  readonly readings: readonly ArticleReading[];
  readonly gazetteer: Gazetteer;
  readonly romanisers: Readonly<Record<LanguageCode, Romaniser>>;
  readonly finalId: (file: string, id: string) => string;
  /** From the provisional id of a claim to its final one. */
  readonly claimId: (id: string) => string;
}

/** Collects what the rules nearly joined, under final ids. */
export function nearMissesOf(source: NearMissSource): NearMisses {
  const { grouping, edits, claimId } = source;
  return {
    claims: nearClaims(grouping).map(({ a, b, likeness }) => ({
      ...{ a: claimId(a), b: claimId(b), likeness },
    })),
    people: nearPeople(source),
    parted: edits.flatMap(({ kind, claims: [one = [], other = []] }) =>
      kind === 'same'
        ? []
        : one.flatMap((a) => other.map((b) => [claimId(a), claimId(b)] as const)),
    ),
  };
}

/** Claims that have less in common were not nearly joined. */
const leastLikeness = 0.65;

/** The pairs of claims that are one by themselves but not their groups, and those that nearly are. */
function nearClaims({ refused, related }: Grouping): NearMisses['claims'] {
  return [...refused(), ...related]
    .filter(({ a, b }) => a.claim.article !== b.claim.article)
    .map(({ a, b, likeness }) => ({ a: a.claim.id, b: b.claim.id, likeness }))
    .filter(({ likeness }) => likeness >= leastLikeness);
}

/** The people of different languages whose names are alike and who were not joined. */
function nearPeople(source: NearMissSource): NearMisses['people'] {
  const { readings, gazetteer, romanisers, finalId } = source;
  const alike = alikePeople(
    foundNames(readings, createFoundNameReader(romanisers)),
    learnGivenNames(gazetteer),
  );
  const found = alike.flatMap(([one, other]) => {
    const [a = '', b = ''] = [one, other]
      .map(({ file, entity }) => finalId(file, entity.id))
      .toSorted();
    return a === b ? [] : [[`${a} ${b}`, [a, b]] as const];
  });
  return [...new Map(found).values()];
}
