import type { Entity } from '../../../model/entity.ts';
import { wordsOf, type ArticleName } from '../article-names.ts';
import { discoveredEntity, provisionalId, recase } from '../discovered.ts';
import type { NameIndex } from '../name-index.ts';
import type { Stranger } from './strangers.ts';

/** Makes the entity of an unknown person and sets its provisional id on the names. */
export function describePerson(person: Stranger, index: NameIndex): Entity {
  const fullest = person.names.toSorted(
    (a, b) => wordsOf(b).length - wordsOf(a).length || a.candidate.start - b.candidate.start,
  )[0];
  const label = fullest === undefined ? '' : labelOf(fullest, person, index);
  const id = provisionalId('person', label, index);
  for (const name of person.names) name.entity = id;
  const forms = person.names.map((name) =>
    wordsOf(name)
      .map(({ text }) => text)
      .join(' '),
  );
  return discoveredEntity(id, 'person', label, forms, index);
}

/** The nominative of a name with the capitals of its words. */
function labelOf(name: ArticleName, person: Stranger, index: NameIndex): string {
  const parts = name.candidate.person;
  if (parts === null) return '';
  const words = wordsOf(name);
  const textOf = (fold: string): string => words.find((word) => word.fold === fold)?.text ?? fold;
  const surname = (person.surname[0] ?? '').split(' ');
  const family = parts.surname.map((form, at) => recase(textOf(form), surname[at] ?? form, true));
  const [lemma] = person.given;
  const given =
    parts.given === null
      ? []
      : parts.initial
        ? [`${parts.given.toUpperCase()}.`]
        : [recase(textOf(parts.given), lemma ?? parts.given, true)];
  const patronymic =
    parts.patronymic === null
      ? []
      : [recase(textOf(parts.patronymic), person.patronymic ?? parts.patronymic, true)];
  return index.declines
    ? [...given, ...patronymic, ...family].join(' ')
    : withStop(
        words
          .map(({ text }) => text)
          .join(' ')
          .replace(/ \./gu, '.'),
        index,
      );
}

/** "Jr" and the like get the full stop that tells them from a family name. */
function withStop(label: string, { rules }: NameIndex): string {
  const last = label.slice(label.lastIndexOf(' ') + 1);
  const short = rules.nameSuffixes.includes(last.toLowerCase()) && last !== last.toUpperCase();
  return short ? `${label}.` : label;
}
