import type { Chain } from '../claim/chain.ts';
import type { ArticleLink } from '../article/article-link.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending } from '../digest/order.ts';
import type { NamedLink } from '../named/named-link.ts';
import type { LetteredArticle } from './lettered-articles.ts';

/** Somebody or something that a claim passed through. */
export type ProvenanceNode =
  | { readonly kind: 'speaker' | 'outlet'; readonly id: string; readonly name: NamedLink }
  /** The unnamed sources behind one outlet, or of one article. */
  | { readonly kind: 'unnamed'; readonly id: string }
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly letter: string;
      readonly article: ArticleLink;
    };

/** One took claims from another. */
export interface ProvenanceEdge {
  readonly from: string;
  readonly to: string;
  readonly claims: number;
}

/** Who took what of an event from whom, and the same as chains to be read. */
export interface Provenance {
  readonly nodes: readonly ProvenanceNode[];
  readonly edges: readonly ProvenanceEdge[];
  /** Those of most claims first. */
  readonly chains: readonly {
    readonly steps: readonly ProvenanceNode[];
    readonly claims: number;
  }[];
  /** How many claims the articles make without naming anybody. */
  readonly unsourced: number;
}

/** More articles than these make no picture; the last ones are kept. */
const mostArticles = 20;

export function provenanceOf(digest: Digest, articles: readonly LetteredArticle[]): Provenance {
  const nodes = new Map<string, ProvenanceNode>();
  const edges = new Map<string, ProvenanceEdge>();
  const chains = new Map<string, { steps: ProvenanceNode[]; claims: number }>();
  let unsourced = 0;
  for (const { letter, article, statements } of articles.slice(-mostArticles)) {
    const end: ProvenanceNode = { kind: 'article', id: `article ${article.id}`, letter, article };
    nodes.set(end.id, end);
    for (const { chain } of statements) {
      const steps = [...stepsOf(digest, chain, article.id), end];
      if (steps.length === 1) {
        unsourced += 1;
        continue;
      }
      for (const node of steps) nodes.set(node.id, node);
      count(chains, steps.map(({ id }) => id).join(' → '), { steps });
      for (const [index, { id: to }] of steps.slice(1).entries()) {
        const from = steps[index]?.id ?? to;
        count(edges, `${from} → ${to}`, { from, to });
      }
    }
  }
  return {
    nodes: [...nodes.values()],
    edges: [...edges.values()],
    chains: [...chains]
      .sort(
        descending(
          by(
            ([, { claims }]) => claims,
            ([key]) => key,
          ),
        ),
      )
      .map(([, chain]) => chain),
    unsourced,
  };
}

function count<T extends object>(
  map: Map<string, T & { claims: number }>,
  key: string,
  value: T,
): void {
  map.set(key, { ...value, claims: (map.get(key)?.claims ?? 0) + 1 });
}

function stepsOf(digest: Digest, { speaker, via }: Chain, article: string): ProvenanceNode[] {
  const outlets = via.map(outletNode);
  if (speaker.kind === 'nobody') return outlets;
  if (speaker.kind === 'unnamed') {
    return [{ kind: 'unnamed', id: `unnamed ${via[0]?.id ?? article}` }, ...outlets];
  }
  const { name } = speaker;
  if (name.id === via[0]?.id) return outlets;
  if (digest.source(name.id) !== null) return [outletNode(name), ...outlets];
  return [{ kind: 'speaker', id: `speaker ${name.id}`, name }, ...outlets];
}

function outletNode(name: NamedLink): ProvenanceNode {
  return { kind: 'outlet', id: `outlet ${name.id}`, name };
}
