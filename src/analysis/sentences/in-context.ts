import type { ReadingRules } from '../../model/language/reading-rules.ts';
import type { GrammaticalCase, PartOfSpeech, Reading, Token } from '../../model/token.ts';
import { perWord } from '../../text/per-word.ts';
import { ReadToken } from '../../text/read-token.ts';
import { readOtherwise } from '../../text/read-otherwise.ts';
import type { WordRecord } from '../../text/word-record.ts';
import { isSign } from '../../text/sign.ts';

/** How many words may stand between a determiner and its noun. */
const reach = 4;

/** What the words around tell, ready for look-up. */
export interface ContextRules {
  readonly government: ReadonlyMap<string, readonly GrammaticalCase[]>;
}

/** Compiles a language's rules once. */
export function compileContextRules({ government }: ReadingRules): ContextRules {
  return { government: new Map(Object.entries(government)) };
}

type Choice = (tokens: readonly Token[], at: number) => Reading | undefined;

/** What may be wrong with a noun, tried in this order. */
const nounChoices: readonly Choice[] = [
  adjectiveOfNoun,
  nounOfAdjective,
  subjectOfVerb,
  verbOfInfinitive,
];

/**
 * The tokens of a sentence with the reading first that the neighbours ask for; the others keep
 * their order. A form is left alone if nothing around it speaks for another reading.
 *
 * @example
 * `від цього` → the pronoun `це`; `від цього рішення` → the determiner `цей`.
 */
export function inContext(tokens: readonly Token[], rules: ContextRules): Token[] {
  const settled = [...tokens];
  for (let at = 0; at < settled.length; at += 1) {
    if ((settled[at]?.readings.length ?? 0) < 2) continue;
    // What a preposition asks for settles what the other rules look at.
    prefer(settled, at, governed(settled, at, rules));
    prefer(settled, at, amongNeighbours(settled, at));
  }
  return settled;
}

function prefer(tokens: Token[], at: number, chosen: Reading | undefined): void {
  const token = tokens[at];
  if (token === undefined || chosen === undefined || chosen === token.readings[0]) return;
  const orders = preferring(token);
  const record =
    orders.get(chosen) ??
    readOtherwise(token, [chosen, ...token.readings.filter((one) => one !== chosen)]);
  orders.set(chosen, record);
  tokens[at] = new ReadToken(token, record);
}

/** The word with another reading first, by that reading. */
const preferring = perWord(() => new Map<Reading, WordRecord>());

function amongNeighbours(tokens: readonly Token[], at: number): Reading | undefined {
  const pos = tokens[at]?.readings[0]?.pos;
  if (pos !== 'NOUN') return determinerOrPronoun(tokens, at);
  for (const choose of nounChoices) {
    const chosen = choose(tokens, at);
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}

/** `в округе`: the first reading in a case that the preposition governs. */
function governed(
  tokens: readonly Token[],
  at: number,
  { government }: ContextRules,
): Reading | undefined {
  const cases = government.get(tokens[at - 1]?.fold ?? '');
  if (cases === undefined) return undefined;
  const readings = tokens[at]?.readings ?? [];
  const [best] = readings;
  if (best === undefined || inCase(best, cases)) return undefined;
  if (best.cases === undefined && !isFinite(best) && !isShortWord(best)) return undefined;
  return readings.find((one) => declines.has(one.pos) && inCase(one, cases));
}

const declines: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'PRON', 'NUM']);

function inCase({ cases }: Reading, wanted: readonly GrammaticalCase[]): boolean {
  return cases?.some((one) => wanted.includes(one)) === true;
}

function isFinite({ verbForm }: Reading): boolean {
  return verbForm === 'finite';
}

function isShortWord({ pos }: Reading): boolean {
  return pos === 'CONJ' || pos === 'PART' || pos === 'ADV';
}

/** `це рішення`, `його рішення`, `тем временем` but `це вирішили`, `його звільнили`. */
function determinerOrPronoun(tokens: readonly Token[], at: number): Reading | undefined {
  const readings = tokens[at]?.readings ?? [];
  const [best] = readings;
  if (best === undefined || !readings.some(isDeterminer)) return undefined;
  const determiners = readings.filter(isDeterminer);
  if (isShortWord(best)) {
    return determiners.find((one) => !inCase(one, ['nom', 'gen']) && hasNoun(tokens, at, one));
  }
  const pronoun = readings.find(({ pos }) => pos === 'PRON');
  if (pronoun === undefined || (best.pos !== 'DET' && best.pos !== 'PRON')) return undefined;
  const determiner = determiners.find((one) => hasNoun(tokens, at, one));
  if (determiner === undefined) return pronoun;
  const alone = determiner.number === 'sg' && inCase(pronoun, ['nom']) && isPredicate(tokens, at);
  return alone ? pronoun : determiner;
}

function isDeterminer({ pos }: Reading): boolean {
  return pos === 'DET';
}

/** `Вибори — це процес`, `Це створення робочих місць`: a clause that has no verb. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before !== undefined && isSign(before.text, '-–—')) return true;
  const opens = before === undefined || before.readings[0]?.pos === 'CONJ';
  return opens && !tokens.some(({ readings: [best] }, index) => index > at && isVerb(best));
}

function isVerb(reading: Reading | undefined): boolean {
  return reading?.pos === 'VERB' && reading.verbForm !== 'infinitive';
}

/** Whether a noun follows that a determiner agrees with, other attributes aside. */
function hasNoun(tokens: readonly Token[], at: number, determiner: Reading): boolean {
  for (let next = at + 1; next < at + reach; next += 1) {
    const { readings } = tokens[next] ?? { readings: [] };
    const [best] = readings;
    if (best === undefined) return false;
    if (isNoun(best)) return readings.some((one) => isNoun(one) && agree(determiner, one));
    if (best.pos === 'PRON' && best.person !== undefined) return isOfAll(determiner, best);
    if (readings.some((one) => isAttribute(one) && agree(determiner, one))) continue;
    const joined = tokens[next + 1]?.readings[0];
    if (best.pos !== 'CONJ' || joined === undefined || !isAttribute(joined)) return false;
  }
  return false;
}

/** `все они`, but not `его они`. */
function isOfAll(determiner: Reading, pronoun: Reading): boolean {
  return determiner.cases !== undefined && agree(determiner, pronoun);
}

function isNoun({ pos }: Reading): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

function isAttribute({ pos, verbForm }: Reading): boolean {
  return pos === 'ADJ' || pos === 'DET' || pos === 'NUM' || verbForm === 'participle';
}

/** Whether two readings share a case, a number and, in the singular, a gender. */
function agree(a: Reading, b: Reading): boolean {
  if (a.animate !== undefined && b.animate !== undefined && a.animate !== b.animate) return false;
  if (a.cases !== undefined && b.cases !== undefined && !inCase(a, b.cases)) return false;
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return false;
  if (a.number === 'pl' || a.gender === undefined || b.gender === undefined) return true;
  return a.gender === b.gender;
}

/** `частного права`: an attribute of the noun behind it rather than a noun itself. */
function adjectiveOfNoun(tokens: readonly Token[], at: number): Reading | undefined {
  const readings = tokens[at]?.readings ?? [];
  if (readings[0]?.pos !== 'NOUN' || readings[0].number !== 'sg') return undefined;
  return readings.find(
    (one) => one.pos === 'ADJ' && one.cases !== undefined && hasNoun(tokens, at, one),
  );
}

/** `бассейновому округу`: the noun that agrees with the attribute before it. */
function nounOfAdjective(tokens: readonly Token[], at: number): Reading | undefined {
  const readings = tokens[at]?.readings ?? [];
  const before = tokens[at - 1]?.readings ?? [];
  const [best] = readings;
  const [attribute] = before;
  if (best?.pos !== 'NOUN' || attribute === undefined || !isAttribute(attribute)) return undefined;
  const attributes = before.filter((one) => isAttribute(one) && one.cases !== undefined);
  const fits = (noun: Reading): boolean => attributes.some((one) => agree(one, noun));
  if (attributes.length === 0 || fits(best)) return undefined;
  return readings.find((one) => one.pos === 'NOUN' && one.cases !== undefined && fits(one));
}

/** `Аналитики полагают`: people who can be the subject of the verb behind them. */
function subjectOfVerb(tokens: readonly Token[], at: number): Reading | undefined {
  const verb = tokens[at + 1]?.readings[0];
  const readings = tokens[at]?.readings ?? [];
  const [best] = readings;
  if (best?.pos !== 'NOUN' || verb === undefined || !isFinite(verb)) return undefined;
  const before = tokens[at - 1]?.readings[0];
  if (inCase(best, ['nom']) || before?.pos === 'NOUN' || before?.pos === 'ADP') return undefined;
  return readings.find(
    (one) =>
      one.pos === 'NOUN' &&
      one.animate === true &&
      inCase(one, ['nom']) &&
      one.number === verb.number,
  );
}

/** `начала плакать`: a finite verb before an infinitive. */
function verbOfInfinitive(tokens: readonly Token[], at: number): Reading | undefined {
  const readings = tokens[at]?.readings ?? [];
  const following = tokens[at + 1]?.readings[0];
  if (readings[0]?.pos !== 'NOUN' || following?.verbForm !== 'infinitive') return undefined;
  return readings.find(({ verbForm, tense }) => verbForm === 'finite' && tense !== undefined);
}
