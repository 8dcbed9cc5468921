import type { SentenceReading } from '../../model/article-reading.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';

/** How many sentences before a claim still belong to its passage. */
const reach = 2;

/** How many sentences of text tell what an article is about. */
const lead = 3;

/** What an article is about, as its first sentences tell. */
export interface Topic {
  /** Entities that they name, sorted. */
  readonly entities: readonly string[];
  /** Concepts of the claims in them, sorted. */
  readonly concepts: readonly string[];
}

/** What the first sentences of an article name and speak of. */
export function topicOf(
  { mentions }: Article,
  claims: readonly Claim[],
  sentences: readonly SentenceReading[],
): Topic {
  const first = sentences.filter(({ kind }) => kind === 'body').slice(0, lead);
  const isInside = ({ start }: Span): boolean =>
    first.some((sentence) => start >= sentence.start && start < sentence.end);
  return {
    entities: sorted(mentions.filter(isInside).map(({ entity }) => entity)),
    concepts: sorted(claims.filter(isInside).flatMap(({ concepts }) => concepts)),
  };
}

/** Entities named in the sentence of a claim and shortly before it, nearest first. */
export function settingOf(
  claim: Claim,
  { mentions }: Article,
  sentences: readonly SentenceReading[],
): string[] {
  const end = sentences[claim.sentence]?.end ?? claim.end;
  const start = sentences[Math.max(0, claim.sentence - reach)]?.start ?? 0;
  const distance = (mention: Span): number => Math.abs(mention.start - claim.start);
  const named = mentions
    .filter((mention) => mention.start >= start && mention.end <= end)
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  return [...new Set(named.map(({ entity }) => entity))];
}

/**
 * The claim that gives a claim without a date its own: the nearest dated one before it in the same
 * paragraph.
 *
 * @param index The place of the claim among `claims`, which are in the order of the text.
 */
export function dateGiver(
  index: number,
  claims: readonly Claim[],
  sentences: readonly SentenceReading[],
): Claim | null {
  const paragraph = sentences[claims[index]?.sentence ?? -1]?.paragraph;
  for (let at = index - 1; at >= 0; at -= 1) {
    const claim = claims[at];
    if (claim === undefined || sentences[claim.sentence]?.paragraph !== paragraph) continue;
    if (claim.dates.some(({ precision }) => precision !== 'vague')) return claim;
  }
  return null;
}

function sorted(items: readonly string[]): string[] {
  return [...new Set(items)].toSorted();
}
