import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import { placesAgree } from '../article/fit.ts';
import type { Cluster } from './cluster.ts';
import { isNarrow, isOneDay, shared } from './occasion.ts';

/** With so much in common two reports are of one event. */
export const enough = 3;

/**
 * How much two clusters have in common, or 0 if they cannot be one event: they must be of one
 * family, of days and places that agree, told by different articles (one article that tells of two
 * events means two), and by whom they name they must not be about different people.
 *
 * A day counts 2, two people 2, one person or the place 1, the same interval or an occasion of a
 * month or less 1, a claim in common 2; where one name says nearly all (whom it befell, which bank
 * decided) that name 1 more.
 */
export function likeness(a: Cluster, b: Cluster, facts: Pick<EntityFacts, 'countryOf'>): number {
  const [first, second] = [a.reports[0], b.reports[0]];
  if (first === undefined || second === undefined) return 0;
  const { type } = first;
  if (first.family !== second.family || first.series !== second.series) return 0;
  const occasion = shared(a.occasion, b.occasion);
  if (occasion === undefined || !placesAgree(a.place, b.place, facts)) return 0;
  if ([...a.articles].some((article) => b.articles.has(article))) return 0;
  const sameDay = isOneDay(a.date) && isOneDay(b.date);
  const samePlace =
    a.place !== null && a.place === b.place && (type.wide || isTown(a.place, facts));
  const people = a.parties.intersection(b.parties).size;
  if (!peopleAgree(a, b, people, sameDay && samePlace)) return 0;
  const rare = type.shape === 'fate' || (type.wide && type.organised);
  const telling = rare && people > 0;
  const narrow = (isNarrow(a.occasion) && isNarrow(b.occasion)) || sameInterval(a, b);
  const common = [...a.groups].some((group) => b.groups.has(group));
  return (
    (sameDay ? 2 : narrow ? 1 : 0) +
    Math.min(2, people) +
    (samePlace ? (type.wide && type.organised ? 2 : 1) : 0) +
    (telling ? 1 : 0) +
    (common ? 2 : 0)
  );
}

function sameInterval({ date: a }: Cluster, { date: b }: Cluster): boolean {
  return a !== null && b !== null && a.from === b.from && a.to === b.to;
}

function isTown(place: string, { countryOf }: Pick<EntityFacts, 'countryOf'>): boolean {
  return countryOf(place) !== place;
}

/** All whom one names the other names too; with day and place the same, one in common is enough. */
function peopleAgree(a: Cluster, b: Cluster, people: number, settled: boolean): boolean {
  const least = Math.min(a.parties.size, b.parties.size);
  if (least === 0) return settled || a.parties.size === b.parties.size;
  return people === least || (settled && people > 0);
}
