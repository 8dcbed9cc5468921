import { nounPhrases, headOf } from '../attribution/noun-phrases.ts';
import { agrees } from '../syntax/agreement.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import { mainVerb, type Predicate } from './predicate.ts';

/** Where one statement ends and the next begins, as token indices. */
export interface Cut {
  readonly at: number;
  readonly next: number;
  readonly background: boolean;
}

/** What a stretch holds that makes it a statement of its own. */
export interface CutContext {
  /** Whether a stretch of tokens has a day or a figure. */
  readonly isPinned: (from: number, to: number) => boolean;
  /** Whether a stretch states a plan, a demand, a hope or a possibility. */
  readonly isPosition: (stretch: Stretch, predicate: Predicate) => boolean;
}

/**
 * Where a reader may see two statements:
 * 1. at a semicolon or a colon;
 * 2. at a comma or dash with a contrasting conjunction, or a comma with "and";
 * 3. before a clause of reason, and behind one that opens the sentence;
 * 4. at a comma or a dash alone, if the next clause has a subject of its own;
 * 5. at "and" without a comma, if the second part has a subject of its own, both parts have a day
 *    or a figure, or both state a position.
 */
export function cutsOf(stretch: Stretch, base: number, context: CutContext): Cut[] {
  const { view, from, to } = stretch;
  const at = (kind: 'contrast' | 'and' | 'background'): Map<number, number> =>
    new Map(cuesOf(stretch, kind).map((match) => [match.from, match.to]));
  const contrast = at('contrast');
  const and = at('and');
  const background = at('background');
  const joins = new Set(cuesOf(stretch, 'subordinator').map((match) => match.from));
  const resumes = background.has(from);
  const found: Cut[] = [];
  const plain = (index: number, next: number): void => {
    found.push({ at: index, next, background: false });
  };
  for (let index = from + 1; index < to - 1; index += 1) {
    const aside = view.asides[index] === true && view.asides[from] !== true;
    const bare = view.speech.inflected ? undefined : background.get(index);
    if (bare !== undefined) found.push({ at: index, next: bare, background: true });
    if (aside || bare !== undefined || (view.depths[index] ?? 0) > base) continue;
    const text = view.tokens[index]?.text ?? '';
    const reason = background.get(index + 1);
    const conjunction = contrast.get(index + 1) ?? (text === ',' ? and.get(index + 1) : undefined);
    if (text === ';' || text === ':') plain(index, index + 1);
    else if (text === ',' || isDash(view, index)) {
      const spaced = text === ',' || isSpaced(view, index);
      if (reason !== undefined) found.push({ at: index, next: reason, background: true });
      else if (conjunction !== undefined) plain(index, conjunction);
      else if (spaced && view.asides[index + 1] !== true && !joins.has(index + 1)) {
        if ((resumes && text === ',') || standsAlone(stretch, index, index + 1)) {
          plain(index, index + 1);
        }
      }
    } else if (and.has(index) && coordinates(stretch, index, and.get(index) ?? index, context)) {
      plain(index, and.get(index) ?? index);
    }
  }
  return found;
}

function isDash({ tokens }: Stretch['view'], at: number): boolean {
  return /^[-–—]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.kind === 'punctuation';
}

function isSpaced({ tokens }: Stretch['view'], at: number): boolean {
  return tokens[at - 1]?.end !== tokens[at]?.start && tokens[at + 1]?.start !== tokens[at]?.end;
}

/** Two clauses with nothing but a comma between them. */
function standsAlone(stretch: Stretch, at: number, next: number): boolean {
  const [left, right] = sides(stretch, at, next);
  if (left === null || right === null) return false;
  const joined = isBroken(stretch.view, next, right.at);
  return right.verb !== null && !joined && hasSubject(stretch, next, right.at);
}

/** "And" between two predicates that say different things. */
function coordinates(stretch: Stretch, at: number, next: number, context: CutContext): boolean {
  const [left, right] = sides(stretch, at, next);
  if (left === null || right === null || isSubordinate(stretch, left.at, at)) return false;
  if (left.verb === null && right.at - next > 1) return false;
  const whole = !isBroken(stretch.view, next, right.at);
  if (whole && hasSubject(stretch, next, right.at)) return true;
  if (right.at - next > 4) return false;
  const pinned = context.isPinned(left.at, at) && context.isPinned(right.at, stretch.to);
  const first = { ...stretch, to: at };
  const second = { ...stretch, from: next };
  return pinned || (context.isPosition(first, left) && context.isPosition(second, right));
}

function sides(stretch: Stretch, at: number, next: number): [Predicate | null, Predicate | null] {
  const left = mainVerb({ ...stretch, to: at }) ?? verbless({ ...stretch, to: at });
  return [left, mainVerb({ ...stretch, from: next })];
}

/** "Moscow is against" has no verb in some languages. */
function verbless(stretch: Stretch): Predicate | null {
  const [word] = [...cuesOf(stretch, 'predicate'), ...cuesOf(stretch, 'verbless-modality')];
  return word === undefined ? null : { at: word.from, verb: null };
}

/** Whether "and" stands in a clause that hangs on the first predicate ("said that A and B"). */
function isSubordinate(stretch: Stretch, predicate: number, at: number): boolean {
  return cuesOf({ ...stretch, from: predicate, to: at }, 'subordinator').length > 0;
}

/** Whether a clause has a subject of its own before its verb, or right behind it. */
function hasSubject(stretch: Stretch, from: number, verb: number): boolean {
  const { view, to } = stretch;
  const before = nounPhrases(view, from, verb).filter(
    (phrase) => !phrase.governed || isApproximated(stretch, phrase.from),
  );
  const subject = before.some((phrase) => {
    if (isBroken(view, phrase.to, verb)) return false;
    return isSubject(view, headOf(view, phrase)) || hasNumber(view, phrase.from, phrase.to);
  });
  if (subject) return true;
  if (!view.speech.inflected) return false;
  const [behind] = nounPhrases(view, verb + 1, Math.min(to, verb + 6));
  if (behind?.governed !== false || verb !== from) return false;
  const head = headOf(view, behind);
  const noun = head === null ? undefined : view.tokens[head]?.readings[0];
  const form = view.tokens[verb]?.readings[0];
  return isSubject(view, head) && (noun === undefined || agrees(noun, form));
}

/** "About 200 people": a preposition before a number that only rounds it. */
function isApproximated(stretch: Stretch, from: number): boolean {
  return cuesOf({ ...stretch, from: Math.max(0, from - 2) }, 'hedge').some(
    ({ cue, to }) => cue.number === true && to === from,
  );
}

/** Behind a number a subject stands in another case than the nominative. */
function hasNumber({ tokens }: Stretch['view'], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ kind, readings }) => kind === 'number' || readings[0]?.pos === 'NUM');
}

/** Whether a comma or a conjunction stands between a noun and the verb, asides apart. */
function isBroken({ tokens, asides }: Stretch['view'], from: number, verb: number): boolean {
  for (let at = from; at < verb; at += 1) {
    if (asides[at] === true || asides[at + 1] === true || asides[at - 1] === true) continue;
    if (tokens[at]?.text === ',' || tokens[at]?.readings[0]?.pos === 'CONJ') return true;
  }
  return false;
}

/** A nominative that cannot be anything else, or a pronoun. */
function isSubject({ tokens, speech, nameAt }: Stretch['view'], head: number | null): boolean {
  if (head === null) return false;
  const [first] = tokens[head]?.readings ?? [];
  if (!speech.inflected) return true;
  const cases = first?.cases ?? [];
  return nameAt[head] !== undefined
    ? cases.length === 0 || cases.includes('nom')
    : cases.includes('nom');
}
