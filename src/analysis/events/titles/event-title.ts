import type { DateValue } from '../../../model/calendar-date.ts';
import type { EventType } from '../../../model/event-type.ts';
import type { LanguageCode } from '../../../model/language-code.ts';
import type { EventTitles } from '../../../model/language/event-titles.ts';
import type { Sides } from '../corpus/sides.ts';
import { dateWords } from './date-words.ts';
import { fill } from './template.ts';

/** What a title is made of. */
export interface Titled extends Sides {
  readonly type: EventType;
  readonly series: boolean;
  readonly place: string | null;
  readonly date: DateValue | null;
}

/** The cases that patterns ask for. */
export type TitleCase = Exclude<keyof EventTitles['others'], 'nom'>;

/** Names for titles in one language. */
export interface Names {
  readonly label: (entity: string) => string;
  /** A name in a case (`gen`, `ins`); null if it is not surely known. */
  readonly decline: (entity: string, form: TitleCase) => string | null;
}

/** So many names stand on each side of a title. */
const mostNames = 3;

/**
 * The title of an event: a noun for its kind, who takes part, where and when. It never says whether
 * the event has taken place.
 *
 * @example
 * eventTitle(…) // => 'Meeting of Ada Lovelace with Charles Babbage, London, 5 June 1833'
 */
export function eventTitle(
  event: Titled,
  language: LanguageCode,
  titles: EventTitles,
  names: Names,
): string {
  const { type, series, place, date } = event;
  const shape = type.titled ?? type.shape;
  // Who is named with what takes place somewhere is not who did it.
  const unheld = type.shape === 'occurrence' && type.place;
  const list = (ids: readonly string[], form: string | null): string | null =>
    listed(ids, form, titles, names);
  const everybody = [...event.agents, ...event.partners, ...event.patients];
  const first = event.partners[0];
  const slot = (pattern: string): string | null =>
    fill(pattern, (name, form) => {
      if (name === 'name') return (series ? type.names : type.name)[language];
      if (name === 'agents') return unheld ? '' : list(event.agents, form);
      if (name === 'partners') return list(event.partners, form);
      if (name === 'patients') return list(event.patients, form);
      if (name === 'all') return list(everybody, form);
      if (name === 'rivals') {
        return type.shape === 'contest' ? rivals(everybody, titles, names) : list(everybody, null);
      }
      return name === 'with' && first !== undefined ? fitting(names.label(first), titles.with) : '';
    });
  const full = slot(titles.patterns[shape]);
  const head = full ?? slot(titles.plain[shape]) ?? type.name[language];
  const parts: Readonly<Record<string, string>> = {
    event: head,
    place: place === null ? '' : names.label(place),
    date: dateWords(date, titles),
  };
  const joint = full === null ? titles.joint.plain : titles.joint.pattern;
  return fill(joint, (name) => parts[name] ?? '') ?? head;
}

/** Two stand against each other, more in a list. */
function rivals(ids: readonly string[], titles: EventTitles, names: Names): string | null {
  const [first, second, ...others] = ids;
  if (first === undefined || second === undefined || others.length > 0) {
    return listed(ids, null, titles, names);
  }
  return `${names.label(first)}${titles.versus}${names.label(second)}`;
}

function listed(
  ids: readonly string[],
  form: string | null,
  titles: EventTitles,
  { label, decline }: Names,
): string | null {
  const named = ids.slice(0, mostNames);
  const words = named.map((id) => {
    const word = form === null ? label(id) : decline(id, titleCase(form));
    return word === null ? null : fitting(word, titles.articles) + word;
  });
  const known = words.filter((word) => word !== null);
  if (known.length < words.length) return null;
  if (ids.length > mostNames) {
    const others = titles.others[form === null ? 'nom' : titleCase(form)];
    return `${known.join(', ')} ${others}`;
  }
  const last = known.at(-1) ?? '';
  return known.length < 2 ? last : `${known.slice(0, -1).join(', ')} ${titles.and} ${last}`;
}

/** @throws If a pattern asks for a case in which no title puts a name. */
function titleCase(form: string): TitleCase {
  if (form === 'gen' || form === 'ins') return form;
  throw new Error(`A pattern of a title asks for the case "${form}"`);
}

/** The preposition or article that goes before a name; '' if none does. */
function fitting(name: string, words: EventTitles['with']): string {
  const found = words.find(([expression]) => new RegExp(expression, 'iu').test(name));
  return found?.[1] ?? '';
}
