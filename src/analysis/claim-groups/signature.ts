import type { DateValue } from '../../model/calendar-date.ts';
import type { Claim } from '../../model/claim.ts';
import { compact } from '../memory/compact.ts';
import type { CompareContext } from './compare/context.ts';
import { figureOf, type Figure } from './compare/figures.ts';
import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import { daysOf, isSameTime, publicationDays, type Days, type StatedDays } from './days.ts';
import { dateWeight, featuresOf, type Feature } from './features.ts';
import type { Notions } from './notions.ts';
import { packFeatures, type PackedFeatures } from './packed-features.ts';
import { topicOf, type WeightedTopic } from './topic.ts';

/** A claim made ready for comparison. */
export interface Signature {
  readonly source: CorpusClaim;
  readonly claim: Claim;
  readonly published: Days | null;
  readonly dates: readonly StatedDays[];
  /** Years that tell which thing is meant; they are not among its dates. */
  readonly nounDates: readonly StatedDays[];
  readonly passageDates: readonly StatedDays[];
  readonly figures: readonly Figure[];
  readonly ordinals: readonly number[];
  /** The named speaker, as others spell the name. */
  readonly speaker: string | null;
  readonly people: readonly string[];
  /** Bodies and outlets. */
  readonly organisations: readonly string[];
  /** Countries, and all other places. */
  readonly countries: readonly string[];
  readonly localities: readonly string[];
  /** The states that its names can stand for. */
  readonly states: readonly string[];
  /** Its concepts, each as its set of kindred ones. */
  readonly kins: readonly string[];
  /** Of those that have an opposite, both. */
  readonly opposites: readonly (readonly [kin: string, opposite: string])[];
  /** All that it names, and what the passage names. */
  readonly setting: readonly string[];
  /** What its article is about. */
  readonly topic: WeightedTopic;
  readonly features: PackedFeatures;
  /** Weight of what is said, with words in full and as another language sees them. */
  readonly said: SaidWeight;
  readonly saidToOthers: SaidWeight;
  /** Weight of its dates, in hundredths. */
  readonly dateWeight: number;
}

/** Weights of all that a claim says, and of its concepts and words alone, in hundredths. */
export interface SaidWeight {
  readonly all: number;
  readonly notions: number;
}

/** A word that only one language has counts little when it is missing in the other. */
export const foreignWord = 0.5;

/** "The two", "both of the three": small numbers that count nothing named are no figures. */
const mostBareWords = 3;

/** Makes the claims of one article ready for comparison. */
export function signaturesOf(
  claims: readonly CorpusClaim[],
  context: CompareContext,
): readonly Signature[] {
  const [first] = claims;
  if (first === undefined) return [];
  const topic = topicOf(first, context);
  return claims.map((claim) => signatureOf(claim, topic, context));
}

function signatureOf(
  source: CorpusClaim,
  topic: Signature['topic'],
  { facts, notions, numbers }: CompareContext,
): Signature {
  const { claim } = source;
  const published = publicationDays(source.published);
  const earliest = published?.from ?? Number.NEGATIVE_INFINITY;
  const named = unique([...claim.entities, ...claim.context].map(facts.comparedAs));
  const setting = source.setting.map(facts.comparedAs).filter((entity) => !named.includes(entity));
  const ofType = (...types: string[]): string[] =>
    named.filter((entity) => types.includes(facts.typeOf(entity)));
  const places = ofType('place');
  const daysIn = (values: readonly DateValue[]): StatedDays[] =>
    values.flatMap((date) => daysOf(date, earliest) ?? []);
  const nounDates = daysIn(source.nounDates);
  const dates = daysIn(claim.dates).filter(
    (date) => !nounDates.some((other) => isSameTime(date, other)),
  );
  const figures = figuresOf(source, notions);
  const ordinals = claim.quantities
    .filter(({ unit }) => unit === 'ordinal')
    .map(({ value }) => value);
  const features = featuresOf({ source, named, setting, dates, figures, ordinals }, facts, notions);
  return {
    source,
    claim,
    published,
    dates: compact(dates),
    nounDates: compact(nounDates),
    passageDates: compact(daysIn(source.passageDates)),
    figures: compact(figures),
    ordinals: compact(ordinals),
    speaker: speakerOf(claim, facts),
    people: compact(ofType('person')),
    organisations: compact(ofType('organisation', 'medium')),
    countries: compact(places.filter((place) => facts.countryOf(place) === place)),
    localities: compact(places.filter((place) => facts.countryOf(place) !== place)),
    states: unique(named.flatMap((entity) => facts.standsFor(entity) ?? [])),
    kins: unique(claim.concepts.map(notions.kinOf)),
    opposites: compact(oppositesOf(claim, notions)),
    setting: unique([...named, ...setting]),
    topic,
    features: packFeatures(features, numbers),
    said: saidWeight(features, 1),
    saidToOthers: saidWeight(features, foreignWord),
    dateWeight: dates.reduce((sum, date) => sum + dateWeight(date), 0),
  };
}

function oppositesOf({ concepts }: Claim, notions: Notions): Signature['opposites'] {
  return concepts.flatMap((concept) => {
    const opposite = notions.oppositeOf(concept);
    return opposite === null ? [] : [[notions.kinOf(concept), notions.kinOf(opposite)] as const];
  });
}

function speakerOf({ attribution: { speaker } }: Claim, facts: EntityFacts): string | null {
  return speaker === null ? null : facts.comparedAs(speaker);
}

function figuresOf({ claim, countedAs }: CorpusClaim, notions: Notions): Figure[] {
  const tolls = claim.concepts.some((concept) => notions.isCumulative(concept));
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
        {
          grows: tolls && quantity.unit === 'count',
          ofParts: counted.some((concept) => notions.isPart(concept)),
        },
      );
    });
}

/** Sums the weights of what a claim says itself; `word` scales the words without a concept. */
function saidWeight(features: readonly Feature[], word: number): SaidWeight {
  let all = 0;
  let notions = 0;
  const heaviest = new Map<number, number>();
  for (const { key, family, weight, implied, sense } of features) {
    if (implied) continue;
    let scaled = key.startsWith('word:') ? weight * word : weight;
    if (sense > 0) {
      const before = heaviest.get(sense) ?? 0;
      heaviest.set(sense, Math.max(before, scaled));
      scaled = Math.max(0, scaled - before);
    }
    all += scaled;
    if (family === 'notions') notions += scaled;
  }
  return { all, notions };
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
