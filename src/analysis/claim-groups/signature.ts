import type { Claim } from '../../model/claim.ts';
import { figureOf, type Figure } from './compare/figures.ts';
import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import { daysOf, publicationDays, width, type Days, type StatedDays } from './days.ts';
import type { Notions } from './notions.ts';

/** The kinds of evidence; a link needs two of them. */
export type Family = 'names' | 'quantities' | 'dates' | 'notions';

/** One thing that a claim has in common with another, or has not. */
export interface Feature {
  readonly key: string;
  readonly family: Family;
  readonly weight: number;
  /**
   * Not said in the claim: its speaker, or what the passage is about. It counts when the other
   * claim says it, and is never missed.
   */
  readonly implied: boolean;
}

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
  readonly people: ReadonlySet<string>;
  readonly organisations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** All that it names, and what the passage names. */
  readonly setting: ReadonlySet<string>;
  /** What its article is about, with weights: entities, and concepts as `concept:` keys. */
  readonly topic: ReadonlyMap<string, number>;
  readonly concepts: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly features: ReadonlyMap<string, Feature>;
}

const weights = {
  person: 1.5,
  organisation: 1.3,
  place: 1.2,
  other: 1,
  state: 0.7,
  specific: 0.5,
  quantity: 2,
  ordinal: 1,
  word: 0.6,
} as const;

/** "The two", "both of the three": small numbers that count nothing named are no figures. */
const mostBareWords = 3;

/** How many entities of the passage may stand in for what the claim does not name. */
const impliedEntities = 4;

/** Makes claims ready for comparison; each keeps its place in the given order. */
export function signaturesOf(
  claims: readonly CorpusClaim[],
  facts: EntityFacts,
  notions: Notions,
): Signature[] {
  return claims.map((source, index) => signatureOf(source, index, facts, notions));
}

function signatureOf(
  source: CorpusClaim,
  index: number,
  facts: EntityFacts,
  notions: Notions,
): Signature {
  const { claim } = source;
  const published = publicationDays(source.published);
  const earliest = published?.from ?? Number.NEGATIVE_INFINITY;
  const named = [...new Set([...claim.entities, ...claim.context])];
  const ofType = (...types: string[]): Set<string> =>
    new Set(named.filter((entity) => types.includes(facts.typeOf(entity))));
  const dates = claim.dates.flatMap((date) => daysOf(date, earliest) ?? []);
  const figures = claim.quantities
    .filter(({ unit, counted, value }) => unit !== 'ordinal' && !(counted === null && unit === 'count' && value <= mostBareWords))
    .map((quantity) =>
      figureOf(
        quantity,
        (source.countedAs[quantity.counted ?? ''] ?? []).map((concept) => notions.kinOf(concept)),
      ),
    );
  const ordinals = claim.quantities
    .filter(({ unit }) => unit === 'ordinal')
    .map(({ value }) => value);
  const people = ofType('person');
  return {
    index,
    source,
    claim,
    published,
    dates,
    passageDates: source.passageDates.flatMap((date) => daysOf(date, earliest) ?? []),
    figures,
    ordinals,
    people,
    organisations: ofType('organisation', 'medium'),
    places: ofType('place'),
    setting: new Set([...named, ...source.setting]),
    topic: topicOf(source, facts, notions),
    concepts: new Set(claim.concepts),
    words: new Set(source.words),
    features: featuresOf(source, named, dates, figures, ordinals, facts, notions),
  };
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

function featuresOf(
  { claim, words, setting }: CorpusClaim,
  named: readonly string[],
  dates: readonly Days[],
  figures: readonly Figure[],
  ordinals: readonly number[],
  facts: EntityFacts,
  notions: Notions,
): Map<string, Feature> {
  const features = new Map<string, Feature>();
  const add = (key: string, family: Family, weight: number, implied = false): void => {
    const known = features.get(key);
    if (known === undefined || (known.implied && !implied)) {
      features.set(key, { key, family, weight, implied });
    }
  };
  for (const entity of named) {
    for (const [key, weight] of nameFeatures(entity, facts)) add(key, 'names', weight);
  }
  for (const figure of figures) add(figureKey(figure), 'quantities', weights.quantity);
  for (const ordinal of ordinals) add(`ordinal:${ordinal}`, 'quantities', weights.ordinal);
  for (const date of dates) add(dateKey(date), 'dates', dateWeight(date));
  for (const concept of claim.concepts) {
    const weight = notions.weightOf(concept);
    if (weight > 0) add(`concept:${notions.kinOf(concept)}`, 'notions', weight);
  }
  for (const word of words) add(`word:${word}`, 'notions', weights.word);
  const { speaker } = claim.attribution;
  const voice = speaker === null || facts.typeOf(speaker) === 'medium' ? [] : [speaker];
  for (const entity of [...voice, ...setting.slice(0, impliedEntities)]) {
    for (const [key, weight] of nameFeatures(entity, facts)) add(key, 'names', weight, true);
  }
  return features;
}

function nameFeatures(entity: string, facts: EntityFacts): [key: string, weight: number][] {
  const state = facts.standsFor(entity);
  if (state !== null) {
    const whole: [string, number] = [`state:${state}`, weights.state];
    return state === entity ? [whole] : [whole, [`name:${entity}`, weights.specific]];
  }
  const type = facts.typeOf(entity);
  const weight =
    type === 'person' || type === 'organisation' || type === 'place' ? weights[type] : weights.other;
  return [[`name:${entity}`, weight]];
}

/** Figures that may be compatible mostly share this key: their two leading digits. */
function figureKey({ unit, low }: Figure): string {
  return `figure:${unit}:${low === 0 ? 0 : Number(low.toPrecision(2))}`;
}

function dateKey({ from, to }: Days): string {
  return `days:${from}:${to}`;
}

function dateWeight(date: Days): number {
  const days = width(date);
  if (days <= 2) return 1.2;
  return days <= 45 ? 0.9 : 0.6;
}
