import { createClusters, groupBy } from './clusters.ts';
import type { FoundName } from './found-names.ts';
import type { GivenNamePairs } from './given-name-pairs.ts';
import { alike, skeleton, skeletonOf, type LatinWord } from './skeleton.ts';
import { supported } from './support.ts';

/**
 * Brings together the people of different articles. The same full name in one language is one
 * person; across languages the family names must be alike and the given names answer each other.
 * An initial or a bare family name needs support: other names that both articles share. Nobody
 * joins people with different given names.
 */
export function mergePeople(names: readonly FoundName[], pairs: GivenNamePairs): FoundName[][] {
  const agree = givenAgree(pairs);
  const clusters = createClusters(
    names,
    (a, b) =>
      a.given !== null && b.given !== null && (a.suffix !== b.suffix || agree(a, b) === 'no'),
  );
  const full = names.filter(({ given }) => given !== null);
  for (const group of groupBy(full, ({ lang, label }) => [`${lang} ${label}`])) joinAll(group);
  for (const group of groupBy(full, (name) => keysOf(name, pairs))) {
    for (const [a, b] of firstPairs(group)) {
      const family = familyAgree(a, b);
      if (family === 'no') continue;
      const given = agree(a, b);
      const sure = given === 'yes' || (given === 'near' && family === 'yes');
      if (sure && !(given === 'near' && a.lang === b.lang)) clusters.join(a, b);
      else if (given === 'initial' && family === 'yes' && supported(a, b)) clusters.join(a, b);
    }
  }
  const bearers = new Map<string, FoundName[]>();
  for (const group of groupBy(full, (name) => [bonesOf(name)])) {
    bearers.set(bonesOf(group[0]), group);
  }
  for (const name of names.filter(({ given }) => given === null)) {
    joinBare(name, bearers.get(bonesOf(name)) ?? []);
  }
  return clusters.all();

  function joinAll(group: readonly FoundName[]): void {
    const [first] = group;
    for (const name of group) if (first !== undefined) clusters.join(first, name);
  }

  /** A bare family name joins the one person of that name in articles that share its company. */
  function joinBare(name: FoundName, candidates: readonly FoundName[]): void {
    const fitting = candidates.filter(
      (bearer) => familyAgree(bearer, name) === 'yes' && supported(bearer, name),
    );
    const [first] = fitting;
    const one = first !== undefined && fitting.every((other) => agree(first, other) === 'yes');
    if (one) clusters.join(first, name);
  }
}

/**
 * Pairs of people of different languages whose names may be one, whether they were joined or not: one
 * pair for each two spellings.
 */
export function alikePeople(
  names: readonly FoundName[],
  pairs: GivenNamePairs,
): [FoundName, FoundName][] {
  const agree = givenAgree(pairs);
  const full = names.filter(({ entity, given }) => entity.type === 'person' && given !== null);
  return groupBy(full, (name) => keysOf(name, pairs))
    .flatMap(firstPairs)
    .filter(
      ([a, b]) =>
        a.lang !== b.lang &&
        a.suffix === b.suffix &&
        familyAgree(a, b) !== 'no' &&
        agree(a, b) !== 'no',
    );
}

/** Family names: in one language the same word, across languages alike, or nearly so. */
function familyAgree(a: FoundName, b: FoundName): 'yes' | 'near' | 'no' {
  if (a.lang === b.lang) return a.key === b.key ? 'yes' : 'no';
  if (alike(lastOf(a), lastOf(b))) return 'yes';
  return alike(lastOf(a), lastOf(b), 1) ? 'near' : 'no';
}

/** Pairs of one name of each label with those of the others: labels are few, articles many. */
function firstPairs(group: readonly FoundName[]): [FoundName, FoundName][] {
  const labels = new Map<string, FoundName>();
  for (const name of group) {
    const key = `${name.lang} ${name.label}`;
    if (!labels.has(key)) labels.set(key, name);
  }
  const firsts = [...labels.values()];
  return firsts.flatMap((a, at) => firsts.slice(at + 1).map((b): [FoundName, FoundName] => [a, b]));
}

/**
 * Under what names are compared: the family name's skeleton with what the given name must share,
 * and the skeleton without each of its consonants for given names that are surely the same.
 */
function keysOf(name: FoundName, pairs: GivenNamePairs): string[] {
  const [given] = name.latin;
  const bones = bonesOf(name);
  if (given === undefined || name.given === null || bones === '') return [];
  const sounds = skeletonOf(given);
  const sure = [`=${sounds}`, `#${pairs.key(name.given)}`];
  const loose = [...sure, `-${sounds.slice(0, 1)}`, `.${initialOf(given)}`];
  const shorter =
    bones.length < 3 ? [] : Array.from(bones, (_, at) => bones.slice(0, at) + bones.slice(at + 1));
  return [
    ...loose.map((key) => `${bones} ${key}`),
    ...[bones, ...new Set(shorter)].flatMap((rest) => sure.map((key) => `~${rest} ${key}`)),
  ];
}

function bonesOf(name: FoundName | undefined): string {
  if (name === undefined) return '';
  return skeletonOf(lastOf(name));
}

function lastOf({ latin }: FoundName): LatinWord {
  return latin.at(-1) ?? noWord;
}

const noWord: LatinWord = { latin: '', romanised: false };

/** Given names: the same or answering, alike, one an initial of the other, or different. */
function givenAgree(
  pairs: GivenNamePairs,
): (a: FoundName, b: FoundName) => 'yes' | 'near' | 'initial' | 'no' {
  return (a, b) => {
    const [one] = a.latin;
    const [other] = b.latin;
    if (a.given === null || b.given === null || one === undefined || other === undefined) {
      return 'no';
    }
    if (isInitial(one) || isInitial(other)) return sameInitial(one, other) ? 'initial' : 'no';
    if (pairs.answer(a.given, b.given)) return 'yes';
    if (a.lang === b.lang) return 'no';
    if (alike(one, other)) return 'yes';
    return alike(one, other, 1) ? 'near' : 'no';
  };
}

function isInitial({ latin }: LatinWord): boolean {
  return latin.endsWith('.') || latin.length === 1;
}

function sameInitial(a: LatinWord, b: LatinWord): boolean {
  return initialOf(a) === initialOf(b);
}

function initialOf({ latin, romanised }: LatinWord): string {
  return skeleton(`${latin.slice(0, 1)}a`, romanised) || latin.slice(0, 1).toLowerCase();
}
