import { overlap, type AlignedSentence } from '../alignment.ts';
import type { Outcome } from '../score.ts';

const named = new Set(['name', 'metonym']);
const types = new Set(['person', 'place', 'org']);

interface Pair {
  readonly name: string;
  readonly gold: string;
  /** The entity found there, or a name of its own if none was. */
  readonly found: string;
}

/** People, places and organisations that the text names: spans overlap, the right entity. */
export function mentions(
  aligned: readonly AlignedSentence[],
  idOf: (label: string) => string | undefined,
): Outcome {
  const right: string[] = [];
  const wrong: string[] = [];
  const missed: string[] = [];
  for (const { ref, gold, article } of aligned) {
    const found = article.mentions.filter((mention) => overlap(mention, gold));
    const used = new Set<object>();
    for (const expected of gold.entities) {
      const candidates = found.filter((mention) => overlap(mention, expected));
      for (const candidate of candidates) used.add(candidate);
      if (!named.has(expected.mention) || !types.has(expected.type)) continue;
      const hit = candidates.find(({ entity }) => entity === idOf(expected.label));
      const name = `${ref} ${expected.verbatim} (${expected.label})`;
      if (hit === undefined) missed.push(`${name}: ${candidates.map((c) => c.entity).join()}`);
      else right.push(name);
    }
    for (const mention of found) {
      if (!used.has(mention)) {
        wrong.push(`${ref} ${mention.start}-${mention.end} ${mention.entity}`);
      }
    }
  }
  return { right, false: wrong, missed };
}

/**
 * B-cubed F1 of entities across the articles (Bagga and Baldwin 1998): for each gold mention, how
 * pure and how complete the cluster is that it was put into. A mention that was not found is a
 * cluster of its own.
 */
export function bCubed(aligned: readonly AlignedSentence[]): number {
  const pairs = aligned.flatMap(({ ref, gold, article }) =>
    gold.entities
      .filter(({ mention, type }) => named.has(mention) && types.has(type))
      .map((expected): Pair => {
        const name = `${ref}:${expected.start}`;
        const hit = article.mentions.find((mention) => overlap(mention, expected));
        return { name, gold: expected.label, found: hit?.entity ?? name };
      }),
  );
  const share = (key: 'gold' | 'found', other: 'gold' | 'found'): number =>
    mean(
      pairs.map((pair) => {
        const cluster = pairs.filter((candidate) => candidate[key] === pair[key]);
        return (
          cluster.filter((candidate) => candidate[other] === pair[other]).length / cluster.length
        );
      }),
    );
  const precision = share('found', 'gold');
  const recall = share('gold', 'found');
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
