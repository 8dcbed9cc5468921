import type { Reading } from '../model/token.ts';

/** Finds the readings of a part of a word in a dictionary; empty if it has none. */
export type LookUp = (form: string) => readonly Reading[];

/**
 * Readings of a word with hyphens, which no dictionary has as a whole: it inflects as its last
 * part (`прем’єр-міністра`), and the first part too where both agree (`міста-герої`).
 *
 * @param lookUp The dictionary.
 * @param adjective Reads an unknown last part behind a number (`20-пунктного`).
 * @returns Null if the last part is not known either.
 */
export function compoundReadings(
  form: string,
  lookUp: LookUp,
  adjective: LookUp,
): Reading[] | null {
  const hyphen = form.lastIndexOf('-');
  if (hyphen < 1 || hyphen === form.length - 1) return null;
  const first = form.slice(0, hyphen);
  const last = form.slice(hyphen + 1);
  const numeric = /^[\d.,-]+$/u.test(first);
  const known = lookUp(last);
  const readings = known.length === 0 && numeric ? adjective(last) : known;
  if (readings.length === 0) return null;
  const own = numeric ? [] : lookUp(first);
  const fixed = own.length === 0 || own.some(({ lemma }) => lemma === first);
  return readings.map((reading) => {
    const agreeing = fixed ? undefined : own.find((other) => agrees(other, reading));
    return { ...reading, lemma: `${agreeing?.lemma ?? first}-${reading.lemma}` };
  });
}

function agrees(a: Reading, b: Reading): boolean {
  if (a.pos !== b.pos || a.number !== b.number) return false;
  return (a.cases ?? []).some((one) => (b.cases ?? []).includes(one));
}

/** Words shorter than this behind a prefix are chance. */
const shortestRest = 4;

/**
 * Readings of a known noun, adjective or adverb behind a productive prefix. The prefix stays in
 * the lemma, for it may turn the meaning (`деокупація`).
 *
 * @returns Null if no prefix fits.
 */
export function prefixedReadings(
  form: string,
  prefixes: readonly string[],
  lookUp: LookUp,
): Reading[] | null {
  for (const prefix of prefixes) {
    if (!form.startsWith(prefix) || form.length < prefix.length + shortestRest) continue;
    const readings = lookUp(form.slice(prefix.length)).filter(({ pos }) =>
      ['NOUN', 'ADJ', 'ADV'].includes(pos),
    );
    if (readings.length > 0) {
      return readings.map((reading) => ({ ...reading, lemma: prefix + reading.lemma }));
    }
  }
  return null;
}
