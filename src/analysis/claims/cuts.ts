import { isSign } from '../../text/sign.ts';
import { cueAt, isBoundary, isComma, isStating } from '../attribution/sentence-view.ts';
import { cueEnd, cuesOf, type Stretch } from './compiled-stance.ts';
import { mainPredicate, mainVerb, type Predicate } from './predicate.ts';
import { hasOwnSubject, subjectOf } from './subject.ts';
import { absenceIn, standsWithoutSubject } from './without-subject.ts';

/** Where one statement ends and the next begins, as token indices. */
export interface Cut {
  readonly at: number;
  readonly next: number;
  readonly background: boolean;
}

/** Whether a part states a plan, a demand, a hope or a possibility. */
export type PositionTest = (stretch: Stretch, predicate: Predicate) => boolean;

/**
 * Where a reader may see two statements:
 * 1. at a semicolon or a colon;
 * 2. at a comma or dash with a contrasting conjunction;
 * 3. before a clause of reason, and behind one that opens the sentence;
 * 4. at a comma or a dash alone or with "and", and at a conjunction without a comma, if the next
 *    clause has a subject of its own ("cut jobs and closed a plant" is one statement, since nobody
 *    would understand its second half alone), or needs none, or shares one and both halves say
 *    enough.
 */
export function cutsOf(stretch: Stretch, base: number, isPosition: PositionTest): Cut[] {
  const { view, from, to } = stretch;
  const resumes = cueEnd(stretch, 'background', from) !== null;
  const found: Cut[] = [];
  const plain = (index: number, next: number): void => {
    found.push({ at: index, next, background: false });
  };
  for (let index = from + 1; index < to - 1; index += 1) {
    const aside = view.asides[index] === true && view.asides[from] !== true;
    const bare = view.speech.inflected ? null : cueEnd(stretch, 'background', index);
    if (bare !== null) found.push({ at: index, next: bare, background: true });
    if (aside || bare !== null || (view.depths[index] ?? 0) > base) continue;
    const text = view.tokens[index]?.text ?? '';
    if (text === ';' || text === ':') plain(index, index + 1);
    else if (text === ',' || isDash(view, index)) {
      const reason = cueEnd(stretch, 'background', index + 1);
      const contrasting = cueEnd(stretch, 'contrast', index + 1);
      const joining = text === ',' ? cueEnd(stretch, 'and', index + 1) : null;
      if (reason !== null) found.push({ at: index, next: reason, background: true });
      else if (contrasting !== null) plain(index, contrasting);
      else if (joining !== null) {
        if (coordinates(stretch, index, joining, isPosition)) plain(index, joining);
      } else if (text === ',' || isSpaced(view, index)) {
        if (view.asides[index + 1] === true) continue;
        if (cueEnd(stretch, 'subordinator', index + 1) !== null) continue;
        if ((resumes && text === ',') || standsAlone(stretch, index, index + 1)) {
          plain(index, index + 1);
        }
      }
    } else {
      const contrast = view.speech.inflected ? null : cueEnd(stretch, 'contrast', index);
      const next = cueEnd(stretch, 'and', index) ?? contrast;
      if (next !== null && coordinates(stretch, index, next, isPosition)) plain(index, next);
    }
  }
  return found;
}

function isDash({ tokens }: Stretch['view'], at: number): boolean {
  return isSign(tokens[at]?.text ?? '', '-–—') && tokens[at]?.kind === 'punctuation';
}

function isSpaced({ tokens }: Stretch['view'], at: number): boolean {
  return tokens[at - 1]?.end !== tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end;
}

/** Two clauses with nothing but a comma between them. */
function standsAlone(stretch: Stretch, at: number, next: number): boolean {
  const second = { ...stretch, from: next };
  const right = mainVerb(second) ?? absenceIn(second);
  const first = { ...stretch, to: at };
  // A dash behind a noun may stand for a verb, so that it parts nothing.
  const left = isDash(stretch.view, at)
    ? (mainVerb(first) ?? verbless(first))
    : mainPredicate(first);
  if (right === null || left === null || isPutIn(second, right)) return false;
  return hasOwnSubject(stretch, next, right.at) || standsWithoutSubject(second, left, right);
}

/** "…, I think": a verb of thinking with nothing but a pronoun. */
function isPutIn({ view, from, to }: Stretch, { at }: Predicate): boolean {
  const short = at <= from + 1 && isBoundary(at + 1 < to ? view.tokens[at + 1] : undefined);
  const pronoun = at === from || view.tokens[from]?.readings[0]?.pos === 'PRON';
  return short && pronoun && cueAt(view, at, 'verb') !== null;
}

/** From its verb on, so many tokens make a clause that says enough to stand beside another. */
const fullClause = { left: 6, right: 4 } as const;

/**
 * "And" between two predicates that each have a subject; or that share one, where the first states a
 * position ("Moscow is against it and wants that …") or both say enough: "found the mayor guilty of
 * fraud and sentenced him to two years", not "visited the town and met the mayor in May".
 */
function coordinates(
  stretch: Stretch,
  at: number,
  next: number,
  isPosition: PositionTest,
): boolean {
  const first = { ...stretch, to: at };
  const second = { ...stretch, from: next };
  const comma = stretch.view.tokens[at]?.text === ',';
  const left = comma ? mainPredicate(first) : (mainVerb(first) ?? verbless(first));
  const right = mainVerb(second);
  if (left === null || right === null) return false;
  if (comma ? isDangling(stretch, at) : isSubordinate(stretch, left.at, at)) return false;
  if (hasOwnSubject(stretch, next, right.at)) return comma || left.verb !== null;
  const subject = subjectOf(first, left);
  if (right.at - next > 1 || subject === null) return false;
  const named = subject.entity !== null;
  const full = at - left.at >= fullClause.left && stretch.to - right.at >= fullClause.right;
  return (named && full) || (isPosition(first, left) && (named || isPosition(second, right)));
}

/** "Moscow is against" has no verb in some languages. */
function verbless(stretch: Stretch): Predicate | null {
  const [word] = [...cuesOf(stretch, 'predicate'), ...cuesOf(stretch, 'verbless-modality')];
  return word === undefined ? null : { at: word.from, verb: null };
}

/** "Said that Germany, France, and Italy …": the clause before the comma has no verb yet. */
function isDangling({ view, from }: Stretch, at: number): boolean {
  let verb = false;
  for (let index = at - 1; index >= from; index -= 1) {
    const clause = cueAt(view, index, 'that') !== null;
    if (clause && (!view.speech.inflected || isComma(view.tokens[index - 1]))) return !verb;
    verb ||= isStating(view, index);
  }
  return false;
}

/** Whether "and" stands in a clause that hangs on the first predicate ("said that A and B"). */
function isSubordinate(stretch: Stretch, predicate: number, at: number): boolean {
  return cuesOf({ ...stretch, from: predicate, to: at }, 'subordinator').length > 0;
}
