import type { EntityType } from '../../../model/entity.ts';
import type { GrammaticalCase } from '../../../model/token.ts';
import {
  cueAt,
  cueBefore,
  endsCue,
  isDated,
  isVerb,
  nameAt,
  posAt,
  readingAt,
  type ClaimView,
  type Name,
} from './claim-view.ts';
import { inDateline } from './dateline.ts';
import { isNominal, leftOf, type LeftSide } from './left-side.ts';
import { casesOf, type Preposition } from './signs.ts';

/**
 * What a name does in its claim. `attribute`: it only says whose or of where somebody is
 * ("Trump's envoys"); `delegate`: the same for people without a name who act for it; `of`: it
 * depends on the noun of an event, `head`; `within`: the place of a place ("a bar in"); `toward`: a goal that something may fall on; `destination`: one that it only travels to; `target`: what something is aimed at; `against`: who is played against;
 * `dateline`: the place before the text; `aside`: anything else.
 */
export type NameRole =
  | 'subject'
  | 'object'
  | 'of'
  | 'with'
  | 'together'
  | 'between'
  | 'by'
  | 'at'
  | 'within'
  | 'toward'
  | 'destination'
  | 'target'
  | 'against'
  | 'attribute'
  | 'delegate'
  | 'dateline'
  | 'aside';

export interface PlacedName extends Name {
  readonly type: EntityType;
  readonly role: NameRole;
  /** The first token of the noun of an event that it depends on; -1 if it does not. */
  readonly head: number;
}

/**
 * Places the names of a claim, in order.
 *
 * @param eventAt First token of the event's noun that a token belongs to; -1 if none.
 */
export function placeNames(
  view: ClaimView,
  typeOf: (entity: string) => EntityType,
  eventAt: (at: number) => number,
): PlacedName[] {
  const placed: PlacedName[] = [];
  for (const name of view.names) {
    const type = typeOf(name.entity);
    const left = leftOf(view, name, placed, eventAt);
    placed.push({ ...name, type, ...roleOf(view, { ...name, type }, left, eventAt) });
  }
  return placed;
}

function roleOf(
  view: ClaimView,
  name: Name & { type: EntityType },
  left: LeftSide,
  eventAt: (at: number) => number,
): Pick<PlacedName, 'role' | 'head'> {
  const plain = (role: NameRole): Pick<PlacedName, 'role' | 'head'> => ({ role, head: left.head });
  if (inDateline(view, name)) return plain(name.type === 'place' ? 'dateline' : 'aside');
  const ahead = view.caseless ? nounBehind(view, name, eventAt) : null;
  if (ahead !== null) {
    if (ahead.head === -1) return plain(ahead.delegate ? 'delegate' : 'attribute');
    return { role: name.type === 'place' && !ahead.owner ? 'at' : 'of', head: ahead.head };
  }
  const cases = casesOf(view, name, name.type === 'person');
  if (left.preposition?.kinds.has('of') === true) return plain(behindOf(view, left));
  if (left.noun !== -1 && !isSettlement(view, left.noun)) {
    const belongs = belonging(view, name, left, cases);
    if (belongs !== null) return plain(belongs);
  }
  const { joined } = left;
  if (joined !== null && areAlike(view, name, joined, cases)) {
    return { role: joined.role, head: joined.head };
  }
  if (isSettlement(view, left.noun) && locative(view, left.noun)) return plain('at');
  if (left.preposition !== null) {
    const role = behindPreposition(view, name, left.preposition, cases);
    const owned = role === 'with' && name.type !== 'person' && left.head === -1;
    return plain(owned && followsNoun(view, left.preposition.at) ? 'aside' : role);
  }
  // What a name stands beside declines like it: "the prime minister", then a name that does not.
  const known = cases ?? (left.noun === -1 ? null : nounCases(view, left.noun));
  if (left.head !== -1 && (known === null || known.has('gen'))) return plain('of');
  return plain(coreRole(view, name, known));
}

/** Whether names on both sides of "and" can do the same: both places or neither, in one case. */
function areAlike(
  view: ClaimView,
  { type }: { type: EntityType },
  joined: PlacedName,
  cases: ReadonlySet<GrammaticalCase> | null,
): boolean {
  if ((type === 'place') !== (joined.type === 'place')) return false;
  const others = casesOf(view, joined, joined.type === 'person');
  return cases === null || others === null || cases.intersection(others).size > 0;
}

/** In a language without cases: what a name stands before, as an owner ("X's visit") or not. */
function nounBehind(
  view: ClaimView,
  { to }: Name,
  eventAt: (at: number) => number,
): { head: number; owner: boolean; delegate: boolean } | null {
  const last = view.tokens[to - 1]?.fold ?? '';
  const apart = /^’s?$/u.test(view.tokens[to]?.fold ?? '');
  const owner = /s?’s?$/u.test(last) || apart;
  let delegate = false;
  let found = false;
  for (let at = apart ? to + 1 : to; at < view.to && isNominal(view, at); at += 1) {
    if (nameAt(view, at) !== undefined || isDated(view, at) || posAt(view, at) === 'DET') break;
    if (eventAt(at) !== -1) return { head: eventAt(at), owner, delegate };
    found ||= posAt(view, at) === 'NOUN';
    delegate ||= cueAt(view, at, 'delegates') > 0;
  }
  return found || owner ? { head: -1, owner, delegate } : null;
}

/** "Of" behind a noun of an event gives its sides; behind any other noun it says whose that is. */
function behindOf(view: ClaimView, { preposition, head }: LeftSide): NameRole {
  const before = (preposition?.at ?? 0) - 1;
  if (head !== -1) return 'of';
  return endsCue(view, before, 'delegates') ? 'delegate' : 'attribute';
}

/** Whether a name only says whose the noun before it is, rather than who that is. */
function belonging(
  view: ClaimView,
  { type, from, to }: Name & { type: EntityType },
  { noun, nested, preposition }: LeftSide,
  cases: ReadonlySet<GrammaticalCase> | null,
): NameRole | null {
  if (view.caseless) return null;
  const genitive = cases === null || cases.has('gen');
  const delegate = endsCue(view, noun, 'delegates');
  if (type === 'place' && !delegate && preposition?.kinds.has('at') === true) {
    return endsCue(view, noun, 'titles') || endsCue(view, noun, 'relations')
      ? 'attribute'
      : 'within';
  }
  if (type === 'place') return delegate ? 'delegate' : 'attribute';
  const related = endsCue(view, noun, 'relations') || delegate;
  if (type !== 'person') {
    if (!genitive || !(related || endsCue(view, noun, 'titles'))) return null;
    return delegate ? 'delegate' : 'attribute';
  }
  if (cases === null || !genitive) return null;
  const others = nounCases(view, noun) ?? new Set<GrammaticalCase>();
  const agrees = others.intersection(cases).size > 0;
  const several = readingAt(view, noun)?.number === 'pl';
  const alone = cueAt(view, to, 'and') === 0 && view.tokens[from - 1] !== undefined;
  return !agrees || related || nested || (several && alone) ? 'attribute' : null;
}

function isSettlement(view: ClaimView, noun: number): boolean {
  return noun !== -1 && endsCue(view, noun, 'settlements');
}

function nounCases(view: ClaimView, noun: number): ReadonlySet<GrammaticalCase> | null {
  return casesOf(view, { from: noun, to: noun + 1 });
}

function locative(view: ClaimView, noun: number): boolean {
  return nounCases(view, noun)?.has('loc') ?? false;
}

function behindPreposition(
  view: ClaimView,
  { type }: { type: EntityType },
  { kinds, at }: Preposition,
  cases: ReadonlySet<GrammaticalCase> | null,
): NameRole {
  if (kinds.has('together')) return 'together';
  // In cases that do not mean company the same word means "from".
  if (kinds.has('with') && cases !== null && !cases.has('ins')) return 'aside';
  if (kinds.has('with')) return cueBefore(view, at, 'together') === -1 ? 'with' : 'together';
  if (kinds.has('between')) return 'between';
  if (kinds.has('by')) return 'by';
  if (kinds.has('against')) return 'against';
  if (type !== 'place') return 'aside';
  if (kinds.has('at') && (cases === null || cases.has('loc'))) return 'at';
  if (kinds.has('at')) return 'toward';
  if (kinds.has('goal')) return kinds.has('target') ? 'toward' : 'destination';
  return kinds.has('target') ? 'target' : 'aside';
}

/** "The border with" a country: the noun before the preposition, no event and no name, owns it. */
function followsNoun(view: ClaimView, preposition: number): boolean {
  const before = preposition - 1;
  const named = nameAt(view, before) !== undefined || isDated(view, before);
  return before >= view.from && posAt(view, before) === 'NOUN' && !named;
}

/** Subject or object, by case where there is one, else by the side of the verb. */
function coreRole(
  view: ClaimView,
  { from, type }: Name & { type: EntityType },
  cases: ReadonlySet<GrammaticalCase> | null,
): NameRole {
  const verb = precedingVerb(view, from);
  if (view.caseless) return verb ? 'object' : 'subject';
  if (cases === null) return verb && type === 'place' ? 'object' : 'subject';
  if (!cases.has('nom')) return cases.has('ins') ? 'by' : 'object';
  return verb && type === 'place' ? 'object' : 'subject';
}

/** Whether a verb stands before a token in its part of the claim. */
function precedingVerb(view: ClaimView, before: number): boolean {
  for (let at = before - 1; at >= view.from; at -= 1) {
    if (isVerb(view, at)) return true;
    if (/^[,;:—–]$/u.test(view.tokens[at]?.text ?? '') && nameAt(view, at - 1) === undefined) {
      return false;
    }
  }
  return false;
}
