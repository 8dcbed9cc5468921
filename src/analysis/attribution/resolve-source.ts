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

/** How many people back an office is looked up. */
const memory = 12;

/**
 * Whom a pronoun, an epithet ("the expert"), an office ("the minister") or a document ("the
 * statement") stands for.
 *
 * @param isPerson Whether an entity is a person.
 * @returns Null if nobody can be told, or several can.
 */
export function resolveSource(
  source: Source,
  passage: Passage,
  isPerson: (entity: string) => boolean,
): Resolved | null {
  switch (source.kind) {
    case 'pronoun':
      if (source.number === 'pl' || source.gender === 'n') return lastBody(passage, source.number);
      return lastPerson(passage, isPerson);
    case 'voice':
      return lastBody(passage, 'sg');
    case 'anonymous':
      return pointedTo(source, passage, isPerson);
    case 'named':
    case 'medium':
    case 'outlet':
      return null;
  }
}

function lastPerson(passage: Passage, isPerson: (entity: string) => boolean): Resolved | null {
  const previous = passage.previous?.attribution;
  const known = previous?.speaker ?? null;
  const person = known !== null && isPerson(known);
  const unnamed =
    previous?.anonymous === true &&
    passage.nearby.length === 0 &&
    passage.previous?.plural !== true;
  if (previous !== undefined && (person || unnamed)) {
    return { ...previous };
  }
  const [near, ...others] = passage.nearby;
  const only = near !== undefined && others.length === 0 ? near : null;
  const speaker = only ?? passage.lastPerson;
  return speaker === null ? null : named(speaker);
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
 * An epithet takes up the last speaker. An office takes up the last person that was named as a
 * subject with an office, if the words for the two share an institution or a place, or if the words
 * name none and only one person can be meant.
 */
function pointedTo(
  source: AnonymousSource,
  passage: Passage,
  isPerson: (entity: string) => boolean,
): Resolved | null {
  if (source.plural || source.points === null || source.points === 'both') return null;
  if (source.points === 'epithet') {
    return source.institution === null ? lastPerson(passage, isPerson) : null;
  }
  const previous = passage.previous?.attribution.speaker ?? null;
  const holders = passage.people.slice(-memory).filter(({ office, subject }) => office && subject);
  const fitting = holders.filter(
    ({ belongsTo }) =>
      source.belongsTo.length === 0 ||
      source.belongsTo.some((entity) => belongsTo.includes(entity)),
  );
  const [only, ...others] = new Set(fitting.map(({ person }) => person));
  if (only === undefined) return null;
  const speaking = fitting.find(({ person }) => person === previous);
  if (speaking !== undefined) return named(speaking.person);
  return others.length === 0 ? named(only) : null;
}
