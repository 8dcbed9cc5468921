import type { Claim } from '../../model/claim.ts';
import { isSpecific, type Figure } from './compare/figures.ts';
import type { CorpusClaim, EntityFacts } from './corpus-claim.ts';
import { width, type Days } from './days.ts';
import type { Notions } from './notions.ts';

/** The kinds of evidence; a link needs two of them. */
export type Family = 'names' | 'quantities' | 'dates' | 'notions';

/** One thing that a claim may have in common with another. */
export interface Feature {
  readonly key: string;
  readonly family: Family;
  /** In hundredths, a multiple of five. */
  readonly weight: number;
  /**
   * Not said in the claim: its speaker, or what the passage is about. It counts when the other
   * claim says it, and is never missed.
   */
  readonly implied: boolean;
  /** The number of the ambiguous word, from 1, that it is one of the meanings of; 0 for none. */
  readonly sense: number;
}

/** So many ambiguous words of a claim are told apart; further ones count for each meaning. */
export const mostSenses = 30;

/** In hundredths, so that sums are exact. */
const weights = {
  person: 150,
  organisation: 130,
  place: 120,
  other: 100,
  state: 70,
  specific: 50,
  quantity: 200,
  word: 60,
  wish: 60,
  concept: 100,
} as const;

/** What an ordinal weighs: "the second meeting". */
export const ordinalWeight = 100;

/** How many entities of the passage may stand in for what the claim does not name. */
const impliedEntities = 4;

/** What the features of a claim are made of, besides its own words. */
export interface FeatureInput {
  readonly source: CorpusClaim;
  /** Entities that the claim names, or a pronoun in it stands for. */
  readonly named: readonly string[];
  /** Entities of the passage that it does not name, nearest first. */
  readonly setting: readonly string[];
  readonly dates: readonly Days[];
  readonly figures: readonly Figure[];
  readonly ordinals: readonly number[];
}

/** The features of a claim; each key once, and as said rather than implied. */
export function featuresOf(
  { source: { claim, words, senses }, named, setting, dates, figures, ordinals }: FeatureInput,
  facts: EntityFacts,
  notions: Notions,
): Feature[] {
  const features = new Map<string, Feature>();
  const add = (key: string, family: Family, weight: number, implied = false): void => {
    const known = features.get(key);
    if (known === undefined || (known.implied && !implied)) {
      features.set(key, { key, family, weight, implied, sense: 0 });
    }
  };
  for (const entity of named) {
    for (const [key, weight] of nameFeatures(entity, facts)) add(key, 'names', weight);
  }
  for (const figure of figures) add(figureKey(figure), 'quantities', weights.quantity);
  for (const ordinal of ordinals) add(`ordinal:${ordinal}`, 'quantities', ordinalWeight);
  for (const date of dates) add(`days:${date.from}:${date.to}`, 'dates', dateWeight(date));
  const wish = wishOf(claim);
  if (wish !== null) add(`concept:${wish}`, 'notions', weights.wish);
  for (const concept of claim.concepts) {
    if (wish !== null && notions.isWish(concept)) continue;
    const weight = Math.round(notions.weightOf(concept) * weights.concept);
    if (weight > 0) add(conceptKey(concept, notions), 'notions', weight);
  }
  for (const [at, meanings] of senses.slice(0, mostSenses).entries()) {
    const keys = new Set(meanings.map((concept) => conceptKey(concept, notions)));
    if (keys.size === 1) continue;
    for (const key of keys) {
      const known = features.get(key);
      if (known?.sense === 0) features.set(key, { ...known, sense: at + 1 });
    }
  }
  for (const word of words) add(`word:${word}`, 'notions', weights.word);
  const { speaker } = claim.attribution;
  const voice =
    speaker === null || facts.typeOf(speaker) === 'medium' ? [] : [facts.comparedAs(speaker)];
  for (const entity of [...voice, ...setting.slice(0, impliedEntities)]) {
    for (const [key, weight] of nameFeatures(entity, facts)) add(key, 'names', weight, true);
  }
  return [...features.values()];
}

/** That a claim tells a demand or a hope, whatever the word. */
function wishOf({ modality }: Claim): string | null {
  return modality === 'demanded' || modality === 'hoped' ? `wish-${modality}` : null;
}

function conceptKey(concept: string, notions: Notions): string {
  return `concept:${notions.kinOf(concept)}`;
}

/** A government, a capital and their country share the state that they can stand for. */
function nameFeatures(entity: string, facts: EntityFacts): [key: string, weight: number][] {
  const state = facts.standsFor(entity);
  if (state !== null) {
    const whole: [string, number] = [`state:${state}`, weights.state];
    return state === entity ? [whole] : [whole, [`name:${entity}`, weights.specific]];
  }
  const type = facts.typeOf(entity);
  const weight =
    type === 'person' || type === 'organisation' || type === 'place'
      ? weights[type]
      : weights.other;
  return [[`name:${entity}`, weight]];
}

/** Figures that may be compatible mostly share this key: their leading digits. */
function figureKey(figure: Figure): string {
  const { unit, low } = figure;
  return `figure:${unit}:${low === 0 ? 0 : Number(low.toPrecision(isSpecific(figure) ? 2 : 1))}`;
}

/** The longer a time is, the less it says that two claims share it. In hundredths. */
export function dateWeight(date: Days): number {
  const days = width(date);
  if (days <= 2) return 120;
  return days <= 45 ? 90 : 60;
}
