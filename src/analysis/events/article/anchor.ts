import type { EventCueKind } from '../../../model/language/event-cues.ts';
import type { GrammaticalCase } from '../../../model/token.ts';
import type { Happening } from './happening.ts';
import type { CompiledEvents } from '../compiled-events.ts';
import {
  cueAt,
  cueBefore,
  cueIn,
  isDated,
  nameAt,
  posAt,
  readingAt,
  type ClaimView,
} from './claim-view.ts';
import { hasOtherSubject, verbBefore, type Segment } from './segments.ts';
import { casesOf, prepositionBefore } from './signs.ts';
import type { Trigger } from './trigger.ts';

/** In which setting a claim has an event: the time before or behind it, while it goes on. */
export type Setting = 'before' | 'after' | 'during' | 'outcome';

/** How a trigger hangs in its claim. */
export interface Anchor {
  readonly trigger: Trigger;
  readonly segment: Segment;
  readonly strength: Happening['strength'];
  readonly setting: Setting | null;
  /** First token of the noun phrase, or of its preposition if it has one. */
  readonly from: number;
  /** The subject of the claim takes part in it. */
  readonly engaged: boolean;
  /** It is the subject of a verb that says that it takes place. */
  readonly occurs: boolean;
  /** What the claim is about came of it: "cancelled because of the strike". */
  readonly cause: boolean;
  /** The verb before it is one that, with it, says that it is done: "reached a deal". */
  readonly done: boolean;
}

const settings: readonly Setting[] = ['before', 'after', 'during', 'outcome'];

/** Finds what a trigger is in its claim. */
export function anchorOf(
  view: ClaimView,
  trigger: Trigger,
  segments: readonly Segment[],
  triggers: readonly Trigger[],
  { doing }: CompiledEvents,
): Anchor {
  const segment = segments.find(({ from, to }) => from <= trigger.from && trigger.from < to) ?? {
    from: view.from,
    to: view.to,
  };
  const doneBy = (verb: number): boolean =>
    verb !== -1 &&
    doing.longestAt(view.tokens, verb).some(({ value }) => value === trigger.type?.key);
  const rest = { setting: null, engaged: true, occurs: false, cause: false, done: false };
  const base = { trigger, segment, ...rest };
  if (trigger.verbal) {
    const done = doneBy(verbBefore(view, segment, trigger.from));
    return { ...base, strength: 'main', from: trigger.from, done };
  }
  const phrase = phraseStart(view, trigger.from, segment.from);
  const { start } = phrase;
  const preposition = prepositionBefore(view, start);
  const from = preposition?.at ?? start;
  const kinds: ReadonlySet<EventCueKind> = preposition?.kinds ?? new Set();
  const attends = cueIn(view, 'attend', segment.from, segment.to) !== -1;
  const found = settings.find((kind) => kinds.has(kind));
  const at = kinds.has('at') && !phrase.owned && isLocative(view, trigger) ? 'during' : null;
  const setting = found ?? at;
  if (setting !== null) {
    const shape = trigger.type?.shape;
    const bears = shape === 'occurrence' && (setting === 'during' || setting === 'outcome');
    const strength = bears ? 'main' : 'adjunct';
    return { ...base, from, setting: bears ? null : setting, strength, engaged: attends };
  }
  if (kinds.has('cause') && isAlone(trigger, triggers)) {
    return { ...base, from, strength: 'main', engaged: attends, cause: true };
  }
  const verb = verbBefore(view, segment, start);
  const kin = triggers.some(
    ({ from: first, to, verbal, type }) =>
      verbal && first <= verb && verb < to && type?.family === trigger.type?.family,
  );
  const behind = verb === -1 && !view.caseless ? trigger.to : -1;
  const done = doneBy(verb) || doneBy(behind);
  const owned =
    phrase.owned || (preposition !== null && hangsOnNoun(view, preposition.at, segment.from));
  const engaged =
    !owned && (verb !== -1 || done) && (kin || done || covers(view, 'engage', verb, segment.from));
  const occurs = preposition === null && !owned && isSubject(view, trigger, segment, start);
  const strength = engaged || occurs ? 'main' : 'aside';
  return { ...base, from, strength, engaged: engaged && !occurs, occurs, done };
}

/** What takes place somewhere, while the claim tells of nothing else that does. */
function isAlone({ type }: Trigger, triggers: readonly Trigger[]): boolean {
  if (type?.shape !== 'occurrence') return false;
  return triggers.every((other) => !other.verbal || other.type?.family === type.family);
}

/** "A decision on the extradition": the event's preposition belongs to the noun before it. */
function hangsOnNoun(view: ClaimView, preposition: number, least: number): boolean {
  const before = preposition - 1;
  const named = nameAt(view, before) !== undefined || isDated(view, before);
  const noun = before >= least && posAt(view, before) === 'NOUN' && !named;
  return noun && view.signals.get(before) === undefined;
}

/** Where the noun phrase of an event begins, and whether it depends on another noun. */
function phraseStart(
  view: ClaimView,
  from: number,
  least: number,
): { start: number; owned: boolean } {
  let start = from;
  while (start > least && (isModifier(view, start - 1) || isBunch(view, start))) start -= 1;
  start = beforeMeasure(view, start, least);
  const noun =
    start > least &&
    posAt(view, start - 1) === 'NOUN' &&
    nameAt(view, start - 1) === undefined &&
    !isDated(view, start - 1);
  const owned = noun && prepositionBefore(view, start) === null;
  if (!owned || view.caseless) return { start, owned: false };
  while (start > least && (isModifier(view, start - 1) || posAt(view, start - 1) === 'NOUN')) {
    start -= 1;
  }
  return { start, owned };
}

/** "The first in three years": a measure of time inside the phrase does not part it. */
function beforeMeasure(view: ClaimView, start: number, least: number): number {
  let at = start - 1;
  if (at <= least || posAt(view, at) !== 'NOUN') return start;
  at -= 1;
  const number = posAt(view, at) === 'NUM' || view.tokens[at]?.kind === 'number';
  const preposition = number ? prepositionBefore(view, at) : null;
  if (preposition === null || preposition.at <= least) return start;
  let first = preposition.at;
  while (first > least && isModifier(view, first - 1)) first -= 1;
  return first < preposition.at ? first : start;
}

/** "A series of" before an event's noun. */
function isBunch(view: ClaimView, before: number): boolean {
  return cueBefore(view, before, 'bunch') !== -1;
}

function isModifier(view: ClaimView, at: number): boolean {
  const pos = posAt(view, at);
  const quote = /^["“”„«»]$/u.test(view.tokens[at]?.text ?? '');
  const owner = view.caseless && nameAt(view, at) !== undefined;
  const degree = pos === 'ADV' && posAt(view, at + 1) === 'ADJ';
  const plain = pos === 'ADJ' || pos === 'DET' || pos === 'NUM';
  return plain || degree || quote || owner || isParticiple(view, at) || isDescribing(view, at);
}

function isParticiple(view: ClaimView, at: number): boolean {
  return !view.caseless && readingAt(view, at)?.verbForm === 'participle';
}

/** "The most devastating fire": where forms do not tell, what stands before the participle does. */
function isDescribing(view: ClaimView, at: number): boolean {
  if (!view.caseless || posAt(view, at) !== 'VERB') return false;
  const before = posAt(view, at - 1);
  const next = posAt(view, at + 1);
  const led = before === 'DET' || before === 'ADV' || before === 'NUM' || before === 'ADJ';
  return led && (next === 'NOUN' || next === 'ADJ');
}

/** "At the meeting", but not "to the meeting": in a language with cases the case tells. */
function isLocative(view: ClaimView, trigger: Trigger): boolean {
  const cases = headCases(view, trigger);
  return cases === null || cases.has('loc');
}

/** Whether a cue of a kind takes in a token. */
export function covers(view: ClaimView, kind: EventCueKind, at: number, least: number): boolean {
  for (let start = at; start >= least && start > at - 4; start -= 1) {
    if (start + cueAt(view, start, kind) > at) return true;
  }
  return false;
}

/** The event is what takes place: no other verb rules it. */
function isSubject(view: ClaimView, trigger: Trigger, segment: Segment, start: number): boolean {
  const cases = headCases(view, trigger);
  if (cases !== null && !cases.has('nom')) return false;
  const verb = verbBefore(view, segment, start);
  if (verb !== -1) {
    return (
      !view.caseless && covers(view, 'occur', verb, segment.from) && !isRuled(view, verb, segment)
    );
  }
  return true;
}

/** The cases of an event's noun, or of the adjective that begins its phrase. */
function headCases(view: ClaimView, { from }: Trigger): ReadonlySet<GrammaticalCase> | null {
  return casesOf(view, { from, to: from + 1 });
}

/** A verb of taking place that has another subject: "the sides scheduled the talks". */
function isRuled(view: ClaimView, verb: number, segment: Segment): boolean {
  if (hasOtherSubject(view, segment, verb)) return true;
  return view.names.some(({ from, to }) => {
    const before = segment.from <= from && to <= verb;
    return (
      before &&
      posAt(view, from - 1) !== 'ADP' &&
      !isOwner(view, { from, to }) &&
      (casesOf(view, { from, to })?.has('nom') ?? false)
    );
  });
}

/** A name right behind a noun or a name that it belongs to: "the capital of". */
function isOwner(view: ClaimView, name: { from: number; to: number }): boolean {
  const before = name.from - 1;
  const noun = posAt(view, before) === 'NOUN' || nameAt(view, before) !== undefined;
  if (!noun) return false;
  if (casesOf(view, name)?.has('gen') === true) return true;
  // "In the city of": what stands beside a noun behind a preposition is in its phrase.
  return prepositionBefore(view, before) !== null;
}
