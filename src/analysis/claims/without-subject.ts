import { nounPhrases } from '../attribution/noun-phrases.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import type { Predicate } from './predicate.ts';
import { isBroken } from './subject.ts';

/** A clause that names no subject and is still about something else than the one before. */
export function standsWithoutSubject(second: Stretch, left: Predicate, right: Predicate): boolean {
  return isAbsence(second, right) || changesSubject(second, left, right);
}

/** "There are no casualties" where the language puts whom it has not in the genitive. */
function isAbsence(second: Stretch, { at }: Predicate): boolean {
  const absent = absenceIn(second);
  if (absent === null || Math.abs(absent.at - at) > 1) return false;
  const { view, from, to } = second;
  return nounPhrases(view, from, Math.min(to, at + reach)).some(
    ({ from: start, to: end, governed }) => {
      const genitive = view.tokens
        .slice(start, end)
        .some(({ readings }) => readings[0]?.cases?.includes('gen') === true);
      return !governed && genitive && (end === absent.at || start > at);
    },
  );
}

/** How many words behind "there is no" may be what there is not. */
const reach = 4;

/** "There is no": the words that say it, as a predicate. */
export function absenceIn(stretch: Stretch): Predicate | null {
  const [word] = cuesOf(stretch, 'absence');
  return word === undefined ? null : { at: word.from, verb: null };
}

/**
 * "A quake struck, they evacuate the village", "the level rises, I call on everybody to …": the form
 * of the verb shows that its subject is another one than that of the clause before.
 */
function changesSubject(second: Stretch, left: Predicate, right: Predicate): boolean {
  const { view, from } = second;
  if (!view.speech.inflected || isBroken(second, from, right.at)) return false;
  const [before] = left.verb?.readings ?? [];
  const [behind] = right.verb?.readings ?? [];
  if (before?.number !== 'sg' || behind?.number === undefined) return false;
  if (behind.person === 1) return before.person === 3 || before.gender !== undefined;
  return behind.number === 'pl' && (behind.person === 3 || behind.tense === 'past');
}
