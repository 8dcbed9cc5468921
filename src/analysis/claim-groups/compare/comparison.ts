import type { EntityFacts } from '../corpus-claim.ts';
import type { Notions } from '../notions.ts';
import type { Feature, Signature } from '../signature.ts';
import { fitOf, type Figure } from './figures.ts';
import { modalityFit, type ModalityFit } from './modalities.ts';
import { nameConflicts, type NameConflict } from './names.ts';
import { timeFit, type TimeFit } from './times.ts';

/** What keeps two claims from being the same. */
export type Conflict =
  | NameConflict
  | 'polarity'
  | 'modality'
  | 'figures'
  /** Only one of them has a figure. */
  | 'figure-detail'
  | 'ordinals'
  | 'time'
  /** One says the opposite word of the other. */
  | 'terms';

/** Two figures of one unit and kind, one of each claim. */
export interface FigurePair {
  readonly a: Figure;
  readonly b: Figure;
  readonly fit: 'equal' | 'compatible' | 'different';
}

/** What two claims have in common and where they differ. */
export interface Comparison {
  readonly a: Signature;
  readonly b: Signature;
  /** Keys of the shared names (`name:`, `state:`), sorted. */
  readonly names: readonly string[];
  /** Keys of the shared concepts and words, sorted. */
  readonly notions: readonly string[];
  readonly figures: readonly FigurePair[];
  readonly time: TimeFit;
  readonly modality: ModalityFit;
  readonly sameSpeaker: boolean;
  /** The passages around them are about the same. */
  readonly setting: boolean;
  /** The articles are about the same. */
  readonly topic: boolean;
  readonly conflicts: ReadonlySet<Conflict>;
  /** Weight of what is shared, against all that both say: 0 to 1. */
  readonly likeness: number;
  /** The same against the claim that says less. */
  readonly containment: number;
  /** Weight of the shared concepts and words, and its share in the claim that has fewer. */
  readonly notionWeight: number;
  readonly notionShare: number;
  /** Weight of shared names. */
  readonly nameWeight: number;
}

/** A word that only one language has counts little when it is missing in the other. */
const foreignWord = 0.5;

/** What an implied name weighs against one that is said. */
const impliedShare = 0.6;

/** Compares two claims. The order of the two changes nothing but the sides. */
export function compare(
  a: Signature,
  b: Signature,
  facts: EntityFacts,
  notions: Notions,
): Comparison {
  const oneLanguage = a.source.lang === b.source.lang;
  const weightOf = ({ key, weight }: Feature): number =>
    !oneLanguage && key.startsWith('word:') ? weight * foreignWord : weight;
  const shared = sharedFeatures(a, b);
  const sum = (features: Iterable<Feature>): number => {
    let total = 0;
    for (const feature of features) total += weightOf(feature);
    return total;
  };
  const figures = figurePairs(a, b);
  const time = timeFit(a, b);
  const names = shared.filter(({ family }) => family === 'names');
  const common = shared.filter(({ family }) => family === 'notions');
  const nameWeight = names.reduce(
    (total, { key, weight }) =>
      total + weight * (a.features.get(key)?.implied === true || b.features.get(key)?.implied === true ? impliedShare : 1),
    0,
  );
  const notionWeight = sum(common);
  const evidence =
    nameWeight + notionWeight + figureWeight(figures) + timeWeight(a, b, time);
  const totals = [a, b].map((side) => sum(said(side)) + impliedWeight(side, names));
  const [left = 0, right = 0] = totals;
  const notionTotals = [a, b].map((side) =>
    sum(said(side).filter(({ family }) => family === 'notions')),
  );
  const modality = modalityFit(a.claim, b.claim);
  return {
    a,
    b,
    names: names.map(({ key }) => key).toSorted(),
    notions: common.map(({ key }) => key).toSorted(),
    figures,
    time,
    modality,
    sameSpeaker: a.claim.attribution.speaker !== null && a.claim.attribution.speaker === b.claim.attribution.speaker,
    setting: meet(a.setting, b.setting),
    topic: a.claim.article === b.claim.article || topicsMeet(a.topic, b.topic),
    conflicts: conflictsOf(a, b, { facts, notions, figures, time, modality }),
    likeness: share(2 * evidence, left + right),
    containment: share(evidence, Math.min(left, right)),
    notionWeight,
    notionShare: share(notionWeight, Math.min(...notionTotals)),
    nameWeight,
  };
}

/** Two entities in common, and half of those of the side that has fewer. */
function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((entity) => b.has(entity)).length;
  return shared >= 2 && shared * 2 >= Math.min(a.size, b.size);
}

const leastTopic = 3;
const leastTopicShare = 0.4;

/** Enough in common of what two articles are about. */
function topicsMeet(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const sum = (weights: Iterable<number>): number => [...weights].reduce((x, y) => x + y, 0);
  const shared = sum([...a].map(([key, weight]) => (b.has(key) ? weight : 0)));
  const least = Math.min(sum(a.values()), sum(b.values()));
  return shared >= leastTopic && shared >= least * leastTopicShare;
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0 : Math.min(1, part / whole);
}

function said({ features }: Signature): Feature[] {
  return [...features.values()].filter(({ implied }) => !implied);
}

function impliedWeight({ features }: Signature, names: readonly Feature[]): number {
  return names.reduce(
    (total, { key, weight }) => total + (features.get(key)?.implied === true ? weight * impliedShare : 0),
    0,
  );
}

/** Names, concepts and words that both have; at least one of them says it. */
function sharedFeatures(a: Signature, b: Signature): Feature[] {
  const shared: Feature[] = [];
  for (const feature of a.features.values()) {
    if (feature.family !== 'names' && feature.family !== 'notions') continue;
    const other = b.features.get(feature.key);
    if (other !== undefined && !(other.implied && feature.implied)) shared.push(feature);
  }
  return shared;
}

/** Pairs the figures of two claims, each once, the best fits first. */
function figurePairs(a: Signature, b: Signature): FigurePair[] {
  const all = a.figures.flatMap((first, i) =>
    b.figures.flatMap((second, j) => {
      const fit = fitOf(first, second);
      return fit === 'incomparable' ? [] : [{ i, j, pair: { a: first, b: second, fit } }];
    }),
  );
  const order = ['equal', 'compatible', 'different'];
  all.sort((x, y) => order.indexOf(x.pair.fit) - order.indexOf(y.pair.fit) || x.i - y.i || x.j - y.j);
  const used = new Set<string>();
  return all.flatMap(({ i, j, pair }) => {
    if (used.has(`a${i}`) || used.has(`b${j}`)) return [];
    used.add(`a${i}`).add(`b${j}`);
    return [pair];
  });
}

function figureWeight(pairs: readonly FigurePair[]): number {
  return pairs.reduce(
    (total, { fit }) => total + (fit === 'equal' ? 2 : fit === 'compatible' ? 1.6 : 0),
    0,
  );
}

function timeWeight(a: Signature, b: Signature, time: TimeFit): number {
  const heaviest = Math.min(...[a, b].map((side) => dateFeatures(side)));
  return time === 'same' ? heaviest : time === 'compatible' ? heaviest * 0.6 : 0;
}

function dateFeatures(side: Signature): number {
  return said(side)
    .filter(({ family }) => family === 'dates')
    .reduce((total, { weight }) => total + weight, 0);
}

function conflictsOf(
  a: Signature,
  b: Signature,
  found: {
    readonly facts: EntityFacts;
    readonly notions: Notions;
    readonly figures: readonly FigurePair[];
    readonly time: TimeFit;
    readonly modality: ModalityFit;
  },
): Set<Conflict> {
  const conflicts = new Set<Conflict>(nameConflicts(a, b, found.facts));
  if (a.claim.polarity !== b.claim.polarity) conflicts.add('polarity');
  if (found.modality === 'different') conflicts.add('modality');
  if (found.time === 'different') conflicts.add('time');
  if (found.figures.some(({ fit }) => fit === 'different')) conflicts.add('figures');
  if (lacksFigures(a, b, found.notions) || lacksFigures(b, a, found.notions)) conflicts.add('figure-detail');
  if (ordinalsDiffer(a.ordinals, b.ordinals)) conflicts.add('ordinals');
  if (termsOppose(a, b, found.notions)) conflicts.add('terms');
  return conflicts;
}

/** "More than once" needs no figure to be the same as "six times": it counts the same occasions. */
function lacksFigures(own: Signature, other: Signature, notions: Notions): boolean {
  if (own.figures.length > 0 || other.figures.length === 0) return false;
  const counted = other.claim.quantities.flatMap(
    (quantity) => other.source.countedAs[quantity.counted ?? ''] ?? [],
  );
  return !counted.some((concept) => notions.isOccasion(concept) && own.concepts.has(concept));
}

function ordinalsDiffer(a: readonly number[], b: readonly number[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((ordinal) => b.includes(ordinal));
}

function termsOppose(a: Signature, b: Signature, notions: Notions): boolean {
  const oppose = (own: Signature, other: Signature): boolean =>
    [...own.concepts].some(
      (concept) =>
        !other.concepts.has(concept) &&
        [...other.concepts].some(
          (opposite) => notions.opposites(concept, opposite) && !own.concepts.has(opposite),
        ),
    );
  return oppose(a, b);
}
