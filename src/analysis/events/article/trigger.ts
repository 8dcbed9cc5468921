import type { EventType } from '../../../model/event-type.ts';
import type { Reading } from '../../../model/token.ts';
import type { Signal } from '../compiled-events.ts';
import {
  cueAt,
  cueIn,
  isDated,
  isVerb,
  nameAt,
  posAt,
  readingAt,
  type ClaimView,
} from './claim-view.ts';

/** Words of a claim that name a kind of event; `to` exclusive. */
export interface Trigger {
  /** Null for a noun that only says "one of the series". */
  readonly type: EventType | null;
  readonly from: number;
  readonly to: number;
  readonly verbal: boolean;
  /** A noun for several of a kind that is told one by one: "meetings", but not "talks". */
  readonly several: boolean;
}

/**
 * The words of a claim that name events: nouns and verbs, but no adjectives, no people and no parts
 * of names. Of several readings the one that the rest of the claim supports most holds, then the
 * first of the list of types.
 */
export function triggersOf(view: ClaimView): Trigger[] {
  const found: Trigger[] = [];
  for (let at = view.from; at < view.to;) {
    const trigger = triggerAt(view, at);
    if (trigger === null) {
      at += 1;
      continue;
    }
    const before = found.at(-1);
    // "A protest march": in a language of compounds the last noun says what it is.
    const compound =
      view.caseless && before?.to === trigger.from && !before.verbal && !trigger.verbal;
    if (compound) found.pop();
    found.push(compound ? { ...trigger, from: before.from } : trigger);
    at = trigger.to;
  }
  return found;
}

function triggerAt(view: ClaimView, at: number): Trigger | null {
  const { signals = [], length = 0 } = view.signals.get(at) ?? {};
  const name = nameAt(view, at);
  // A name within a phrase for an event is none: "the Nobel prize".
  const within = name !== undefined && name.from >= at && name.to < at + length;
  if ((name !== undefined && !within) || isDated(view, at)) return null;
  const type = chosen(signals, view);
  if (type === null) return roundAt(view, at);
  const verbal =
    hasVerb(view, at, at + length) ||
    (type.shape === 'fate' && (isPredicate(view, at) || isPronounced(view, at)));
  if (!verbal && !isEventNoun(view, at, at + length)) return null;
  const several = !verbal && isCountable(type) && isPlural(view, at, at + length);
  return { type, from: at, to: at + length, verbal, several };
}

/** "A round", by itself of whatever the passage is about, or of the talks that it is a round of. */
function roundAt(view: ClaimView, at: number): Trigger | null {
  const round = cueAt(view, at, 'round');
  if (round === 0) return null;
  const [inner] = triggersOf({ ...view, from: at + 1, to: Math.min(view.to, at + 4) });
  const adjacent = inner !== undefined && inner.type?.shape === 'encounter' && !inner.verbal;
  const to = adjacent ? inner.to : at + round;
  return { type: adjacent ? inner.type : null, from: at, to, verbal: false, several: false };
}

/** Told one by one: not "talks", whose one name is a plural. */
function isCountable({ name, names }: EventType): boolean {
  return name.en !== names.en;
}

/** Whether the head noun of a phrase is plural: its last noun where compounds end in it, else its first. */
function isPlural(view: ClaimView, from: number, to: number): boolean {
  const nouns: Reading[] = [];
  for (let at = from; at < to; at += 1) {
    const reading = readingAt(view, at);
    if (reading?.pos === 'NOUN') nouns.push(reading);
  }
  return (view.caseless ? nouns.at(-1) : nouns[0])?.number === 'pl';
}

function chosen(signals: readonly Signal[], { claim, told }: ClaimView): EventType | null {
  const support = ({ type }: Signal): number =>
    type.context.filter((concept) => claim.concepts.includes(concept)).length +
    (told.has(type.family) ? 1 : 0);
  const possible = signals.filter((signal) => !signal.weak || support(signal) > 0);
  const best = Math.max(...possible.map(support));
  return possible.find((signal) => support(signal) === best)?.type ?? null;
}

/** An adjective that says of somebody what was done: "he was detained". */
function isPredicate(view: ClaimView, at: number): boolean {
  const { pos, cases } = readingAt(view, at) ?? {};
  const next = posAt(view, at + 1);
  const alone = next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ';
  return !view.caseless && pos === 'ADJ' && alone && (cases === undefined || cases.includes('nom'));
}

/** "Found guilty": what somebody is said to be. */
function isPronounced(view: ClaimView, at: number): boolean {
  return posAt(view, at) === 'ADJ' && cueIn(view, 'pronounce', view.from, at) !== -1;
}

function hasVerb(view: ClaimView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isVerb(view, at)) return true;
  return false;
}

/** A noun that names no person and, in a language of compounds, is not only a part of one. */
function isEventNoun(view: ClaimView, from: number, to: number): boolean {
  const first = readingAt(view, from);
  if (first?.animate === true) return false;
  const nominal = first?.pos === 'NOUN' || to - from > 1;
  const next = view.tokens[to];
  const modifies =
    view.caseless && posAt(view, to) === 'NOUN' && to < view.to && nameAt(view, to) === undefined;
  return nominal && !(modifies && next?.kind === 'word' && cueAt(view, to, 'round') === 0);
}
