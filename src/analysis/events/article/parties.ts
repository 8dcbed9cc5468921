import type { EventShape } from '../../../model/event-type.ts';
import type { Happening } from './happening.ts';
import type { Anchor } from './anchor.ts';
import { covers } from './anchor.ts';
import { cueIn, type ClaimView } from './claim-view.ts';
import type { PlacedName } from './name-role.ts';
import { firstVerb, hasOtherSubject, verbBefore, type Segment } from './segments.ts';

type Parties = Pick<Happening, 'agents' | 'partners' | 'patients'>;

/** Kinds of events that a country can be party to, named as a place. */
const betweenStates: ReadonlySet<EventShape> = new Set(['encounter', 'contest', 'utterance', 'deed']);

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
  const { trigger, segment, strength } = anchor;
  const shape = trigger.type?.shape ?? 'encounter';
  const able = names.filter(({ type, role }) => {
    if (type === 'person' || type === 'organisation') return true;
    return type === 'place' && (betweenStates.has(shape) || role === 'subject');
  });
  const own = ({ head, from }: PlacedName): boolean =>
    trigger.verbal ? inside(segment, from) : head === trigger.from;
  const by = (...roles: PlacedName['role'][]): string[] =>
    able.filter((name) => roles.includes(name.role) && own(name)).map(({ entity }) => entity);
  const free = (role: PlacedName['role']): string[] =>
    strength !== 'main'
      ? []
      : able
          .filter((name) => name.role === role && inside(segment, name.from) && !hangsElsewhere(name, trigger.from))
          .map(({ entity }) => entity);
  const subjects = anchor.engaged ? subjectsOf(view, trigger.from, segment, able, segments) : [];
  const delegates = shape === 'encounter' && strength === 'main' ? delegatesOf(segment, able) : [];
  if (shape === 'fate') {
    const objects = trigger.verbal ? by('object') : by('of');
    return { agents: [], partners: [], patients: unique(objects.length > 0 ? objects : subjects) };
  }
  const places = ({ type }: PlacedName): boolean => type === 'place';
  const objects = able
    .filter((name) => name.role === 'object' && own(name) && trigger.verbal && !places(name))
    .map(({ entity }) => entity);
  const sided = shape === 'encounter' || shape === 'contest';
  const partners = [...by('with'), ...free('with'), ...(sided ? objects : [])];
  const agents = [
    ...subjects,
    ...by('of', 'between', 'together', 'by'),
    ...free('together'),
    ...free('between'),
    ...delegates,
  ];
  const sides = unique(agents);
  return { agents: sides, partners: unique(partners).filter((id) => !sides.includes(id)), patients: [] };
}

function hangsElsewhere({ head }: PlacedName, here: number): boolean {
  return head !== -1 && head !== here;
}

function inside({ from, to }: Segment, at: number): boolean {
  return from <= at && at < to;
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

/** Countries and bodies for which people without a name take part. */
function delegatesOf(segment: Segment, names: readonly PlacedName[]): string[] {
  return names
    .filter(({ role, type, from }) => role === 'delegate' && type !== 'person' && inside(segment, from))
    .map(({ entity }) => entity);
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
  const first = firstVerb(view, segment);
  const pronoun = cueIn(view, 'they', segment.from, first === -1 ? segment.to : first);
  if (hasOtherSubject(view, segment, first) && pronoun === -1) return [];
  const left = segments.findLast(({ to }) => to <= segment.from);
  const before = left === undefined ? [] : subjectsOf(view, left.to, left, names, segments);
  return before.length > 0 ? before : speakerAsSubject(view, segment, first);
}

/** "Said that he will meet", where the language leaves "he" out, and "we are to meet". */
function speakerAsSubject(view: ClaimView, segment: Segment, verb: number): string[] {
  const { speaker, scope } = view.claim.attribution;
  if (speaker === null || scope !== 'explicit') return [];
  if (cueIn(view, 'selves', segment.from, segment.to) !== -1) return [speaker];
  const reading = view.tokens[verb]?.readings[0];
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
