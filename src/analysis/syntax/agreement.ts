import type { Reading } from '../../model/token.ts';

/**
 * Whether a noun can be the subject of a verb by its endings: in number, and in gender where the
 * form of the verb shows one. What the dictionary does not say agrees with everything.
 */
export function agrees(noun: Reading, verb: Reading | undefined): boolean {
  if (verb === undefined || (noun.pos !== 'NOUN' && noun.pos !== 'PROPN')) return true;
  const { number, gender } = verb;
  if (noun.number !== undefined && number !== undefined && noun.number !== number) return false;
  if (number === 'pl' || noun.gender === undefined || gender === undefined) return true;
  return noun.gender === gender;
}
