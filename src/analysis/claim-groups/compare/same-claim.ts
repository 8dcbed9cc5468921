import { width } from '../days.ts';
import type { Signature } from '../signature.ts';
import type { Comparison, Floor } from './comparison.ts';
import { onlyAtOddsIn } from './conflicts.ts';
import { hasSpecificFigure } from './figure-pairs.ts';
import { isExact, isSpecific } from './figures.ts';
import { isFact } from './modalities.ts';
import { settingsMeet, topicsMeet } from './surroundings.ts';

/**
 * What a pair may lean on besides itself: nothing, or the passages of two articles that tell the
 * same in the same order.
 */
export type Support = 'alone' | 'parallel';

/** The least shared weight of concepts and words: one that says something. */
const leastNotions = 1;

/** Shared names that say of whom or where: a person or a place. */
const leastNames = 1.2;

/** How alike two claims must be, and how much each pin lowers it. */
const likenessBar = { full: 0.62, pin: 0.04, least: 0.42 };
const notionBar = { full: 0.5, pin: 0.03, least: 0.35 };

/** Where each says something that the other does not, more must be shared. */
const apartBar = { full: 0.56, pin: 0.07, least: 0.35 };

/** Less than what any of the rules below asks for: whatever else it has, the pair is not the same. */
export const sameClaimFloor: Floor = {
  containment: 0.45,
  notionShare: 0.35,
  notionWeight: leastNotions,
};

/** So many exact figures in common are no chance. */
const severalFigures = 2;

/** An exact time may stand against a month, not against a year. */
const longestCoarse = 45;

/** Undated reports of one topic are of one time if they are so few days apart. */
const oneReport = 2;

/**
 * Whether two claims are the same: nothing at odds, what they are about and what they say of it
 * shared, on evidence of two families, never on names or dates alone. In doubt they are not.
 */
export function isSameClaim(comparison: Comparison, support: Support = 'alone'): boolean {
  return (
    (isOneFigure(comparison) ||
      (reaches(comparison, sameClaimFloor) && sharesEnough(comparison, support))) &&
    // In parallel passages a detail may be left out.
    onlyAtOddsIn(comparison, support === 'parallel' ? ['figure-detail'] : [])
  );
}

/** Whether what two claims have in common makes them the same if nothing is at odds. */
function sharesEnough(comparison: Comparison, support: Support): boolean {
  if (!isPlaced(comparison) || !timeAllows(comparison, support)) return false;
  if (support === 'alone' && isToldAlike(comparison)) return true;
  if (isOneDocument(comparison)) return true;
  if (saysNothingElse(comparison)) return true;
  const { likeness, containment, notionShare } = comparison;
  const said = comparison.notionWeight >= leastNotions;
  if (!said && !isPinnedWithoutWords(comparison)) return false;
  if (familiesOf(comparison) < 2) return false;
  const pins = pinsOf(comparison);
  const isApart = support === 'alone' && comparison.notionsApart >= leastNotions;
  const notions = isApart ? apartBar : notionBar;
  if (said && notionShare < bar(notions, pins)) return false;
  if (support === 'parallel') return likeness >= likenessBar.least && containment >= 0.55;
  if (repeats(comparison)) return true;
  const strict = isLoose(comparison) ? 0.08 : 0;
  return (
    likeness >= bar(likenessBar, pins + namePinsOf(comparison)) + strict && containment >= 0.55
  );
}

/** How alike two claims are of which neither says anything else. */
const wholly = { likeness: 0.9, names: 1.2 };

/** `Клен був президентом з 2007 до 2012 року`: all that both say is the same, few words as it is. */
function saysNothingElse({
  likeness,
  notionShare,
  notionWeight,
  nameWeight,
  time,
}: Comparison): boolean {
  return (
    likeness >= wholly.likeness &&
    notionShare >= wholly.likeness &&
    notionWeight > 0 &&
    nameWeight >= wholly.names &&
    time === 'same'
  );
}

/** What two articles about one thing and of one time must share to tell the same. */
const oneStory = { containment: 0.6, notionShare: 0.55, content: 1.6 };

/** The same for two long sentences, of which each has details of its own. */
const longStory = { containment: 0.45, notionShare: 0.42, content: 3, names: 1.2 };

/** What goes with one exact figure in two articles of one topic and time. */
const oneFigure = { names: 0.7, countedContent: 1 };

/**
 * "Fined the firm 2.95 billion euros" and "a record fine of 2.95 billion euros, twice the last one":
 * the figure that two articles of one topic and time give of one name tells what both speak of,
 * whatever else each says. People and things are counted in many ways, so that a count asks for a
 * word in common too.
 */
function isOneFigure(comparison: Comparison): boolean {
  const { a, b, figures, modality, time, nameWeight, notionWeight } = comparison;
  if (nameWeight < oneFigure.names || modality !== 'same') return false;
  if (!meetsInTime(time) || !isOneReport(a, b)) return false;
  const isTelling = figures.some(
    ({ fit, a: one }) =>
      fit === 'equal' &&
      isExact(one) &&
      (one.unit !== 'count' || notionWeight >= oneFigure.countedContent),
  );
  return isTelling && (topicsMeet(a, b) || settingsMeet(a, b));
}

function meetsInTime(time: Comparison['time']): boolean {
  return time === 'same' || time === 'compatible' || time === 'open';
}

/**
 * Whether two articles of one topic and time tell the same: the claim that says less says hardly
 * anything else. Other articles must have more in common.
 */
function isToldAlike(comparison: Comparison): boolean {
  const { a, b, containment, notionShare, notionWeight, nameWeight } = comparison;
  const { figures, modality, time } = comparison;
  if (!(isOneReport(a, b) || areStanding(comparison))) return false;
  if (!(topicsMeet(a, b) || settingsMeet(a, b))) return false;
  if (modality !== 'same' || time === 'finer' || time === 'unknown') return false;
  const isLong = notionWeight >= longStory.content && nameWeight >= longStory.names;
  const least = isLong ? longStory : oneStory;
  if (containment < least.containment || notionShare < least.notionShare) return false;
  const sameFigure = figures.some(({ fit }) => fit === 'equal');
  const pinned = sameFigure || isAppointed(comparison);
  return notionWeight >= (pinned ? leastNotions : oneStory.content);
}

/**
 * "The 20-point plan" and "a deal of 20 points": in articles of one topic they are one document,
 * where nothing but its parts is told of it.
 */
function isOneDocument({ a, b, figures, modality, containment }: Comparison): boolean {
  const parts = figures.some(
    ({ fit, a: one, b: other }) => fit === 'equal' && one.ofParts && other.ofParts,
  );
  if (!parts || modality !== 'same' || containment < oneStory.containment) return false;
  return topicsMeet(a, b) || settingsMeet(a, b);
}

/** A demand stands for longer than a report; for how long, the fit of times tells. */
function areStanding({ a, b, time, nameWeight }: Comparison): boolean {
  const demanded = a.claim.modality === 'demanded' && b.claim.modality === 'demanded';
  return demanded && time === 'open' && nameWeight >= leastNames;
}

/** One of a day ahead, by whom it names: who will meet whom on Thursday needs few words. */
function isAppointed(comparison: Comparison): boolean {
  const { a, b, nameWeight } = comparison;
  const ahead = a.claim.modality === 'planned' && b.claim.modality === 'planned';
  return ahead && nameWeight >= leastNames && isSameShortTime(comparison);
}

function reaches({ containment, notionWeight, notionShare }: Comparison, floor: Floor): boolean {
  return (
    containment >= floor.containment &&
    (notionWeight < floor.notionWeight || notionShare >= floor.notionShare)
  );
}

function bar({ full, pin, least }: typeof likenessBar, pins: number): number {
  return Math.max(least, full - pin * pins);
}

/** A speaker says again, more briefly, what they said of the same day. */
function repeats(comparison: Comparison): boolean {
  const { sameSpeaker, notionShare, containment } = comparison;
  return sameSpeaker && isSameShortTime(comparison) && notionShare >= 0.75 && containment >= 0.65;
}

/** What fixes what is said, beside its words: figures, a short time, the speaker. */
function pinsOf(comparison: Comparison): number {
  const { figures, sameSpeaker } = comparison;
  const matched = figures.filter(({ fit }) => fit !== 'different');
  const specific = matched.filter(({ a, b }) => isSpecific(a) && isSpecific(b)).length;
  return (
    Math.min(2, specific) * 2 +
    (matched.length > specific ? 1 : 0) +
    (isSameShortTime(comparison) ? 1 : 0) +
    (sameSpeaker ? 1 : 0)
  );
}

/** What fixes of whom it is said: enough names, and articles of one topic and time. */
function namePinsOf({ a, b, nameWeight }: Comparison): number {
  const sameTopic = isOneReport(a, b) && topicsMeet(a, b);
  return (nameWeight >= 2.5 ? 1 : 0) + (sameTopic ? 1 : 0);
}

/** Near modalities, coarse times and unknown days ask for more. */
function isLoose({ modality, time }: Comparison): boolean {
  return modality === 'near' || time === 'unknown' || time === 'finer';
}

/**
 * Names, a figure and a time together need no common words ("a 10 percent stake in August"), nor do
 * several exact figures in articles of one topic ("169 Indians and 53 Britons").
 */
function isPinnedWithoutWords({ a, b, figures, time, nameWeight }: Comparison): boolean {
  const exact = figures.filter((pair) => pair.fit === 'equal' && isSpecific(pair.a));
  if (exact.length >= severalFigures && isOneReport(a, b) && topicsMeet(a, b)) return true;
  const sameFigure = figures.some(({ fit }) => fit === 'equal');
  return sameFigure && time === 'same' && nameWeight >= 1.2 && topicsMeet(a, b);
}

/**
 * A claim that names hardly anybody says what it says only of what its passage is about: "such a
 * meeting is not planned".
 */
function isPlaced(comparison: Comparison): boolean {
  const { a: first, b: second, nameWeight, sameSpeaker } = comparison;
  if (nameWeight >= leastNames || sameSpeaker) return true;
  if (hasSpecificFigure(comparison)) return true;
  return settingsMeet(first, second) || topicsMeet(first, second);
}

function isSameShortTime({ a, b, time }: Comparison): boolean {
  const short = ({ dates }: Comparison['a']): boolean => dates.some((date) => width(date) <= 7);
  return time === 'same' && short(a) && short(b);
}

/** How many kinds of evidence a pair has, of names, figures, dates, concepts and the speaker. */
function familiesOf(comparison: Comparison): number {
  const { a, b, nameWeight, figures, time, notionWeight, sameSpeaker } = comparison;
  return [
    nameWeight >= 0.7 || settingsMeet(a, b) || topicsMeet(a, b),
    figures.some(({ fit }) => fit !== 'different'),
    time === 'same' || time === 'compatible' || time === 'finer',
    notionWeight >= leastNotions,
    sameSpeaker,
  ].filter(Boolean).length;
}

function timeAllows(comparison: Comparison, support: Support): boolean {
  const { a, b, time } = comparison;
  if (time === 'finer') {
    const longest = Math.max(...[...a.dates, ...b.dates].map((date) => width(date)));
    return isFact(a.claim) && isFact(b.claim) && longest <= longestCoarse;
  }
  if (time === 'compatible') return isFact(a.claim) || isOneReport(a, b);
  const oneDated = a.dates.length > 0 !== b.dates.length > 0;
  // When something is to happen is part of what a plan says.
  return !(time === 'open' && oneDated && !isFact(a.claim)) || support === 'parallel';
}

function isOneReport(a: Signature, b: Signature): boolean {
  if (a.published === null || b.published === null) return false;
  return Math.abs(a.published.from - b.published.from) <= oneReport;
}
