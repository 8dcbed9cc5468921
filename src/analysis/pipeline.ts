import type { Analysis } from '../model/analysis.ts';
import type { ArticleReading, SentenceReading } from '../model/article-reading.ts';
import type { Editorial, Miss } from '../model/editorial/editorial.ts';
import { noEditorial } from '../model/editorial/editorial.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { LanguageCode } from '../model/language-code.ts';
import type { LoadedLanguage } from '../model/language.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Seed } from '../model/seed.ts';
import { PackedSentence, unpacked } from '../text/packed-sentence.ts';
import { createRomaniser } from '../text/romanise.ts';
import { slug } from '../text/slug.ts';
import { articleIds } from './articles/article-ids.ts';
import { perReading, type Standing } from './articles/article-memory.ts';
import { readingCleanText } from './articles/clean-reading.ts';
import { identifyArticle } from './articles/identify-article.ts';
import type { EntityFacts } from './claim-groups/corpus-claim.ts';
import { compileContent } from './claim-groups/content-reader.ts';
import { compileConcepts } from './claims/concepts.ts';
import { corpusClaims, type CorpusArticle } from './claim-groups/corpus-claims.ts';
import { createFeatureNumbers } from './claim-groups/feature-numbers.ts';
import { groupClaims } from './claim-groups/group-claims.ts';
import { createGroupingMemory } from './claim-groups/grouping-memory.ts';
import { compileNotions } from './claim-groups/notions.ts';
import { prepareArticle } from './claim-groups/prepared-article.ts';
import { addressedArticles } from './editorial/article-finder.ts';
import { checkVerdicts } from './editorial/check-verdicts.ts';
import { claimFinder } from './editorial/claim-finder.ts';
import { editNames } from './editorial/edit-names.ts';
import { eventEdits } from './editorial/event-edits.ts';
import { groupEdits } from './editorial/group-edits.ts';
import { removeClaims } from './editorial/remove-claims.ts';
import { entityFacts } from './entity-facts.ts';
import { createEntityResolver } from './entity-resolution.ts';
import { articleEvents } from './events/article/article-events.ts';
import { compileEvents, orderOfTypes } from './events/compiled-events.ts';
import { withThoseOfEvents } from './events/entities-of-events.ts';
import { gatherEvents, tellEvents, type EventSource } from './events/find-events.ts';
import { gazetteerEntities } from './entity-resolution/gazetteer-entities.ts';
import { spellings } from './entity-resolution/spellings.ts';
import { createNameCases } from './names/name-cases.ts';
import { createNameFinder } from './names/find-names.ts';
import { compileNameIndex } from './names/name-index.ts';
import { createGroupMemory } from './memory/group-memory.ts';
import { groupsWithOrigins } from './origins/groups-with-origins.ts';
import { createAddressMemory } from './permalinks/address-memory.ts';
import { addressAnalysis } from './permalinks/address-analysis.ts';
import { createArticleReader } from './read-article.ts';
import { relate, type RelationMemory } from './relations/relate.ts';
import { finalClaimIds } from './review/final-claim-ids.ts';
import { nearMissesOf, type NearMisses } from './review/near-misses.ts';

/** How many words of a claim its address shows. */
const claimWords = 8;

/** What the corpus stages are told besides the articles. */
export interface CorpusOptions {
  /** The ISO day that counts as now; null for that of the newest article. */
  readonly asOf: string | null;
  /** Every address that earlier runs have minted. */
  readonly permalinks: Permalinks;
  /** What editors have decided; if not given, nothing. It beats every rule. */
  readonly editorial?: Editorial;
  /** Whether to keep what the rules nearly joined, for `npm run review`. */
  readonly review?: boolean;
}

/** What the corpus stages give. */
export interface CorpusResult {
  readonly analysis: Analysis;
  /** Every address minted so far. */
  readonly permalinks: Permalinks;
  /** The groups that an editor has judged. */
  readonly reviewed: ReadonlySet<string>;
  /** What editors decided and cannot be applied, as it matches nothing or contradicts itself. */
  readonly misses: readonly Miss[];
  /** What the rules nearly joined; null unless asked for. */
  readonly nearMisses: NearMisses | null;
}

/** What an article's own part in the corpus stages is made with. */
interface ArticleStanding extends Standing {
  readonly facts: EntityFacts;
}

/** The analysis from one end to the other, with all that it knows compiled. */
export interface Pipeline {
  /** Reads one article by itself: all stages up to claims. */
  readonly readArticle: (seed: Seed) => ArticleReading;
  /**
   * The stages over the whole corpus. The order of the readings changes nothing.
   *
   * @throws If no article has a date and `asOf` is null.
   */
  readonly analyse: (readings: readonly ArticleReading[], options: CorpusOptions) => CorpusResult;
}

/** Compiles everything known, once; what is dear, for the languages that articles come in. */
export function createPipeline(knowledge: Knowledge): Pipeline {
  const { gazetteer, concepts, conceptRelations, eventTypes } = knowledge;
  const factsOf = entityFacts(gazetteer);
  const notions = compileNotions(concepts, conceptRelations);
  const numbers = createFeatureNumbers();
  const romanisers = perLanguage(knowledge, ({ orthography }) => createRomaniser(orthography));
  const resolveEntities = createEntityResolver(gazetteer, romanisers);
  const titles = perLanguage(knowledge, (language) => language.titles);
  const placeHeads = new Set(
    Object.values(knowledge.languages).flatMap(({ names }) =>
      names.placeHeads.map(({ lemma }) => lemma),
    ),
  );
  const isPlaceHead = (word: string): boolean => placeHeads.has(word);
  const conceptsOf = whenNeeded(knowledge, ({ code, morphology }) =>
    compileConcepts(concepts, code, morphology),
  );
  const contentOf = whenNeeded(knowledge, (language) => compileContent(concepts, language));
  const compiledEventsOf = whenNeeded(knowledge, (language) =>
    compileEvents(eventTypes, concepts, gazetteer.countries, language),
  );
  const nameCasesOf = whenNeeded(knowledge, (language) => createNameCases(gazetteer, language));
  const readerOf = whenNeeded(knowledge, (language) => {
    const findNames = createNameFinder(compileNameIndex(gazetteer, language));
    const known = gazetteerEntities(gazetteer);
    const typeOf = (id: string): EntityType | undefined => known.get(id)?.type;
    return readingCleanText(
      createArticleReader(language, findNames, typeOf, conceptsOf(language.code)),
    );
  });

  const withParts = (item: CorpusArticle, facts: EntityFacts) => {
    const { seed, sentences } = item.reading;
    const open = { ...item, reading: { seed, sentences: sentences.map(unpacked) } };
    return {
      ...item,
      prepared: prepareArticle(corpusClaims(open, contentOf(item.article.lang)), {
        ...{ facts, notions, numbers },
      }),
      reports: articleEvents(open, compiledEventsOf(item.article.lang), facts),
    };
  };
  const analysedAnew = (reading: ArticleReading, { facts, ...standing }: ArticleStanding) =>
    withParts(identifyArticle(reading, standing), facts);
  // Everything that the corpus stages make of one article by itself, kept from analysis to analysis.
  const analysedArticle = perReading(analysedAnew);
  // So is what they make of groups of claims, as long as nothing in a group changes.
  const groupingMemory = createGroupingMemory();
  const relationMemory: RelationMemory = createGroupMemory();
  const addressMemory = createAddressMemory();

  return {
    readArticle(seed) {
      const reading = readerOf(seed.lang)(seed);
      const pack = (sentence: SentenceReading) => PackedSentence.of(sentence, seed.text);
      return { ...reading, sentences: reading.sentences.map(pack) };
    },
    analyse(readings, options) {
      const { names, decisions, verdicts } = options.editorial ?? noEditorial;
      const known = gazetteerEntities(gazetteer);
      const ids = articleIds(readings, romanisers);
      const addressed = addressedArticles(readings, ids, options.permalinks);
      const resolved = resolveEntities(readings);
      const named = editNames(resolved, names, { known, fileOf: addressed.fileOf });
      const { entities, finalId, merged } = named.value;
      const types = new Map(entities.map(({ id, type }) => [id, type]));
      const facts = factsOf(
        (id) => known.get(id)?.type ?? types.get(id) ?? 'other',
        spellings(entities, { isKnown: (id) => known.has(id), isPlaceHead }),
      );
      const describe = (id: string): string => `${facts.typeOf(id)} ${facts.comparedAs(id)}`;
      // What is remembered of a reading does not know that editors may rename those known to all.
      const analyseArticle = names.length === 0 ? analysedArticle : analysedAnew;
      const told = readings
        .map((reading, at) =>
          analyseArticle(reading, {
            id: ids[at] ?? '',
            entityId: (entity) => finalId(reading.seed.file, entity),
            describe,
            facts,
          }),
        )
        .sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
      const cleared = removeClaims(told, decisions, claimFinder(told, addressed.idOf));
      const articles = cleared.value.map((item, at) => {
        const before = told[at];
        return before === item ? before : withParts(item, facts);
      });
      const findClaim = claimFinder(articles, addressed.idOf);
      const edits = groupEdits(decisions, findClaim);
      const grouping = groupClaims(
        articles.flatMap(({ prepared }) => (prepared.signatures.length === 0 ? [] : [prepared])),
        { facts, notions, numbers },
        edits.value,
        groupingMemory,
      );
      const groups = groupsWithOrigins(grouping, facts);
      const relations = relate(grouping, { facts, notions }, relationMemory);
      const groupOf = new Map(
        groups.flatMap(({ id, claims }) => claims.map((claim) => [claim, id])),
      );
      const claims = articles
        .flatMap((item) => item.claims)
        .map((claim) => ({ ...claim, group: groupOf.get(claim.id) ?? claim.id }));
      const asOf = options.asOf ?? newestDay(readings);
      const byId = new Map(entities.map((entity) => [entity.id, entity]));
      const entityOf = (id: string): Entity | undefined => byId.get(id) ?? known.get(id);
      const source: EventSource = {
        reports: articles.flatMap(({ reports }) => reports),
        claims,
        published: new Map(articles.map(({ article }) => [article.id, article.published])),
        asOf,
        facts,
        isMoreTelling: orderOfTypes(eventTypes),
        titles,
        names: perLanguage(knowledge, ({ code }) => ({
          label: (id) => entityOf(id)?.labels[code] ?? id,
          decline: (id, form) => {
            const entity = entityOf(id);
            return entity === undefined ? null : nameCasesOf(code)(entity, form);
          },
        })),
        isPublic: (entity) => known.has(entity),
      };
      const gathered = gatherEvents(source);
      const events = tellEvents(gathered, source);
      const draft: Analysis = {
        schema: 1,
        asOf,
        articles: articles.map(({ article }) => article),
        claims,
        groups,
        relations,
        events,
        entities: withThoseOfEvents(entities, events, known),
      };
      const seeds = new Map(articles.map(({ article, reading }) => [article.id, reading.seed]));
      const final = addressAnalysis(draft, {
        before: options.permalinks,
        textOf: (article) => seeds.get(article)?.text ?? '',
        slugOf: ({ article, start, end }) => {
          const seed = seeds.get(article);
          return seed === undefined
            ? ''
            : slug(seed.text.slice(start, end), romanisers[seed.lang], claimWords);
        },
        reviewed: new Set(verdicts.map(({ claim }) => claim)),
        mergedEntities: merged,
        eventEdits: eventEdits(gathered, source, decisions, findClaim),
        memory: addressMemory,
      });
      const { analysis, permalinks } = final;
      const files = new Map(readings.map(({ seed }) => [seed.file, seed]));
      const seedOf = new Map(analysis.articles.map(({ id, seed }) => [id, files.get(seed)]));
      const judged = checkVerdicts(verdicts, {
        analysis,
        permalinks,
        wordsOf: ({ article, start, end }) => seedOf.get(article)?.text.slice(start, end) ?? '',
      });
      const steps = [named, cleared, edits, final, judged];
      const misses = steps.flatMap((step) => step.misses);
      const nearMisses =
        options.review === true
          ? nearMissesOf({
              ...{ grouping, edits: edits.value, readings, gazetteer, romanisers, finalId },
              claimId: finalClaimIds(articles, analysis.articles),
            })
          : null;
      return { analysis, permalinks, reviewed: judged.reviewed, misses, nearMisses };
    },
  };
}

function perLanguage<T>(
  { languages }: Knowledge,
  compile: (language: LoadedLanguage) => T,
): Readonly<Record<LanguageCode, T>> {
  const compiled = Object.entries(languages).map(([code, language]) => [code, compile(language)]);
  // The keys are those of the record that was given; `Object.entries` forgets their type.
  return Object.fromEntries(compiled) as Record<LanguageCode, T>;
}

/** What is compiled for a language when its first article comes. */
function whenNeeded<T>(
  { languages }: Knowledge,
  compile: (language: LoadedLanguage) => T,
): (code: LanguageCode) => T {
  const compiled = new Map<LanguageCode, T>();
  return (code) => {
    const known = compiled.get(code) ?? compile(languages[code]);
    compiled.set(code, known);
    return known;
  };
}

/** The publication day of the newest article; a month or a year counts by its first day. */
function newestDay(readings: readonly ArticleReading[]): string {
  const days = readings.flatMap(({ seed: { published } }) =>
    published === null ? [] : [`${published}-01-01`.slice(0, 10)],
  );
  const newest = days.toSorted().at(-1);
  if (newest === undefined) throw new Error('No article has a date, so no day can count as now');
  return newest;
}
