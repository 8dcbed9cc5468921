import type { Analysis } from '../../model/analysis.ts';
import type { Claim } from '../../model/claim.ts';
import type { ClaimGroup } from '../../model/claim-group.ts';
import type { NameDecision } from '../../model/editorial/name-decision.ts';
import type { Entity } from '../../model/entity.ts';
import { quotationHash } from '../editorial/quotation-hash.ts';
import { bestWording } from '../permalinks/best-wording.ts';
import type { Doubt, Remedy } from './doubt.ts';
import type { NearMisses } from './near-misses.ts';
import { createPageCount, type PageCount } from './page-count.ts';

/** What doubtful cases are found in; all ids are final. */
export interface Reviewed {
  readonly analysis: Analysis;
  readonly nearMisses: NearMisses;
  /** Whether the gazetteer has an entity. */
  readonly isKnown: (entity: string) => boolean;
  readonly names: readonly NameDecision[];
  readonly wordsOf: (claim: Claim) => string;
}

/** A name in fewer articles is not worth anybody's time. */
const leastArticles = 2;

/**
 * The cases that the rules were not sure of and no editor has settled: claims and people that were
 * nearly joined, contradictions, and names that the gazetteer does not have. Those that most pages
 * show come first.
 */
export function findDoubts(reviewed: Reviewed): Doubt[] {
  const pages = createPageCount(reviewed.analysis);
  return [
    ...nearClaims(reviewed, pages),
    ...contradictions(reviewed, pages),
    ...unknownNames(reviewed, pages),
    ...nearPeople(reviewed, pages),
  ].toSorted((a, b) => b.pages - a.pages || inOrder(keyOf(a), keyOf(b)));
}

/** One case for each two groups: the two claims that have most in common. */
function nearClaims(reviewed: Reviewed, pages: PageCount): Doubt[] {
  const { analysis, nearMisses } = reviewed;
  const parted = new Set(nearMisses.parted.map(pairKey));
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const groups = new Map(analysis.groups.map((group) => [group.id, group]));
  const explained = new Set(
    analysis.relations.flatMap(({ a, b }) =>
      pairs(a, b).flatMap(([x, y]) => pairOfGroups(claims.get(x), claims.get(y))),
    ),
  );
  const found = new Map<string, Doubt>();
  for (const near of nearMisses.claims.toSorted((x, y) => y.likeness - x.likeness)) {
    const [a, b] = [claims.get(near.a), claims.get(near.b)];
    const [own, other] = [groups.get(a?.group ?? ''), groups.get(b?.group ?? '')];
    if (a === undefined || b === undefined || own === undefined || other === undefined) continue;
    const [key = ''] = pairOfGroups(a, b);
    const isSettled = pairs(own.claims, other.claims).some((pair) => parted.has(pairKey(pair)));
    if (own === other || found.has(key) || explained.has(key) || isSettled) continue;
    const references = [a, b].map((claim) => referenceTo(claim, reviewed));
    const [first, second] = references;
    if (first === undefined || second === undefined) continue;
    found.set(key, {
      kind: 'near-claims',
      pages: pages.ofClaims([...own.claims, ...other.claims]),
      texts: [a, b].map((claim) => ({ at: claim.id, words: reviewed.wordsOf(claim) })),
      remedies: [
        { file: 'decisions', entry: { decision: 'same', claims: [first, second] } },
        { file: 'decisions', entry: { decision: 'different', claims: [first, second] } },
      ],
    });
  }
  return [...found.values()];
}

function contradictions(reviewed: Reviewed, pages: PageCount): Doubt[] {
  const { analysis, wordsOf } = reviewed;
  const claims = new Map(analysis.claims.map((claim) => [claim.id, claim]));
  const groups = new Map(analysis.groups.map((group) => [group.id, group]));
  return analysis.relations
    .filter(({ type }) => type === 'contradiction')
    .map(({ a, b }): Doubt => {
      const sides = [a[0], b[0]].flatMap((id) => claims.get(id ?? '') ?? []);
      const remedies = sides.flatMap((claim): Remedy[] => [
        ...verdictOn(groups.get(claim.group), claims, wordsOf),
        {
          file: 'decisions',
          entry: { decision: 'not-a-claim', claim: referenceTo(claim, reviewed) },
        },
      ]);
      return {
        kind: 'contradiction',
        pages: pages.ofClaims([...a, ...b]),
        texts: sides.map((claim) => ({ at: claim.id, words: wordsOf(claim) })),
        remedies,
      };
    });
}

function verdictOn(
  group: ClaimGroup | undefined,
  claims: ReadonlyMap<string, Claim>,
  wordsOf: Reviewed['wordsOf'],
): Remedy[] {
  if (group === undefined) return [];
  const best = bestWording(group.claims.flatMap((id) => claims.get(id) ?? []));
  const quotation = quotationHash(wordsOf(best));
  return [{ file: 'verdicts', entry: { claim: group.id, quotation, rating: 'conflicting' } }];
}

function unknownNames({ analysis, isKnown }: Reviewed, pages: PageCount): Doubt[] {
  return analysis.entities.flatMap((entity): Doubt[] => {
    const { id, labels } = entity;
    const isSettled = (entity.because ?? []).some(({ code }) => code === 'editor-decision');
    const articles = pages.articlesNaming(id);
    if (isKnown(id) || isSettled || articles < leastArticles) return [];
    return [
      {
        kind: 'unknown-name',
        pages: pages.ofEntity(id),
        texts: [{ at: id, words: spellingsOf(entity) }],
        remedies: [
          { file: 'names', entry: { name: 'known', entity: id } },
          { file: 'names', entry: { name: 'alias', alias: labels.en, of: '' } },
        ],
      },
    ];
  });
}

function nearPeople({ analysis, nearMisses, names }: Reviewed, pages: PageCount): Doubt[] {
  const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
  const apart = new Set(
    names.flatMap((decision) => (decision.name === 'apart' ? [pairKey(decision.entities)] : [])),
  );
  return nearMisses.people.flatMap((ids): Doubt[] => {
    const [a, b] = ids.map((id) => entities.get(id));
    if (a === undefined || b === undefined || a === b || apart.has(pairKey(ids))) return [];
    const pair: [string, string] = [a.id, b.id];
    return [
      {
        kind: 'near-people',
        pages: pages.ofEntity(a.id) + pages.ofEntity(b.id),
        texts: [a, b].map((entity) => ({ at: entity.id, words: spellingsOf(entity) })),
        remedies: [
          { file: 'names', entry: { name: 'one', entities: pair } },
          { file: 'names', entry: { name: 'apart', entities: pair } },
        ],
      },
    ];
  });
}

function spellingsOf({ aliases, labels }: Entity): string {
  return (aliases.length > 0 ? aliases : [...new Set(Object.values(labels))]).join(', ');
}

function referenceTo(claim: Claim, { wordsOf }: Reviewed): { article: string; words: string } {
  return { article: claim.article, words: wordsOf(claim).replace(/\s+/gu, ' ') };
}

function pairOfGroups(a: Claim | undefined, b: Claim | undefined): string[] {
  return a === undefined || b === undefined ? [] : [pairKey([a.group, b.group])];
}

function pairKey(ids: readonly string[]): string {
  return ids.toSorted(inOrder).join(' ');
}

function pairs(a: readonly string[], b: readonly string[]): [string, string][] {
  return a.flatMap((x) => b.map((y): [string, string] => [x, y]));
}

function keyOf({ kind, texts }: Doubt): string {
  return [kind, ...texts.map(({ at }) => at)].join('\n');
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
