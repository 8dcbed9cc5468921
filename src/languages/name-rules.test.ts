import { describe, expect, test } from 'vitest';
import type { NameRules } from '../model/language/name-rules.ts';
import { fold } from '../text/fold.ts';
import { nameRules as en } from './en/name-rules.ts';
import { gazetteer } from './gazetteer/index.ts';
import { nameRules as ru } from './ru/name-rules.ts';
import { nameRules as uk } from './uk/name-rules.ts';

const all = { uk, ru, en };

/** Every word of the lists, for checks that hold for all. */
function wordsOf(rules: NameRules): string[] {
  return [
    ...rules.surnameEndings,
    ...rules.commonSurnames,
    ...rules.particles,
    ...rules.honorifics,
    ...rules.nameSuffixes,
    ...rules.siteEndings,
    ...rules.reportForms,
    ...rules.compoundTails,
    ...rules.groupEndings,
    ...rules.organisationHeads,
    ...rules.genericHeads,
    ...rules.organisationKinds,
    ...rules.legalForms,
    ...rules.mediaKinds,
    ...rules.workKinds,
    ...rules.placeEndings,
    ...rules.placePrepositions,
    ...rules.notNames,
    ...rules.sportWords,
    ...rules.clubNouns,
    ...rules.clubTails,
    ...rules.humanVerbs,
    ...rules.joiners,
    ...rules.roles.map(({ lemma }) => lemma),
    ...rules.placeHeads.map(({ lemma }) => lemma),
    ...hintsOf(rules).flat(),
  ];
}

function hintsOf({ metonyms }: NameRules): (readonly string[])[] {
  return Object.values<readonly string[]>({ ...metonyms });
}

describe.each(Object.entries(all))('%s', (_, rules) => {
  const given = [...rules.givenNames.m, ...rules.givenNames.f].flat();

  test('has at least 250 given names of each gender', () => {
    expect(rules.givenNames.m.length).toBeGreaterThanOrEqual(250);
    expect(rules.givenNames.f.length).toBeGreaterThanOrEqual(250);
  });

  test('has every list filled', () => {
    for (const list of [rules.roles, rules.organisationHeads, rules.placeHeads, rules.notNames]) {
      expect(list.length).toBeGreaterThan(50);
    }
    for (const hints of hintsOf(rules)) expect(hints.length).toBeGreaterThan(0);
  });

  test('folds its words', () => {
    expect(wordsOf(rules).filter((word) => word !== fold(word))).toEqual([]);
  });

  test('mixes no scripts in a word', () => {
    const mixed = [...wordsOf(rules), ...given]
      .flatMap((word) => word.split(/[\s-]/u))
      .filter((word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word));
    expect(mixed).toEqual([]);
  });
});

test('Ukrainian has no letters of Russian, and the reverse', () => {
  const given = (rules: NameRules): string[] =>
    [...rules.givenNames.m, ...rules.givenNames.f].flat();
  expect([...wordsOf(uk), ...given(uk)].filter((word) => /[ёъыэ]/iu.test(word))).toEqual([]);
  expect([...wordsOf(ru), ...given(ru)].filter((word) => /[ґєії’]/iu.test(word))).toEqual([]);
});

describe('the gazetteer', () => {
  const entries = [
    ...gazetteer.people,
    ...gazetteer.organisations,
    ...gazetteer.media,
    ...gazetteer.documents,
    ...gazetteer.countries,
    ...gazetteer.places,
  ];

  test('gives every id once', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('points to places and countries that it has', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const refs = [
      ...gazetteer.countries.map(({ capital }) => capital),
      ...gazetteer.places.map(({ country }) => country),
      ...gazetteer.organisations.map(({ speaksFor }) => speaksFor ?? null),
      ...gazetteer.prominent,
      ...Object.entries(gazetteer.seats).flat(),
      ...Object.entries(gazetteer.within).flat(2),
    ].filter((id) => id !== null);
    expect([...new Set(refs)].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('puts each place into one region, of its own country, and no region into itself', () => {
    const countries = new Map(gazetteer.places.map(({ id, country }) => [id, country]));
    const rows = Object.entries(gazetteer.within).flatMap(([outer, places]) =>
      places.map((id) => ({ id, outer })),
    );
    const around = new Map(rows.map(({ id, outer }) => [id, outer]));
    expect(around.size).toBe(rows.length);
    for (const { id, outer } of rows) {
      expect([null, countries.get(outer)], id).toContain(countries.get(id));
      const seen = new Set([id]);
      for (let at: string | undefined = outer; at !== undefined; at = around.get(at)) {
        expect(seen, id).not.toContain(at);
        seen.add(at);
      }
    }
  });

  test('closes its braces and marks every family name', () => {
    const names = entries.flatMap(({ en: a, uk: b, ru: c }) => [...a, ...b, ...c]);
    expect(names.filter((name) => name.split('{').length !== name.split('}').length)).toEqual([]);
    const people = gazetteer.people.flatMap(({ en: a, uk: b, ru: c }) => [...a, ...b, ...c]);
    expect(people.filter((name) => !/\{[^{}]+\}/u.test(name))).toEqual([]);
  });
});
