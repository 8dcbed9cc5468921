import type { ArticleReading, SentenceReading } from '../../model/article-reading.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { ContentReader } from './content-reader.ts';
import type { CorpusClaim } from './corpus-claim.ts';
import { dateGiver, settingOf, topicOf } from './passage.ts';

/** An article with its reading; the claims have their ids and resolved entities. */
export interface CorpusArticle {
  readonly article: Article;
  readonly reading: Pick<ArticleReading, 'seed' | 'sentences'>;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

const contentWords = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ']);

/** Prepares the claims of one article for comparison across the corpus, in the order of the text. */
export function corpusClaims(
  { article, reading, claims }: CorpusArticle,
  content: ContentReader,
): CorpusClaim[] {
  const { seed, sentences } = reading;
  const topic = topicOf(article, claims, sentences);
  const { sensesIn } = content;
  return claims.map((claim, index) => {
    const sentence = sentences[claim.sentence];
    const tokens = sentence === undefined ? [] : within(sentence.tokens, claim);
    const named = new Set([...claim.entities, ...claim.context]);
    const giver = claim.dates.length > 0 ? null : dateGiver(index, claims, sentences);
    return {
      claim,
      text: seed.text.slice(claim.start, claim.end),
      sentenceText: seed.text.slice(sentence?.start ?? claim.start, sentence?.end ?? claim.end),
      lang: article.lang,
      published: article.published,
      publisher: article.publisher,
      paragraph: sentence?.paragraph ?? 0,
      words: wordsOf(
        tokens,
        [...claim.quantities, ...claim.dates, ...article.mentions].filter(
          ({ start, end }) => start < claim.end && end > claim.start,
        ),
        content,
      ),
      senses: ambiguousIn(tokens, claim, content),
      countedAs: countedConcepts(claim, content),
      institutions: institutionsOf(claim, article, sentence, seed.text),
      cueConcepts: claim.attribution.cues.flatMap((cue) =>
        sensesIn(within(sentence?.tokens ?? [], cue)).flat(),
      ),
      opening: openingOf(claim, claims.slice(0, index), article),
      setting: settingOf(claim, article, sentences).filter((entity) => !named.has(entity)),
      topic: topic.entities,
      topicConcepts: topic.concepts,
      passageDates: giver?.dates ?? [],
      datedBy: giver?.id ?? null,
      quotations: quotationsIn(sentence),
    };
  });
}

function within(tokens: readonly Token[], { start, end }: Span): Token[] {
  return tokens.filter((token) => token.start >= start && token.end <= end);
}

function wordsOf(
  tokens: readonly Token[],
  taken: readonly Span[],
  { hasConcept, isPlain }: ContentReader,
): string[] {
  const words = tokens
    .filter(
      ({ kind, start, end }) =>
        kind === 'word' && !taken.some((span) => span.start < end && start < span.end),
    )
    .filter(({ readings }) => readings[0] === undefined || contentWords.has(readings[0].pos))
    .filter((token) => !hasConcept(token))
    .map(({ fold, readings }) => readings[0]?.lemma ?? fold)
    .filter((lemma) => !isPlain(lemma));
  return [...new Set(words)].toSorted();
}

/** The concepts that are alternatives of one word, of those that no other word says alone. */
function ambiguousIn(
  tokens: readonly Token[],
  { concepts }: Claim,
  { sensesIn }: ContentReader,
): string[][] {
  const senses = sensesIn(tokens);
  const sure = new Set(senses.flatMap((keys) => (keys.length === 1 ? keys : [])));
  return senses
    .map((keys) => keys.filter((key) => !sure.has(key) && concepts.includes(key)))
    .filter((keys) => keys.length > 1);
}

function countedConcepts(
  { quantities }: Claim,
  { sensesIn }: ContentReader,
): Record<string, readonly string[]> {
  return Object.fromEntries(
    quantities.flatMap(({ counted }) => {
      if (counted === null) return [];
      const word: Token = {
        start: 0,
        end: counted.length,
        text: counted,
        fold: counted,
        kind: 'word',
        readings: [{ lemma: counted, pos: 'NOUN' }],
      };
      const concepts = sensesIn([word]).flat();
      return concepts.length === 0 ? [] : [[counted, concepts] as const];
    }),
  );
}

/**
 * The entity that a claim begins with; a clause joined by "and" shares that of the claim before it
 * in the sentence.
 */
function openingOf(claim: Claim, before: readonly Claim[], { mentions }: Article): string | null {
  const opens = ({ start }: Span): string | undefined =>
    mentions.find((mention) => mention.start === start)?.entity;
  const previous = before.findLast(({ sentence }) => sentence === claim.sentence);
  return opens(claim) ?? (previous === undefined ? null : (opens(previous) ?? null));
}

/** Bodies named in the words for the speaker: "a White House official". */
function institutionsOf(
  { attribution }: Claim,
  { mentions }: Article,
  sentence: SentenceReading | undefined,
  text: string,
): string[] {
  const { speakerText, speaker } = attribution;
  if (speakerText === null || sentence === undefined) return [];
  const start = text.indexOf(speakerText, sentence.start);
  if (start === -1 || start >= sentence.end) return [];
  const end = start + speakerText.length;
  const inside = mentions.filter((mention) => mention.start >= start && mention.end <= end);
  return [...new Set(inside.map(({ entity }) => entity))].filter((entity) => entity !== speaker);
}

/** The words of each quotation in a sentence: between quotation marks, folded. */
function quotationsIn(sentence: SentenceReading | undefined): string[][] {
  const found: string[][] = [];
  let open: string[] | null = null;
  for (const { text, fold, kind } of sentence?.tokens ?? []) {
    const isMark = /^["“”„«»]$/u.test(text);
    if (isMark && open === null) open = [];
    else if (isMark && open !== null) {
      if (open.length > 0) found.push(open);
      open = null;
    } else if (open !== null && kind === 'word') open.push(fold);
  }
  return found;
}
