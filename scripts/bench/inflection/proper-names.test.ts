import { expect, it } from 'vitest';
import { language as ru } from '../../../src/languages/ru/index.ts';
import { language as uk } from '../../../src/languages/uk/index.ts';
import type { GazetteerPerson } from '../../../src/model/gazetteer.ts';
import { createProperNames, nameIn } from './proper-names.ts';

const person: GazetteerPerson = {
  id: 'nobody',
  gender: 'f',
  wikidata: null,
  uk: ['Олена {Заболотська}'],
  ru: ['Елена {Заболотская}'],
  en: ['Olena {Zabolotska}'],
};
const town = {
  id: 'nowhere',
  wikidata: null,
  uk: ['Нова Гребля'],
  ru: ['Новая Гребля'],
  en: ['X'],
};

it('declines a person, in full and by the family name', () => {
  const { full, surnames } = createProperNames(uk).person(person);
  expect(full.map((name) => nameIn(name, 'dat'))).toEqual(['Олені Заболотській']);
  expect(surnames.map((name) => nameIn(name, 'gen'))).toEqual(['Заболотської']);
});

it('declines every word of a place', () => {
  const { full, surnames } = createProperNames(ru).thing(town, 'place');
  expect(full.map((name) => nameIn(name, 'gen'))).toEqual(['Новой Гребли']);
  expect(surnames).toEqual([]);
});

it('keeps the capitals between hyphens', () => {
  const { full } = createProperNames(ru).thing({ ...town, ru: ['{Ростов}-на-Дону'] }, 'place');
  expect(full.map((name) => nameIn(name, 'gen'))).toEqual(['Ростова-на-Дону']);
});

it('leaves out a name that is not made of words', () => {
  expect(createProperNames(uk).thing({ ...town, uk: ['1+1'] }, 'common').full).toEqual([]);
});
