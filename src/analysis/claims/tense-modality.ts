import type { DateMention } from '../../model/calendar-date.ts';
import type { Reading, Token } from '../../model/token.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import { lexicalVerb, verbChain } from './lexical-verb.ts';
import { mainEnd } from './main-end.ts';
import type { Predicate } from './predicate.ts';

/** What decides how a tense is meant. */
export interface TenseContext {
  readonly futureIsPlan: boolean;
  /** Lemmas of verbs whose past tense stands for the present here. */
  readonly shiftedStates: ReadonlySet<string>;
  /** The times that the clause names. */
  readonly dates: readonly DateMention[];
  /** The day on which the article was published, if it is known so exactly. */
  readonly published: string | null;
}

/**
 * What the tense alone says: a future is planned, or expected if nobody plans what the verb tells;
 * so is a present with a day that is still ahead ("the law takes effect on 1 March"). Any other
 * present is a state, and so is a form that is present and future at once. A past has happened, states of the past as well.
 */
export function tenseModality(
  stretch: Stretch,
  predicate: Predicate,
  context: TenseContext,
): 'planned' | 'expected' | 'state' | 'happened' {
  const { verb, at } = predicate;
  const tense = verb?.readings[0]?.tense;
  const ahead = isForecast(stretch, at) ? 'expected' : 'planned';
  // A verb of both aspects has one form for "attack" and "will attack".
  const both = tense === 'future' && hasTense(verb, 'present');
  if (tense === 'future' && !both && context.futureIsPlan) return ahead;
  if (verb === null) return 'state';
  const { roles, speech } = stretch.view;
  if (roles[at] === 'predicative') return 'happened';
  // "Reported finding three boats": what somebody tells of doing is done.
  if (roles[at] === 'participle' && !speech.inflected) return 'happened';
  // "Cut" and "hit" may be the past as well, which is what news tells.
  const present = both || (tense === 'present' && !hasTense(verb, 'past'));
  if (!present) return isShifted(stretch, predicate, context) ? 'state' : 'happened';
  if (isPerfect(stretch, at) || leadsPerfect(stretch, at)) return 'happened';
  return isAhead(stretch, predicate, context) ? ahead : 'state';
}

function hasTense(token: Token | null | undefined, tense: Reading['tense']): boolean {
  return token?.readings.some((one) => one.tense === tense) === true;
}

/** "Will rise": the verb is one of change. */
export function isForecast(stretch: Stretch, at: number): boolean {
  const verb = lexicalVerb(stretch, at);
  return cuesOf(stretch, 'change').some(({ from }) => from === verb);
}

/** "Said the dam was intact": a verb of being that helps no other one, at no time of its own. */
function isShifted(
  stretch: Stretch,
  { verb, at }: Predicate,
  { shiftedStates, dates }: TenseContext,
): boolean {
  if (shiftedStates.size === 0 || dates.some(({ precision }) => precision !== 'vague')) {
    return false;
  }
  const being = verb?.readings.some(({ lemma }) => shiftedStates.has(lemma)) === true;
  return being && lexicalVerb(stretch, at) === at;
}

const exact: ReadonlySet<DateMention['precision']> = new Set([
  'part-of-day',
  'day',
  'week',
  'month',
  'season',
  'quarter',
]);

/** A verb that says what is done, at a time of the main clause that is still ahead. */
function isAhead(
  stretch: Stretch,
  predicate: Predicate,
  { dates, published }: TenseContext,
): boolean {
  if (published === null) return false;
  const { tokens, roles, asides } = stretch.view;
  const { at } = predicate;
  const verb = lexicalVerb(stretch, at);
  const being = cuesOf(stretch, 'empty').some(({ from }) => from === at);
  if (being && (verb === at || roles[verb] !== 'helped')) return false;
  const end = mainEnd(stretch, predicate);
  return dates.some(({ start, from, precision }) => {
    if (!exact.has(precision) || from === null || from <= published) return false;
    const token = tokens.findIndex((one) => one.end > start);
    return token >= stretch.from && token < end && asides[token] !== true;
  });
}

/** "Has arrested", "was taken": a helping verb of the present with a past participle. */
function isPerfect({ view, to }: Stretch, at: number): boolean {
  if (view.speech.inflected) return false;
  const lemma = view.tokens[at]?.readings[0]?.lemma;
  for (let index = at + 1; index < Math.min(to, at + 1 + verbChain); index += 1) {
    const role = view.roles[index];
    if (role !== 'participle' && role !== 'helped') continue;
    return lemma !== 'be' && isPast(view, index);
  }
  return false;
}

/** How far behind the predicate the infinitive may begin ("is widely believed | to have left"). */
const reach = 4;

/** "Is reported to have resigned": the infinitive of a perfect. */
function leadsPerfect({ view, to }: Stretch, at: number): boolean {
  if (view.speech.inflected) return false;
  for (let index = at + 1; index < Math.min(to - 1, at + 1 + reach); index += 1) {
    if (view.roles[index] === 'infinitive') {
      return view.roles[index + 1] === 'helped' && isPast(view, index + 1);
    }
    if (view.roles[index] === 'finite' || view.tokens[index]?.text === ',') return false;
  }
  return false;
}

function isPast({ tokens }: Stretch['view'], at: number): boolean {
  return hasTense(tokens[at], 'past');
}
