import type { Morphology, Reading, Token } from '../../model/token.ts';
import { type PlainToken, tokenize } from '../../text/tokenize.ts';

const none: readonly Reading[] = [];

/**
 * The tokens of a stretch of text with their readings. A capital letter inside a sentence speaks
 * for a name, a small one against it, so readings as a name move before those as a noun, or to the
 * back. Adjectives and function words stay in front: institutions have them in capitals too. At
 * the beginning a capital says nothing, but a subject is a name rather than an oblique noun.
 *
 * @param text The text of a seed.
 * @param start First offset, in UTF-16 units.
 * @param end Offset behind the last one.
 */
export function readTokens(
  text: string,
  start: number,
  end: number,
  morphology: Morphology,
): Token[] {
  let first = true;
  return tokenize(text, start, end).map((token) => {
    if (token.kind !== 'word') return withReadings(token, none);
    const readings = morphology.readings(token.fold);
    const opening = first;
    first = false;
    if (readings.length < 2) return withReadings(token, readings);
    const capital = /^\p{Lu}/u.test(token.text);
    const orders = ordersOf(readings);
    return withReadings(
      token,
      capital ? (opening ? orders.opening : orders.capital) : orders.small,
    );
  });
}

/** Written out, for it is done once a token. */
function withReadings(
  { start, end, text, fold, kind }: PlainToken,
  readings: readonly Reading[],
): Token {
  return { start, end, text, fold, kind, readings };
}

/** The readings of a form in the orders that they have by how and where it is written. */
interface Orders {
  readonly small: readonly Reading[];
  readonly capital: readonly Reading[];
  readonly opening: readonly Reading[];
}

const known = new WeakMap<readonly Reading[], Orders>();

/** A form has the same list whenever it is so written, so later stages may remember by it. */
function ordersOf(readings: readonly Reading[]): Orders {
  const found = known.get(readings);
  if (found !== undefined) return found;
  const orders = {
    small: byCapital(readings, false),
    capital: byCapital(readings, true),
    opening: asSubject(readings),
  };
  known.set(readings, orders);
  return orders;
}

/** `Песков заявил`: the name can be a subject, the sand (`песков`) cannot. */
function asSubject(readings: readonly Reading[]): readonly Reading[] {
  const [best] = readings;
  if (best?.pos !== 'NOUN' || (best.cases?.includes('nom') ?? true)) return readings;
  const names = readings.filter(({ pos, cases }) => pos === 'PROPN' && cases?.includes('nom'));
  return [...names, ...readings.filter((one) => !names.includes(one))];
}

function isVocative({ cases }: Reading): boolean {
  return cases?.[0] === 'voc';
}

function byCapital(readings: readonly Reading[], capital: boolean): readonly Reading[] {
  const isName = (reading: Reading): boolean => reading.pos === 'PROPN';
  if (!readings.some(isName) || readings.every(isName)) return readings;
  if (!capital) return [...readings.filter((one) => !isName(one)), ...readings.filter(isName)];
  const names = readings.filter((one) => isName(one) && !isVocative(one));
  if (readings[0]?.pos !== 'NOUN' && readings[0]?.pos !== 'VERB') return readings;
  return [...names, ...readings.filter((one) => !names.includes(one))];
}
