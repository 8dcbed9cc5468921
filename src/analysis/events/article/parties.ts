import type { EventShape } from '../../../model/event-type.ts';
import type { Happening } from './happening.ts';
import type { Anchor } from './anchor.ts';
import { covers } from './anchor.ts';
import { cueAt, cueIn, readingAt, type ClaimView } from './claim-view.ts';
import type { PlacedName } from './name-role.ts';
import { casesOf } from './signs.ts';
import type { Trigger } from './trigger.ts';
import { firstVerb, hasOtherSubject, verbBefore, type Segment } from './segments.ts';

type Parties = Pick<Happening, 'agents' | 'partners' | 'patients' | 'attending'>;

/** Kinds of events that a country can be party to, named as a place. */
const betweenStates: ReadonlySet<EventShape> = new Set([
  'encounter',
  'contest',
  'utterance',
  'deed',
]);

/**
 * Who takes part in an event, as one of its mentions tells: those on whom the noun depends or who
 * depend on it, the subject if its verb makes it take part, and the speaker where the subject of
 * the statement is left out or says "we".
 */
export function partiesAt(
  view: ClaimView,
  anchor: Anchor,
  names: readonly PlacedName[],
  segments: readonly Segment[],
): Parties {
  const { trigger, segment, setting, strength, engaged } = anchor;
  const shape = trigger.type?.shape ?? 'encounter';
  const sided = shape === 'encounter' || shape === 'contest';
  const able = names.filter(({ type, role }) => {
    if (type === 'person') return shape !== 'occurrence' || trigger.type?.organised === true;
    if (type === 'organisation') return true;
    return type === 'place' && (betweenStates.has(shape) || role === 'subject');
  });
  const tied = able.filter(({ head, from }) =>
    trigger.verbal ? head === -1 && inside(segment, from) : head === trigger.from,
  );
  // What a claim is about gathers from its part of the claim all that hangs on no other event.
  const free = able.filter(
    ({ head, from }) => strength === 'main' && head === -1 && inside(segment, from),
  );
  const acting = engaged ? subjectsOf(view, trigger.from, segment, able, segments) : [];
  const attending = setting === 'during' ? acting : [];
  const subjects = setting === 'during' ? [] : acting;
  const struck = anchor.cause && isJoint(trigger) ? bodiesActing(view, anchor, able, segments) : [];
  if (shape === 'fate') {
    const befallen = trigger.verbal
      ? idsOf(tied, ['object'])
      : [...idsOf(tied, ['of']), ...(trigger.type?.own === true ? [] : givenTo(view, free))];
    const undergoes =
      trigger.type?.own === true || !trigger.verbal || isPassive(view, trigger.from);
    const own =
      befallen.length > 0 ? befallen : undergoes ? subjects : onlyObject(view, trigger, tied);
    const alone = own.length === 0 && isTelling(trigger) && strength === 'main';
    const patients = unique(alone ? onlyBody(names) : own);
    return { agents: [], partners: [], patients, attending };
  }
  const met =
    trigger.verbal && sided
      ? tied.filter(({ type }) => type !== 'place' || shape === 'contest')
      : [];
  const faced = shape === 'contest' ? idsOf([...tied, ...free], ['against']) : [];
  const dealt = shape === 'deed' && trigger.verbal ? bodiesOf(tied, 'object') : [];
  const partners = unique([
    ...idsOf([...tied, ...free], ['with']),
    ...idsOf(met, ['object']),
    ...faced,
    ...dealt,
  ]);
  const own = unique([
    ...subjects,
    ...struck,
    ...idsOf(tied, ['of', 'between', 'together', 'by']),
    ...idsOf(free, ['together', 'between']),
    ...(sided || isJoint(trigger) ? delegatesOf([...tied, ...free]) : []),
    ...(isJoint(trigger) && strength === 'main' ? onlyBody(names) : []),
  ]);
  const host = own.length === 0 && sided && strength === 'adjunct' && partners.length > 0;
  const agents = host ? followingSubject(view, segment, able, segments) : own;
  const facing = shape === 'contest' ? likeOf(agents, partners, names) : partners;
  return {
    agents,
    partners: facing.filter((id) => !agents.includes(id)),
    patients: [],
    attending,
  };
}

/** "Cancelled its flights because of a strike": the bodies that it concerns. */
function bodiesActing(
  view: ClaimView,
  { segment, trigger }: Anchor,
  able: readonly PlacedName[],
  segments: readonly Segment[],
): string[] {
  const bodies = able.filter(({ type }) => type === 'organisation');
  return subjectsOf(view, trigger.from, segment, bodies, segments).slice(0, 1);
}

/** "Awarded the prize to", "handed down a sentence to": whom the dative names. */
function givenTo(view: ClaimView, names: readonly PlacedName[]): string[] {
  const given = names.filter(({ type, role, from, to }) => {
    const cases = role === 'object' ? casesOf(view, { from, to }, type === 'person') : null;
    return type !== 'place' && cases?.has('dat') === true && !cases.has('acc');
  });
  return given.map(({ entity }) => entity);
}

/** Whose name does not decline may still be the one whom the verb before it befalls. */
function onlyObject(view: ClaimView, { to }: Trigger, tied: readonly PlacedName[]): string[] {
  const possible = tied.filter(({ type, role, from, to: end }) => {
    const cases = casesOf(view, { from, to: end }, true);
    const able = cases === null || cases.has('acc') || (cases.has('nom') && cases.size > 1);
    return type === 'person' && role === 'subject' && from >= to && able;
  });
  const [only, ...others] = unique(possible.map(({ entity }) => entity));
  return only === undefined || others.length > 0 ? [] : [only];
}

/** "The strike of workers of": what people without a name do together, wherever they are. */
function isJoint({ type }: Trigger): boolean {
  return type?.shape === 'occurrence' && !type.place;
}

/** "A failure, through the fault of X": where one name says nearly all. */
function isTelling({ type }: Trigger): boolean {
  return type?.telling === true && type.own;
}

/** The one body that a claim names, if it names one only. */
function onlyBody(names: readonly PlacedName[]): string[] {
  const bodies = unique(
    names.filter(({ type }) => type === 'organisation').map(({ entity }) => entity),
  );
  return bodies.length === 1 ? bodies : [];
}

/** A team plays a team, a person a person: others are no sides of a contest. */
function likeOf(
  agents: readonly string[],
  partners: readonly string[],
  names: readonly PlacedName[],
): string[] {
  const isPerson = (id: string): boolean =>
    names.find(({ entity }) => entity === id)?.type === 'person';
  const [first] = agents;
  return first === undefined
    ? [...partners]
    : partners.filter((id) => isPerson(id) === isPerson(first));
}

function bodiesOf(names: readonly PlacedName[], role: PlacedName['role']): string[] {
  return idsOf(
    names.filter(({ type }) => type === 'organisation'),
    [role],
  );
}

/** "Was arrested": the subject is whom it befell. */
function isPassive(view: ClaimView, at: number): boolean {
  const role = view.roles[at] ?? null;
  return role === null || role === 'participle' || role === 'predicative';
}

/** "After talks with X, Y flew home": Y took part in them. */
function followingSubject(
  view: ClaimView,
  segment: Segment,
  names: readonly PlacedName[],
  segments: readonly Segment[],
): string[] {
  return unique(subjectsOf(view, segment.to, segment, names, segments));
}

function idsOf(names: readonly PlacedName[], roles: readonly PlacedName['role'][]): string[] {
  return names.filter(({ role }) => roles.includes(role)).map(({ entity }) => entity);
}

function inside({ from, to }: Segment, at: number): boolean {
  return from <= at && at < to;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Countries and bodies for which people without a name take part. */
function delegatesOf(names: readonly PlacedName[]): string[] {
  return idsOf(
    names.filter(({ type }) => type !== 'person'),
    ['delegate'],
  );
}

/**
 * The subject of a part of a claim; a part without one of its own has that of the part before it,
 * the first part that of the speaker.
 *
 * @param at The token whose subject is sought.
 */
function subjectsOf(
  view: ClaimView,
  at: number,
  segment: Segment,
  names: readonly PlacedName[],
  segments: readonly Segment[],
): string[] {
  const verb = verbBefore(view, segment, at);
  if (verb !== -1 && covers(view, 'urge', verb, segment.from)) {
    return namesAs('object', { from: verb, to: at }, names);
  }
  const own = namesAs('subject', segment, names);
  if (own.length > 0) return [...own, ...namesAs('together', segment, names)];
  // "Who": the one named just before.
  if (cueAt(view, segment.from, 'who') > 0) {
    const named = names.findLast(({ to, type }) => to <= segment.from && type !== 'place');
    return named === undefined ? [] : [named.entity];
  }
  const first = firstVerb(view, segment);
  const pronoun = cueIn(view, 'they', segment.from, first === -1 ? segment.to : first);
  if (hasOtherSubject(view, segment, first) && pronoun === -1) return [];
  const left = segments.findLast(({ to }) => to <= segment.from);
  const before = left === undefined ? [] : subjectsOf(view, left.to, left, names, segments);
  const both = cueIn(view, 'both', segment.from, first === -1 ? segment.to : first) !== -1;
  if (both && left !== undefined && before.length === 1) {
    return [...before, ...peopleAs('object', left, names)];
  }
  return before.length > 0 ? before : speakerAsSubject(view, segment, first);
}

/** "Said that he will meet", where the language leaves "he" out, and "we are to meet". */
function speakerAsSubject(view: ClaimView, segment: Segment, verb: number): string[] {
  const { speaker, scope } = view.claim.attribution;
  if (speaker === null || scope !== 'explicit') return [];
  if (cueIn(view, 'selves', segment.from, segment.to) !== -1) return [speaker];
  const reading = readingAt(view, verb);
  const bare = !view.caseless && reading?.number !== 'pl' && reading?.verbForm !== 'impersonal';
  return bare && segment.from === view.from ? [speaker] : [];
}

function namesAs(
  role: PlacedName['role'],
  segment: Segment,
  names: readonly PlacedName[],
): string[] {
  return names
    .filter((name) => name.role === role && inside(segment, name.from))
    .map(({ entity }) => entity);
}

function peopleAs(
  role: PlacedName['role'],
  segment: Segment,
  names: readonly PlacedName[],
): string[] {
  return namesAs(
    role,
    segment,
    names.filter(({ type }) => type === 'person'),
  );
}
