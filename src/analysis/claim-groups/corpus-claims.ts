import type { ArticleReading, SentenceReading } from '../../model/article-reading.ts';
import type { Article } from '../../model/article.ts';
import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { compact } from '../memory/compact.ts';
import type { ContentReader } from './content-reader.ts';
import type { CorpusClaim } from './corpus-claim.ts';
import { datesOfNouns } from './noun-dates.ts';
import { dateGiver, settingOf, topicOf } from './passage.ts';

/** An article with its reading; the claims have their ids and resolved entities. */
export interface CorpusArticle {
  readonly article: Article;
  readonly reading: Pick<ArticleReading, 'seed' | 'sentences'>;
  /** In the order of the text. */
  readonly claims: readonly Claim[];
}

/** Prepares the claims of one article for comparison across the corpus, in the order of the text. */
export function corpusClaims(
  { article, reading, claims }: CorpusArticle,
  content: ContentReader,
): CorpusClaim[] {
  const { seed, sentences } = reading;
  const topic = topicOf(article, claims, sentences);
  const quotationsOf = perSentence(quotationsIn);
  return claims.map((claim, index) => {
    const sentence = sentences[claim.sentence];
    const tokens = sentence === undefined ? [] : within(sentence.tokens, claim);
    const giver = claim.dates.length > 0 ? null : dateGiver(index, claims, sentences);
    return {
      claim,
      text: seed.text.slice(claim.start, claim.end),
      sentenceText: seed.text.slice(sentence?.start ?? claim.start, sentence?.end ?? claim.end),
      lang: article.lang,
      published: article.published,
      publisher: article.publisher,
      paragraph: sentence?.paragraph ?? 0,
      words: wordsOf(tokens, claim, article.mentions, content),
      senses: compact(ambiguousIn(tokens, claim, content)),
      countedAs: countedConcepts(claim, content),
      institutions: compact(institutionsOf(claim, article, sentence, seed.text)),
      cueConcepts: compact(
        claim.attribution.cues.flatMap((cue) =>
          content.sensesIn(within(sentence?.tokens ?? [], cue)).flat(),
        ),
      ),
      opening: openingOf(claim, claims, index, article),
      setting: compact(
        settingOf(claim, article, sentences).filter(
          (entity) => !claim.entities.includes(entity) && !claim.context.includes(entity),
        ),
      ),
      topic: topic.entities,
      topicConcepts: topic.concepts,
      nounDates: compact(datesOfNouns(claim.dates, sentence?.tokens ?? [], content)),
      passageDates: giver?.dates ?? [],
      datedBy: giver?.id ?? null,
      quotations: quotationsOf(sentence),
    };
  });
}

/** Remembers what is found in the last sentence: its claims stand together. */
function perSentence<T>(
  find: (sentence: SentenceReading | undefined) => T,
): (sentence: SentenceReading | undefined) => T {
  let last: { readonly sentence: SentenceReading | undefined; readonly found: T } | null = null;
  return (sentence) => {
    if (last === null || last.sentence !== sentence) last = { sentence, found: find(sentence) };
    return last.found;
  };
}

/** The tokens of a sentence that lie in a span. */
function within(tokens: readonly Token[], { start, end }: Span): Token[] {
  let from = 0;
  while ((tokens[from]?.start ?? start) < start) from += 1;
  let to = from;
  while ((tokens[to]?.end ?? Number.POSITIVE_INFINITY) <= end) to += 1;
  return tokens.slice(from, to);
}

/** The content words of a claim that are no name, date or figure and express no concept. */
function wordsOf(
  tokens: readonly Token[],
  { quantities, dates }: Claim,
  mentions: readonly Span[],
  { lemmaWithoutConcept }: ContentReader,
): string[] {
  const words = new Set<string>();
  for (const token of tokens) {
    const lemma = token.kind === 'word' ? lemmaWithoutConcept(token) : null;
    if (lemma === null) continue;
    const overlaps = ({ start, end }: Span): boolean => start < token.end && token.start < end;
    if (quantities.some(overlaps) || dates.some(overlaps) || mentions.some(overlaps)) continue;
    words.add(lemma);
  }
  return [...words].sort();
}

/** The concepts that are alternatives of one word, of those that no other word says alone. */
function ambiguousIn(
  tokens: readonly Token[],
  { concepts }: Claim,
  { sensesIn }: ContentReader,
): string[][] {
  const senses = sensesIn(tokens);
  if (senses.every(({ length }) => length === 1)) return [];
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
function openingOf(
  claim: Claim,
  claims: readonly Claim[],
  index: number,
  { mentions }: Article,
): string | null {
  const opens = ({ start }: Span): string | undefined =>
    mentions.find((mention) => mention.start === start)?.entity;
  const own = opens(claim);
  if (own !== undefined) return own;
  const previous = claims.findLast((other, at) => at < index && other.sentence === claim.sentence);
  return previous === undefined ? null : (opens(previous) ?? null);
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

const quotationMarks: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»']);

/** The words of each quotation in a sentence: between quotation marks, folded. */
function quotationsIn(sentence: SentenceReading | undefined): string[][] {
  const found: string[][] = [];
  let open: string[] | null = null;
  for (const { text, fold, kind } of sentence?.tokens ?? []) {
    const isMark = kind !== 'word' && quotationMarks.has(text);
    if (isMark && open === null) open = [];
    else if (isMark && open !== null) {
      if (open.length > 0) found.push(open);
      open = null;
    } else if (open !== null && kind === 'word') open.push(fold);
  }
  return found;
}
