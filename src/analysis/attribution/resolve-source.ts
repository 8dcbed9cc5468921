import type { Gender } from './gender.ts';
import type { Passage } from './passage.ts';
import type { AnonymousSource, Source } from './source.ts';

/** Whom words that name nobody stand for. */
export interface Resolved {
  readonly speaker: string | null;
  readonly speakerText: string | null;
  readonly anonymous: boolean;
  /** The chain of the attribution that is taken up; null if the sentence begins one of its own. */
  readonly via: readonly string[] | null;
}

/** What the whole article tells of its people. */
export interface KnownPeople {
  readonly isPerson: (entity: string) => boolean;
  readonly genders: ReadonlyMap<string, 'm' | 'f'>;
}

/** How many people back an office is looked up. */
const memory = 12;

/**
 * Whom a pronoun, an epithet ("the expert"), an office ("the minister") or a document ("the
 * statement") stands for.
 *
 * @returns Null if nobody can be told, or several can.
 */
export function resolveSource(
  source: Source,
  passage: Passage,
  known: KnownPeople,
): Resolved | null {
  switch (source.kind) {
    case 'pronoun':
      if (source.number === 'pl' || source.gender === 'n') return lastBody(passage, source.number);
      return lastPerson(passage, known, source.gender);
    case 'voice':
      return lastBody(passage, 'sg');
    case 'anonymous':
      return pointedTo(source, passage, known);
    case 'named':
    case 'medium':
    case 'outlet':
      return null;
  }
}

/** A person of another gender than the pronoun's is never meant. */
function lastPerson(
  passage: Passage,
  { isPerson, genders }: KnownPeople,
  gender: Gender,
): Resolved | null {
  const fits = (entity: string): boolean =>
    gender === null || (genders.get(entity) ?? gender) === gender;
  const previous = passage.previous?.attribution;
  const speaking = previous?.speaker ?? null;
  const person = speaking !== null && isPerson(speaking) && fits(speaking);
  const unnamed =
    previous?.anonymous === true &&
    passage.nearby.length === 0 &&
    passage.previous?.plural !== true;
  if (previous !== undefined && (person || unnamed)) {
    return { ...previous };
  }
  const [near, ...others] = passage.nearby.filter(fits);
  if (near !== undefined) return others.length === 0 ? named(near) : lastOf(passage, fits);
  return lastOf(passage, fits);
}

function lastOf({ lastPerson: last }: Passage, fits: (entity: string) => boolean): Resolved | null {
  return last !== null && fits(last) ? named(last) : null;
}

function named(speaker: string): Resolved {
  return { speaker, speakerText: null, anonymous: false, via: null };
}

function lastBody({ previous, lastBody: body }: Passage, number: 'sg' | 'pl'): Resolved | null {
  const near = previous?.attribution;
  if (number === 'pl' && near?.anonymous === true) return { ...near };
  return body === null ? null : { ...body.attribution };
}

/**
 * An epithet takes up the last speaker. An office takes up the one person that was named with it;
 * if nobody or several were, the last person that was named as a subject with an office, if the words for the two share an institution or a place, or if the words
 * name none and only one person can be meant.
 */
function pointedTo(source: AnonymousSource, passage: Passage, known: KnownPeople): Resolved | null {
  if (source.plural || source.points === null || source.points === 'both') return null;
  if (source.points === 'epithet') {
    return source.institution === null ? lastPerson(passage, known, null) : null;
  }
  const belongs = (belongsTo: readonly string[]): boolean =>
    source.belongsTo.length === 0 || source.belongsTo.some((entity) => belongsTo.includes(entity));
  const wanted = source.office;
  const bearers = passage.people
    .slice(-memory)
    .filter(
      ({ offices, belongsTo }) => wanted !== null && offices.includes(wanted) && belongs(belongsTo),
    );
  const [bearer, ...more] = new Set(bearers.map(({ person }) => person));
  if (bearer !== undefined && more.length === 0) return named(bearer);
  const previous = passage.previous?.attribution.speaker ?? null;
  const holders = passage.people.slice(-memory).filter(({ office, subject }) => office && subject);
  const fitting = holders.filter(({ belongsTo }) => belongs(belongsTo));
  const [only, ...others] = new Set(fitting.map(({ person }) => person));
  if (only === undefined) return null;
  const speaking = fitting.find(({ person }) => person === previous);
  if (speaking !== undefined) return named(speaking.person);
  return others.length === 0 ? named(only) : null;
}
