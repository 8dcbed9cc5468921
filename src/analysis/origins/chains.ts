import type { Because } from '../../model/because.ts';
import { publicationDays } from '../claim-groups/days.ts';
import type { Root } from './root.ts';
import type { Traced } from './trace.ts';

/** Reports of one outlet published so many days apart are one report. */
const onePeriod = 2;

/** Claims that lead to one root. */
export interface Chain {
  readonly root: Root;
  readonly claims: Traced[];
}

/** Claims by root, in the order of their first claims; reports of one outlet by their days as well. */
export function chainsOf(traced: readonly Traced[]): Chain[] {
  const chains: Chain[] = [];
  for (const item of traced) {
    const { root } = item;
    if (root === null) continue;
    const known = chains.find((chain) => isOneRoot(chain, item));
    if (known === undefined) chains.push({ root, claims: [item] });
    else known.claims.push(item);
  }
  return chains;
}

function isOneRoot(chain: Chain, { root, source }: Traced): boolean {
  if (root === null || keyOf(chain.root) !== keyOf(root)) return false;
  if (root.kind !== 'report') return true;
  const day = publicationDays(source.published)?.from;
  return chain.claims.some((other) => {
    const otherDay = publicationDays(other.source.published)?.from;
    return day === undefined || otherDay === undefined || Math.abs(day - otherDay) <= onePeriod;
  });
}

/** A root's name in an id. */
export function keyOf(root: Root): string {
  switch (root.kind) {
    case 'named':
      return root.speaker;
    case 'unnamed':
      return `unnamed-${root.institution}`;
    case 'report':
      return `report-${root.outlet}`;
    case 'article':
      return `unnamed-${root.article}`;
  }
}

/**
 * A body that speaks in one article and its spokesperson in another are one origin; so are a body
 * and its unnamed official.
 */
export function joinInstitutions(chains: readonly Chain[]): Chain[] {
  const gone = new Map<Chain, Chain>();
  for (const chain of chains) {
    const { root } = chain;
    const body =
      root.kind === 'named' ? root.speaker : root.kind === 'unnamed' ? root.institution : null;
    if (body === null) continue;
    const voice = chains.find(
      (other) =>
        other !== chain &&
        other.root.kind === 'named' &&
        (root.kind === 'unnamed'
          ? other.root.speaker === body
          : other.claims.some(({ source }) => source.institutions.includes(body))),
    );
    if (voice !== undefined && !gone.has(voice)) gone.set(chain, voice);
  }
  return chains
    .filter((chain) => !gone.has(chain))
    .map((chain) => ({
      ...chain,
      claims: [
        ...chain.claims,
        ...chains.filter((other) => gone.get(other) === chain).flatMap(({ claims }) => claims),
      ],
    }));
}

/**
 * The unnamed sources of an article are those of the article that it reprints or translates, where
 * wording shows that although no outlet is named.
 */
export function joinReprints(
  chains: readonly Chain[],
  areParallel: (article: string, other: string) => boolean,
): { readonly chains: Chain[]; readonly because: Because[] } {
  const because: Because[] = [];
  const kept: Chain[] = [];
  for (const chain of chains) {
    const { root } = chain;
    const original =
      root.kind === 'article'
        ? kept.find((other) => isOriginalOf(other, root.article, areParallel))
        : undefined;
    const of = original?.claims[0]?.source.claim.article;
    if (root.kind !== 'article' || original === undefined || of === undefined) kept.push(chain);
    else {
      original.claims.push(...chain.claims);
      because.push({ code: 'reprint', params: { article: root.article, of } });
    }
  }
  return { chains: kept, because };
}

function isOriginalOf(
  { root, claims }: Chain,
  article: string,
  areParallel: (article: string, other: string) => boolean,
): boolean {
  if (root.kind !== 'article' && root.kind !== 'report') return false;
  return claims.some(({ source }) => areParallel(source.claim.article, article));
}
