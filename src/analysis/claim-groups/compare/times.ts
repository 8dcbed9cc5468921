import type { Modality } from '../../../model/claim.ts';
import { gap, overlap, width, type StatedDays } from '../days.ts';
import type { Signature } from '../signature.ts';

/**
 * How the times that two claims speak of relate. `same` and `compatible`: both say when, and it is
 * one time or may be. `finer`: one is much more exact and lies in the other. `open`: at least one
 * does not say, and nothing speaks against one time. `different`: the times do not meet.
 * `unknown`: not even the day of publication is known.
 */
export type TimeFit = 'same' | 'compatible' | 'finer' | 'open' | 'different' | 'unknown';

/** A fact without a date is news of the last days before publication. */
const newsDays = 7;

/** Two reports without dates may lie so many days apart and still speak of the same time. */
const reportGap: Readonly<Record<Modality, number>> = {
  happened: 3,
  state: 10,
  planned: 5,
  possible: 5,
  expected: 5,
  hoped: 7,
  demanded: 10,
  denied: 3,
  'no-comment': 2,
  unclear: 3,
};

/** How far ahead an undated plan may lie. */
const planReach = 60;

/** Times are compared in the finest unit that both have: days with days, months with months. */
const grains = [2, 9, 45, 400, Number.POSITIVE_INFINITY];

/** How the times of two claims relate. */
export function timeFit(a: Signature, b: Signature): TimeFit {
  if (areOfOtherThings(a.nounDates, b.nounDates)) return 'different';
  if (a.dates.length > 0 && b.dates.length > 0) return statedFit(a.dates, b.dates);
  if (a.dates.length > 0) return mixedFit(a.dates, b);
  if (b.dates.length > 0) return mixedFit(b.dates, a);
  if (isPast(a) && isPast(b) && a.passageDates.length > 0 && b.passageDates.length > 0) {
    return statedFit(a.passageDates, b.passageDates) === 'different' ? 'different' : 'open';
  }
  if (a.published === null || b.published === null) return 'unknown';
  const most = Math.min(reportGap[a.claim.modality], reportGap[b.claim.modality]);
  return gap(a.published, b.published) <= most ? 'open' : 'different';
}

/** "The 2024 budget" and "the 2025 budget". */
function areOfOtherThings(a: readonly StatedDays[], b: readonly StatedDays[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  return !a.some((first) => b.some((second) => overlap(first, second)));
}

function statedFit(a: readonly StatedDays[], b: readonly StatedDays[]): TimeFit {
  const [one, other] = [a[0], b[0]];
  // Most claims have one date: nothing to choose from, and nothing to collect.
  if (a.length === 1 && b.length === 1 && one !== undefined && other !== undefined) {
    return isSame(one, other) ? 'same' : fitOfPair(one, other);
  }
  const grain = grains.find(
    (most) => a.some((date) => width(date) <= most) && b.some((date) => width(date) <= most),
  );
  const finest = (dates: readonly StatedDays[]): StatedDays[] =>
    dates.filter((date) => width(date) <= (grain ?? Number.POSITIVE_INFINITY));
  const pairs = finest(a).flatMap((first) => finest(b).map((second) => [first, second] as const));
  if (pairs.some(([first, second]) => isSame(first, second))) return 'same';
  const fits = pairs.map(([first, second]) => fitOfPair(first, second));
  return (
    fits.find((fit) => fit === 'compatible') ?? fits.find((fit) => fit === 'finer') ?? 'different'
  );
}

function fitOfPair(a: StatedDays, b: StatedDays): 'compatible' | 'finer' | 'different' {
  if (!overlap(a, b)) return 'different';
  return ratio(a, b) <= likeWidths ? 'compatible' : 'finer';
}

/** Up to so many times as long is still the same grain: a week and a month. */
const likeWidths = 5;

function isSame(a: StatedDays, b: StatedDays): boolean {
  return a.to === b.to && (a.from === b.from || (a.deadline && b.deadline));
}

function ratio(a: StatedDays, b: StatedDays): number {
  const [shorter, longer] = width(a) < width(b) ? [a, b] : [b, a];
  return width(longer) / width(shorter);
}

function mixedFit(dates: readonly StatedDays[], undated: Signature): TimeFit {
  if (isPast(undated) && undated.passageDates.length > 0) {
    return statedFit(dates, undated.passageDates) === 'different' ? 'different' : 'open';
  }
  const { published } = undated;
  if (published === null) return 'unknown';
  const ahead = isPast(undated) ? 0 : planReach;
  const meant = { from: published.from - newsDays, to: published.to + ahead };
  return dates.some((date) => overlap(date, meant)) ? 'open' : 'different';
}

function isPast({ claim }: Signature): boolean {
  return claim.modality === 'happened' || (claim.modality === 'denied' && claim.dates.length === 0);
}
