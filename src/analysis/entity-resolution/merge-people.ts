import { createClusters, groupBy } from './clusters.ts';
import type { FoundName } from './found-names.ts';
import type { GivenNameTest } from './given-name-pairs.ts';
import { alike, skeleton } from './skeleton.ts';
import { supported } from './support.ts';

/**
 * Brings together the people of different articles. The same full name in one language is one
 * person; across languages the family names must be alike and the given names answer each other.
 * An initial or a bare family name needs support: other names that both articles share. Nobody
 * joins people with different given names.
 */
export function mergePeople(names: readonly FoundName[], answers: GivenNameTest): FoundName[][] {
  const agree = givenAgree(answers);
  const clusters = createClusters(
    names,
    (a, b) => a.given !== null && b.given !== null && agree(a, b) === 'no',
  );
  const full = names.filter(({ given }) => given !== null);
  for (const group of groupBy(full, ({ lang, label }) => `${lang} ${label}`)) joinAll(group);
  for (const group of groupBy(full, bonesOf)) {
    for (const [a, b] of firstPairs(group)) {
      if (a.lang === b.lang ? a.key !== b.key : !alike(lastOf(a), lastOf(b))) continue;
      const given = agree(a, b);
      if (given === 'yes' || (given === 'initial' && supported(a, b))) clusters.join(a, b);
    }
  }
  const bare = names.filter(({ given }) => given === null);
  const byBones = new Map(groupBy(full, bonesOf).map((group) => [bonesOf(group[0]), group]));
  for (const name of bare) joinBare(name, byBones.get(bonesOf(name)) ?? []);
  return clusters.all();

  function joinAll(group: readonly FoundName[]): void {
    const [first] = group;
    for (const name of group) if (first !== undefined) clusters.join(first, name);
  }

  /** A bare family name joins the one person of that name in articles that share its company. */
  function joinBare(name: FoundName, bearers: readonly FoundName[]): void {
    const fitting = bearers.filter(
      (bearer) =>
        (bearer.lang === name.lang
          ? bearer.key === name.key
          : alike(lastOf(bearer), lastOf(name))) && supported(bearer, name),
    );
    const [first] = fitting;
    const one = first !== undefined && fitting.every((other) => agree(first, other) === 'yes');
    if (one) clusters.join(first, name);
  }
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

function bonesOf(name: FoundName | undefined): string {
  return name === undefined ? '' : skeleton(lastOf(name));
}

function lastOf({ latin }: FoundName): string {
  return latin.at(-1) ?? '';
}

function givenAgree(
  answers: GivenNameTest,
): (a: FoundName, b: FoundName) => 'yes' | 'initial' | 'no' {
  return (a, b) => {
    if (a.given === null || b.given === null) return 'no';
    const [one = ''] = a.latin;
    const [other = ''] = b.latin;
    if (isInitial(one) || isInitial(other)) {
      return skeleton(`${one[0] ?? ''}a`) === skeleton(`${other[0] ?? ''}a`) ? 'initial' : 'no';
    }
    if (answers(a.given, b.given)) return 'yes';
    return a.lang !== b.lang && alike(one, other) ? 'yes' : 'no';
  };
}

function isInitial(latin: string): boolean {
  return latin.endsWith('.') || latin.length === 1;
}
