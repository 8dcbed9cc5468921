import type { Claim } from '../../model/claim.ts';
import { figureOf, type Figure } from './compare/figures.ts';
import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import { daysOf, publicationDays, type Days, type StatedDays } from './days.ts';
import { createNumbering, type FeatureNumbers } from './feature-numbers.ts';
import { dateWeight, featuresOf, type Feature } from './features.ts';
import type { Notions } from './notions.ts';
import { saidWeight } from './said-weight.ts';

/** A claim made ready for comparison. */
export interface Signature {
  /** Its place in the order of the corpus. */
  readonly index: number;
  readonly source: CorpusClaim;
  readonly claim: Claim;
  readonly published: Days | null;
  readonly dates: readonly StatedDays[];
  readonly passageDates: readonly StatedDays[];
  readonly figures: readonly Figure[];
  readonly ordinals: readonly number[];
  readonly people: readonly string[];
  /** Bodies and outlets. */
  readonly organisations: readonly string[];
  /** Countries, and all other places. */
  readonly countries: readonly string[];
  readonly localities: readonly string[];
  /** The states that its names can stand for. */
  readonly states: readonly string[];
  /** All that it names, and what the passage names. */
  readonly setting: readonly string[];
  /** What its article is about, with weights: entities, and concepts as `concept:` keys. */
  readonly topic: ReadonlyMap<string, number>;
  readonly concepts: ReadonlySet<string>;
  readonly features: readonly Feature[];
  readonly numbers: FeatureNumbers;
  /** Weight of what is said, with words in full and as the other language sees them. */
  readonly said: { readonly own: SaidWeight; readonly foreign: SaidWeight };
  /** Weight of its dates. */
  readonly dateWeight: number;
}

/** Weights of all that a claim says, and of its concepts and words alone. */
export interface SaidWeight {
  readonly all: number;
  readonly notions: number;
}

/** "The two", "both of the three": small numbers that count nothing named are no figures. */
const mostBareWords = 3;

/** Makes claims ready for comparison; each keeps its place in the given order. */
export function signaturesOf(
  claims: readonly CorpusClaim[],
  facts: EntityFacts,
  notions: Notions,
): Signature[] {
  const numbersOf = createNumbering();
  return claims.map((source, index) => signatureOf(source, index, { facts, notions, numbersOf }));
}

interface Context {
  readonly facts: EntityFacts;
  readonly notions: Notions;
  readonly numbersOf: (features: Iterable<Feature>) => FeatureNumbers;
}

function signatureOf(source: CorpusClaim, index: number, context: Context): Signature {
  const { facts, notions } = context;
  const { claim } = source;
  const published = publicationDays(source.published);
  const earliest = published?.from ?? Number.NEGATIVE_INFINITY;
  const named = unique([...claim.entities, ...claim.context]);
  const ofType = (...types: string[]): string[] =>
    named.filter((entity) => types.includes(facts.typeOf(entity)));
  const places = ofType('place');
  const dates = claim.dates.flatMap((date) => daysOf(date, earliest) ?? []);
  const figures = figuresOf(source, notions);
  const ordinals = claim.quantities
    .filter(({ unit }) => unit === 'ordinal')
    .map(({ value }) => value);
  const features = featuresOf({ source, named, dates, figures, ordinals }, facts, notions);
  return {
    index,
    source,
    claim,
    published,
    dates,
    passageDates: source.passageDates.flatMap((date) => daysOf(date, earliest) ?? []),
    figures,
    ordinals,
    people: ofType('person'),
    organisations: ofType('organisation', 'medium'),
    countries: places.filter((place) => facts.countryOf(place) === place),
    localities: places.filter((place) => facts.countryOf(place) !== place),
    states: unique(named.flatMap((entity) => facts.standsFor(entity) ?? [])),
    setting: unique([...named, ...source.setting]),
    topic: topicOf(source, facts, notions),
    concepts: new Set(claim.concepts),
    features,
    numbers: context.numbersOf(features),
    said: { own: saidWeight(features, 1), foreign: saidWeight(features, foreignWord) },
    dateWeight: dates.reduce((sum, date) => sum + dateWeight(date), 0),
  };
}

/** A word that only one language has counts little when it is missing in the other. */
export const foreignWord = 0.5;

function figuresOf({ claim, countedAs }: CorpusClaim, notions: Notions): Figure[] {
  return claim.quantities
    .filter(({ unit }) => unit !== 'ordinal')
    .filter(
      ({ unit, counted, value }) =>
        !(unit === 'count' && counted === null && value <= mostBareWords),
    )
    .map((quantity) => {
      const counted = countedAs[quantity.counted ?? ''] ?? [];
      return figureOf(
        quantity,
        counted.map((concept) => notions.kinOf(concept)),
      );
    });
}

function topicOf(
  { topic, topicConcepts }: CorpusClaim,
  facts: EntityFacts,
  notions: Notions,
): Map<string, number> {
  return new Map([
    ...topic.map((entity) => [entity, facts.standsFor(entity) === null ? 1.5 : 0.5] as const),
    ...topicConcepts
      .filter((concept) => notions.weightOf(concept) >= 1)
      .map((concept) => [`concept:${notions.kinOf(concept)}`, 1] as const),
  ]);
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
