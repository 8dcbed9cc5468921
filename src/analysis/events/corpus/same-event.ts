import { isInside, placesAgree, type Atlas } from '../article/atlas.ts';
import type { EventType } from '../../../model/event-type.ts';
import type { Cluster } from './cluster.ts';
import { isNarrow, isOneDay, shared, widened } from './occasion.ts';

/** With so much in common two reports are of one event. */
export const enough = 3;

/**
 * How much two clusters have in common, or 0 if they cannot be one event: they must be of one
 * family, of days and places that agree, told by different articles (one article that tells of two
 * events means two), and by whom they name they must not be about different people.
 *
 * A day counts 2 (for news told without a day that of publication), two people 2, one person or the place 1, the same interval or an occasion of a
 * month or less 1, a claim in common 2, a count of people in common 1; where one name says nearly all (whom it befell, which bank
 * decided) that name 1 more. Of what happens seldom the same country and the same days are enough.
 */
export function likeness(a: Cluster, b: Cluster, facts: Atlas): number {
  const [first, second] = [a.reports[0], b.reports[0]];
  if (first === undefined || second === undefined) return 0;
  if (first.family !== second.family || first.series !== second.series) return 0;
  if ([...a.articles].some((article) => b.articles.has(article))) return 0;
  if (first.type.rare || second.type.rare) return likenessOfRare(a, b, facts);
  const { type } = first;
  const occasion = shared(a.occasion, b.occasion);
  if (occasion === undefined || !placesMayAgree(a.place, b.place, facts)) return 0;
  const sameDay = (isOneDay(a.date) && isOneDay(b.date)) || isNewsOf(a, b) || isNewsOf(b, a);
  const samePlace = isOnePlace(a.place, b.place, type, facts);
  const people = a.parties.intersection(b.parties).size;
  if (!peopleAgree(a, b, people, sameDay && samePlace)) return 0;
  const named = type.shape === 'fate' || type.telling || (type.wide && type.organised);
  const telling = named && people > 0;
  return (
    (sameDay ? 2 : isShort(a, b) ? 1 : 0) +
    Math.min(2, people) +
    (samePlace ? (type.wide && type.organised ? 2 : 1) : 0) +
    (telling ? 1 : 0) +
    (a.tolls.isDisjointFrom(b.tolls) ? 0 : 1) +
    (haveCommonClaim(a, b) ? 2 : 0)
  );
}

/**
 * The same for what does not happen twice in one country within days: it may be told with the day
 * of another clock, and with a town here and a province there. The same town or region is enough.
 */
function likenessOfRare(a: Cluster, b: Cluster, facts: Atlas): number {
  if (shared(widened(a.occasion, 1), b.occasion) === undefined) return 0;
  const [here, there] = [a, b].map(({ place }) => (place === null ? null : facts.countryOf(place)));
  const near = a.place !== null && (a.place === b.place || (here !== null && here === there));
  const people = a.parties.intersection(b.parties).size;
  if (!near && (!placesMayAgree(a.place, b.place, facts) || people === 0)) return 0;
  const sameDay = isOneDay(a.date) && isOneDay(b.date) && a.date?.to === b.date?.to;
  return (
    (sameDay ? 2 : isShort(a, b) ? 1 : 0) +
    Math.min(2, people) +
    (near ? (isExactly(a, b, facts) ? enough : 2) : 0) +
    (haveCommonClaim(a, b) ? 2 : 0)
  );
}

/** One town or region, and not only one country. */
function isExactly(a: Cluster, b: Cluster, facts: Atlas): boolean {
  return a.place !== null && a.place === b.place && isTown(a.place, facts);
}

/** News of a day, told without it, and what was on that day. */
function isNewsOf({ news }: Cluster, { date, occasion }: Cluster): boolean {
  return news !== null && isOneDay(date) && occasion?.from === news;
}

/** One town (a country, if that says enough), or a quarter of a town and the town. */
function isOnePlace(
  a: string | null,
  b: string | null,
  { wide }: EventType,
  facts: Atlas,
): boolean {
  if (a === null || b === null) return false;
  if (a === b) return wide || isTown(a, facts);
  return (
    (isSettlement(b, facts) && isInside(a, b, facts)) ||
    (isSettlement(a, facts) && isInside(b, a, facts))
  );
}

/** What lies in a region or is a capital is no region itself. */
function isSettlement(place: string, { countryOf, regionOf, capitalOf }: Atlas): boolean {
  const country = countryOf(place);
  return regionOf(place) !== null || (country !== null && capitalOf(country) === place);
}

/** The days of both are so few that having them in common says something. */
function isShort(a: Cluster, b: Cluster): boolean {
  return (isNarrow(a.occasion) && isNarrow(b.occasion)) || sameInterval(a, b);
}

function haveCommonClaim(a: Cluster, b: Cluster): boolean {
  return [...a.groups].some((group) => b.groups.has(group));
}

/** Places that agree, or of which one is known by name only, so that it may lie in the other. */
function placesMayAgree(a: string | null, b: string | null, facts: Atlas): boolean {
  if (placesAgree(a, b, facts)) return true;
  const unknown = [a, b].filter((place) => place !== null && facts.countryOf(place) === null);
  return unknown.length === 1;
}

function sameInterval({ date: a }: Cluster, { date: b }: Cluster): boolean {
  return a !== null && b !== null && a.from === b.from && a.to === b.to;
}

function isTown(place: string, { countryOf }: Atlas): boolean {
  return countryOf(place) !== place;
}

/** All whom one names the other names too; with day and place the same, one in common is enough. */
function peopleAgree(a: Cluster, b: Cluster, people: number, settled: boolean): boolean {
  const least = Math.min(a.parties.size, b.parties.size);
  if (least === 0) return settled || a.parties.size === b.parties.size;
  return people === least || (settled && people > 0);
}
