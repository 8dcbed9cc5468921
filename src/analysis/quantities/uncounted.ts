import { isGlued, wordAt, wordBefore, type QuantityContext } from './compiled-numerals.ts';
import { unitBehind } from './unit.ts';
import { beginsWithCapital } from '../../text/capital.ts';
import { isSign } from '../../text/sign.ts';

/**
 * The tokens of a sentence whose numbers count nothing: names ("Article 5", "Boeing 737"), set
 * phrases, scores of games, "24/7" and the marks of a list.
 */
export function uncounted(context: QuantityContext): ReadonlySet<number> {
  const { tokens } = context;
  const barred = new Set<number>();
  const bar = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) barred.add(at);
  };
  for (let at = 0; at < tokens.length; at += 1) {
    bar(at, wordAt(context, at, 'idiom')?.next ?? at);
    if (tokens[at]?.kind !== 'number') continue;
    const named = isLabelled(context, at) || isContinued(context, at, barred);
    if (isClock(context, at)) bar(at, behindClock(context, at));
    else if (named || isListMark(context, at) || isRest(context, at)) bar(at, at + 1);
    else if (isScore(context, at)) bar(at, at + 3);
    else if (isModel(context, at)) bar(at, at + 1);
  }
  return barred;
}

/** `о 22 годині`, "10 p.m.", `в 9.30`. */
function isClock(context: QuantityContext, at: number): boolean {
  if (wordAt(context, at + 1, 'clock') !== null) return true;
  if (wordBefore(context, at, 'clock-lead') === null) return false;
  if (wordAt(context, at + 1, 'clock-hour') !== null) return true;
  const bare = (wordAt(context, at + 1, 'unit') ?? wordAt(context, at + 1, 'percent')) === null;
  return bare && /^(?:[01]?\d|2[0-3])\.[0-5]\d$/u.test(context.tokens[at]?.text ?? '');
}

/** The token behind a time of day and the minutes that follow it (`06 год. 37 хв.`). */
function behindClock(context: QuantityContext, at: number): number {
  const { tokens } = context;
  const hour = wordAt(context, at + 1, 'clock-hour')?.next ?? at + 1;
  const minutes = tokens[hour]?.text === '.' ? hour + 1 : hour;
  const timed = tokens[minutes]?.kind === 'number' ? wordAt(context, minutes + 1, 'unit') : null;
  return timed?.word.unit === 'minute' ? minutes + 1 : at + 1;
}

/** "Article 5", "No. 7". */
function isLabelled(context: QuantityContext, at: number): boolean {
  const before = context.tokens[at - 1]?.text === '.' ? at - 1 : at;
  return wordBefore(context, before, 'label') !== null && !isMeasured(context, at + 1);
}

/** Whether a percentage or a currency stands there: "at the level of 5%". */
function isMeasured(context: QuantityContext, at: number): boolean {
  if (wordAt(context, at, 'percent') !== null) return true;
  const unit = wordAt(context, at, 'unit')?.word.unit;
  return unit !== undefined && /^[A-Z]{3}$/u.test(unit);
}

/** The second number of "Articles 5 and 6", "5–7". */
function isContinued(context: QuantityContext, at: number, barred: ReadonlySet<number>): boolean {
  const { tokens } = context;
  if (tokens[at - 2]?.kind !== 'number' || !barred.has(at - 2)) return false;
  const joint = tokens[at - 1]?.text ?? '';
  const joined = isSign(joint, ',–—-') || wordAt(context, at - 1, 'range-joint') !== null;
  return (
    joined && (wordAt(context, at + 1, 'percent') ?? wordAt(context, at + 1, 'scale')) === null
  );
}

function isListMark({ tokens }: QuantityContext, at: number): boolean {
  return at === 0 && isSign(tokens[1]?.text ?? '', '.)');
}

/** A part of "24/7", or what stands behind the full stop of "magnitude-7.3". */
function isRest(context: QuantityContext, at: number): boolean {
  const { tokens } = context;
  const behindStop =
    tokens[at - 1]?.text === '.' && isGlued(context, at) && isGlued(context, at - 1);
  return isSlashed(context, at) || (behindStop && /\d$/u.test(tokens[at - 2]?.text ?? ''));
}

function isSlashed(context: QuantityContext, at: number): boolean {
  const { tokens } = context;
  const isBar = (index: number, number: number): boolean =>
    tokens[index]?.text === '/' && tokens[number]?.kind === 'number';
  return (
    (isBar(at + 1, at + 2) && isGlued(context, at + 1)) ||
    (isBar(at - 1, at - 2) && isGlued(context, at))
  );
}

/** The highest number of points that a score without a word for it may have. */
const mostPoints = 40;

/** "3–1", "2-2": a range grows and has something that it counts. */
function isScore(context: QuantityContext, at: number): boolean {
  const { tokens } = context;
  const texts = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? ''];
  const dash = isSign(tokens[at + 1]?.text ?? '', '-‐‑‒–—') && isGlued(context, at + 1);
  if (!dash || !texts.every((text) => /^\d{1,3}$/u.test(text))) return false;
  const [first = 0, second = 0] = texts.map(Number);
  if (first >= second) return true;
  if ((wordAt(context, at + 3, 'score') ?? wordBefore(context, at, 'score')) !== null) return true;
  const money = wordBefore(context, at, 'currency-sign') ?? wordAt(context, at + 3, 'scale');
  return money === null && second <= mostPoints && unitBehind(context, at + 3) === null;
}

/** "Boeing 737", "Leopard 2", "Boeing 737 Skyliner": behind a name, with nothing to count. */
function isModel(context: QuantityContext, at: number): boolean {
  const { tokens } = context;
  const name = tokens[at - 1];
  if (name?.kind !== 'word' || !beginsWithCapital(name.text)) return false;
  if (!/^\d{1,4}$/u.test(tokens[at]?.text ?? '')) return false;
  const [best] = name.readings;
  const opening = at === 1 && best !== undefined && best.pos !== 'PROPN' && best.pos !== 'NOUN';
  const isNamed = /^\p{Lu}\p{Ll}/u.test(tokens[at + 1]?.text ?? '');
  const counts = wordAt(context, at + 1, 'scale') ?? (isNamed ? null : unitBehind(context, at + 1));
  return !opening && counts === null && wordBefore(context, at, 'currency-sign') === null;
}
