import type { Analysis } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { Gold, GoldSentence, SentenceRef } from './gold.ts';

/** A gold sentence beside what the analysis has in its place. */
export interface AlignedSentence {
  /** `000.4`: article and sentence of the gold. */
  readonly ref: string;
  readonly language: LanguageCode;
  readonly gold: GoldSentence;
  readonly article: Article;
  /** The claims of the analysis that begin inside the gold sentence. */
  readonly claims: readonly Claim[];
}

/** Two spans share at least one character. */
export function overlap(
  a: { start: number; end: number },
  b: { start: number; end: number },
): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The gold's name of a sentence. */
export function refName(ref: SentenceRef): string {
  return `${ref.file}.${ref.s}`;
}

/**
 * Lays the gold's sentences beside the analysis.
 *
 * @param gold Its offsets are code points, which equal UTF-16 units in texts without astral
 *   characters; the seeds have none.
 * @throws If a seed of the gold is not in the analysis.
 */
export function align(gold: Gold, analysis: Analysis): AlignedSentence[] {
  return gold.sources.flatMap((source) => {
    const article = analysis.articles.find(({ seed }) => seed === source.file);
    if (article === undefined) {
      throw new Error(`The analysis has no article for the gold's seed ${source.file}`);
    }
    const claims = analysis.claims.filter((claim) => claim.article === article.id);
    return (gold.sentences[source.id] ?? []).map((sentence) => ({
      ref: `${source.id}.${sentence.n}`,
      language: source.language,
      gold: sentence,
      article,
      claims: claims.filter((claim) => claim.start >= sentence.start && claim.start < sentence.end),
    }));
  });
}

/** The longest claim of a sentence, the first of equals; undefined if there is none. */
export function longestClaim(sentence: AlignedSentence): Claim | undefined {
  return sentence.claims.toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
}

/**
 * Whether the gold expects a claim of the sentence. An opinion in the article's own voice is
 * abstained from, an attributed one is a claim that is not check-worthy.
 */
export function hasGoldClaim({ gold }: AlignedSentence): boolean {
  if (gold.role === 'credit-line') return false;
  return gold.kind === 'opinion'
    ? gold.attribution.speaker !== null
    : gold.kind === 'claim' || gold.kind === 'background';
}
