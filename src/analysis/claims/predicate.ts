import type { Reading, Token } from '../../model/token.ts';
import { isStating } from '../attribution/sentence-view.ts';
import { agrees } from '../syntax/agreement.ts';
import { cueEnd, cuesOf, type Stretch } from './compiled-stance.ts';
import { isSign } from '../../text/sign.ts';

/** The predicate of a clause: where it stands, and the token if it is a verb. */
export interface Predicate {
  readonly at: number;
  readonly verb: Token | null;
}

/**
 * The predicate of a stretch: its first finite verb outside subordinate clauses, else a word that
 * makes a statement without a verb, else an adjective or participle behind its subject ("the plans
 * are not final" has no verb in some languages).
 *
 * @returns null if the stretch has no main clause.
 */
export function mainPredicate(stretch: Stretch): Predicate | null {
  return mainVerb(stretch) ?? wordPredicate(stretch) ?? descriptive(stretch) ?? equation(stretch);
}

/** The main predicate, else a verb of a subordinate clause or a quotation. */
export function predicateOf(stretch: Stretch): Predicate | null {
  return mainPredicate(stretch) ?? anyVerb(stretch);
}

/** The depth of quotation marks that a stretch lies in as a whole. */
export function depthOf({ view, from, to }: Stretch): number {
  let depth = Number.POSITIVE_INFINITY;
  for (let at = from; at < to; at += 1) depth = Math.min(depth, view.depths[at] ?? 0);
  return Number.isFinite(depth) ? depth : 0;
}

/** The first verb of the main clause. */
export function mainVerb(stretch: Stretch): Predicate | null {
  return verbAtDepth(stretch, depthOf(stretch)) ?? verbAtDepth(stretch, deepest);
}

/** Any depth of quotation marks: a quoted predicate is the clause's own. */
const deepest = 9;

function verbAtDepth(stretch: Stretch, base: number): Predicate | null {
  const { view, from, to } = stretch;
  let subordinate = false;
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    // A clause in brackets of commas ends at the next one.
    if (token?.text === ',') {
      subordinate = isSubordinator(stretch, at + 1) || isSubordinator(stretch, at + 2);
    }
    const aside = view.asides[at] === true && view.asides[from] !== true;
    if (subordinate || aside || (view.depths[at] ?? 0) > base) continue;
    if (token !== undefined && isStating(view, at)) return { at, verb: token };
  }
  return null;
}

function isSubordinator(stretch: Stretch, at: number): boolean {
  return cueEnd(stretch, 'subordinator', at) !== null;
}

function anyVerb({ view, from, to }: Stretch): Predicate | null {
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (token !== undefined && isStating(view, at)) return { at, verb: token };
  }
  return null;
}

function wordPredicate(stretch: Stretch): Predicate | null {
  const silent = cuesOf(stretch, 'modality').find(({ cue }) =>
    ['unclear', 'no-comment'].includes(cue.modality),
  );
  const word =
    cuesOf(stretch, 'predicate').find(({ from }) => stretch.view.asides[from] !== true) ?? silent;
  return word === undefined ? null : { at: word.from, verb: null };
}

function descriptive({ view, from, to }: Stretch): Predicate | null {
  if (!view.speech.inflected) return null;
  const subjects: Reading[] = [];
  for (let at = from; at < to; at += 1) {
    const readings = view.tokens[at]?.readings ?? [];
    const [first] = readings;
    if (first === undefined || view.asides[at] === true) continue;
    if (
      canBeNominative(first) &&
      isDescribing(first) &&
      subjects.some((noun) => agrees(noun, first))
    ) {
      if (!precedesNoun(view.tokens[at + 1], at + 1 < to)) return { at, verb: null };
    }
    // Behind a preposition a noun is no subject, whatever its form could be.
    const governed = view.tokens[at - 1]?.readings[0]?.pos === 'ADP';
    if (!governed) {
      subjects.push(...readings.filter((one) => isNominal(one) && canBeNominative(one)));
    }
  }
  return null;
}

function isNominal({ pos }: Reading): boolean {
  return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON';
}

/** "Losses – up to ten people": a dash in the place of a verb, behind a subject. */
function equation({ view, from, to }: Stretch): Predicate | null {
  if (!view.speech.inflected) return null;
  let subject = false;
  // Behind a preposition stands no subject: "on the other counts of the case – fraud and theft".
  let governed: 'all' | 'genitives' | null = null;
  for (let at = from; at < to - 1; at += 1) {
    const token = view.tokens[at];
    if (token?.text === ',') return null;
    if (subject && isSign(token?.text ?? '', '-–—')) return { at, verb: null };
    const [first] = token?.readings ?? [];
    if (first?.pos === 'ADP') governed = 'all';
    if (first === undefined || !isNominal(first)) continue;
    if (governed === 'all' || (governed !== null && canBeGenitive(first))) governed = 'genitives';
    else {
      governed = null;
      subject ||= canBeNominative(first);
    }
  }
  return null;
}

function canBeGenitive({ cases }: Reading): boolean {
  return cases?.includes('gen') === true;
}

function isDescribing({ pos, verbForm }: Reading): boolean {
  return pos === 'ADJ' || (pos === 'VERB' && verbForm === 'participle');
}

function canBeNominative({ cases }: Reading): boolean {
  return cases === undefined || cases.length === 0 || cases.includes('nom');
}

function precedesNoun(next: Token | undefined, inside: boolean): boolean {
  const pos = next?.readings[0]?.pos;
  return inside && (pos === 'NOUN' || pos === 'PROPN' || pos === 'ADJ');
}
