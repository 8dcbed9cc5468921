import type { ArticleReading } from '../model/article-reading.ts';
import type { EntityType } from '../model/entity.ts';
import type { LoadedLanguage } from '../model/language.ts';
import type { Seed } from '../model/seed.ts';
import { attributeArticle } from './attribution/attribute-article.ts';
import { compileSpeech } from './attribution/compiled-speech.ts';
import { withInsertedAsides } from './attribution/inserted-asides.ts';
import { sentenceViews } from './attribution/sentence-views.ts';
import { speechSentence } from './attribution/speech-sentence.ts';
import { articleClaims } from './claims/article-claims.ts';
import { compileStance } from './claims/compiled-stance.ts';
import type { ConceptFinder } from './claims/concepts.ts';
import { findDates } from './dates/find-dates.ts';
import { compileCalendar } from './dates/scan.ts';
import type { NameFinder } from './names/find-names.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { compileNumerals } from './quantities/compiled-numerals.ts';
import { createSentenceReader } from './sentences.ts';
import { compileVerbs } from './syntax/verb-roles.ts';

/** Reads one article by itself; see `createArticleReader`. */
export type ArticleReader = (seed: Seed) => ArticleReading;

/**
 * Compiles all that is known of one language.
 *
 * @returns A function that reads an article of that language, independent of every other article.
 */
export function createArticleReader(
  language: LoadedLanguage,
  findNames: NameFinder,
  typeOf: (entity: string) => EntityType | undefined,
  conceptsIn: ConceptFinder,
): ArticleReader {
  const readSentences = createSentenceReader(language);
  const calendar = compileCalendar(language.calendar);
  const numerals = compileNumerals(language.numerals);
  const verbs = compileVerbs(language.verbs);
  const speech = compileSpeech(language.speech, language.names.givenNames, verbs.inflected);
  const stance = compileStance(language.stance);
  return (seed) => {
    const sentences = readSentences(seed);
    const dates = findDates(sentences, seed.published, calendar);
    const quantities = findQuantities(sentences, dates, numerals);
    const { mentions, discovered } = findNames(sentences);
    const own = new Map(discovered.map(({ id, type }) => [id, type]));
    const type = (entity: string): EntityType => typeOf(entity) ?? own.get(entity) ?? 'other';
    const views = sentenceViews({ sentences, mentions, dates, typeOf: type, speech, verbs });
    const lead = sentences.findIndex(({ kind }) => kind === 'body');
    const spoken = views.map((view, index) => speechSentence(view, seed.text, index === lead));
    const isPerson = (entity: string): boolean => type(entity) === 'person';
    const attributed = attributeArticle(spoken, isPerson);
    const credits = spoken.map((sentence) => sentence.speech.credit !== null);
    const stated = views.map((view, index) =>
      withInsertedAsides(view, spoken[index]?.speech.segments ?? []),
    );
    const { published } = seed;
    const found = { mentions, dates, quantities };
    const input = { views: stated, attributed, credits, isPerson, published, ...found };
    return {
      seed,
      publisher: seed.publisher,
      sentences: sentences.map((sentence, index) =>
        credits[index] === true && sentence.kind === 'body'
          ? { ...sentence, kind: 'credit' }
          : sentence,
      ),
      mentions,
      discovered,
      dates,
      quantities,
      ...articleClaims(input, stance, conceptsIn),
    };
  };
}
