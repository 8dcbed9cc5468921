import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { parsePermalinks, writePermalinks } from '../../markdown/permalinks-file.ts';
import { Analysis } from '../../model/analysis.ts';
import type { ArticleReading } from '../../model/article-reading.ts';
import type { AddressedAnalysis } from './address-analysis.ts';
import { nameOf, resolver, startRuns, type AddressRuns } from './fixtures/address-runs.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const header = / date (\d{4}-\d{2}-\d{2}) /u;

let read: AddressRuns['read'];
let analysed: AddressRuns['analysed'];
let address: AddressRuns['address'];
let readings: ArticleReading[];

beforeAll(async () => {
  ({ read, analysed, address } = await startRuns('2026-01-21'));
  readings = readdirSync(folder).map((file) =>
    read(file, readFileSync(new URL(file, folder), 'utf8')),
  );
});

describe('the five seeds', () => {
  test('every id of the analysis is final, readable and unique', () => {
    const { analysis, permalinks } = address(readings, []);
    expect(() => Analysis.parse(analysis)).not.toThrow();
    const live = new Set(permalinks.map(nameOf));
    expect(live.size).toBe(permalinks.length);
    const { articles, events, groups, claims, entities } = analysis;
    for (const { id } of articles) expect(live).toContain(`article ${id}`);
    for (const { id } of events) expect(live).toContain(`event ${id}`);
    for (const { id, type } of entities) {
      expect(live).toContain(`${type === 'medium' ? 'source' : 'entity'} ${id}`);
    }
    const ids = [articles, events, groups, claims, entities].map((list) =>
      list.map(({ id }) => id),
    );
    for (const list of ids) expect(new Set(list).size).toBe(list.length);
    for (const id of ids.flat()) expect(id).toMatch(/^[a-z0-9]+(?:-+[a-z0-9]+)*$/u);
  });

  test('references stay whole', () => {
    const { articles, events, groups, claims, relations } = address(readings, []).analysis;
    const claimIds = new Set(claims.map(({ id }) => id));
    const named = [
      ...articles.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.claims)),
      ...groups.flatMap((group) => group.claims),
      ...groups.flatMap(({ origins }) => origins.flatMap((origin) => origin.claims)),
      ...relations.flatMap(({ a, b }) => [...a, ...b]),
      ...events.flatMap((event) => event.claims),
      ...events.flatMap(({ status }) => status.flatMap((entry) => entry.claims)),
    ];
    expect(named.filter((id) => !claimIds.has(id))).toEqual([]);
    const groupIds = new Set(groups.map(({ id }) => id));
    expect(claims.filter(({ group }) => !groupIds.has(group))).toEqual([]);
    const eventIds = new Set(events.map(({ id }) => id));
    const related = events.flatMap((event) => event.related.map((one) => one.event));
    expect(related.filter((id) => !eventIds.has(id))).toEqual([]);
  });

  test('the same again gives the same', () => {
    const first = address(readings, []);
    const again = address(readings, parsePermalinks(writePermalinks(first.permalinks)));
    expect(again).toEqual(first);
  });

  test('a singleton goes by its claim, which is its anchor', () => {
    const { groups } = address(readings, []).analysis;
    const single = groups.find(({ id, claims }) => claims.length === 1 && claims[0] === id);
    expect(single?.id).toMatch(/-c\d+$/u);
  });

  test('a file with another name, and an edited article, keep their addresses', () => {
    const first = address(readings, []);
    const changed = readings.map(({ seed: { file, text } }, at) => {
      if (at === 0) return read(`renamed-${file}`, text);
      return read(file, at === 1 ? text.replace(header, '$&Нове. ') : text);
    });
    const { analysis, permalinks } = address(changed, first.permalinks);
    const ids = ({ articles }: Analysis): string[] => articles.map(({ id }) => id).toSorted();
    expect(ids(analysis)).toEqual(ids(first.analysis));
    expect(permalinks.filter(({ kind }) => kind === 'article')).toHaveLength(readings.length);
  });

  test('a removed article leaves withdrawn addresses, which come back with it', () => {
    const first = address(readings, []);
    const without = address(readings.slice(1), first.permalinks);
    const gone = without.permalinks.filter(({ withdrawn }) => withdrawn);
    expect(gone.some(({ kind }) => kind === 'article')).toBe(true);
    expect(address(readings, without.permalinks).analysis).toEqual(first.analysis);
  });

  test('a verdict keeps the page of a group that would lose it', () => {
    const { analysis, permalinks } = address(readings, []);
    const articleOf = new Map(analysis.claims.map(({ id, article }) => [id, article]));
    const shared = analysis.groups.find(
      ({ claims }) => new Set(claims.map((id) => articleOf.get(id))).size === 2,
    );
    const keep = articleOf.get(shared?.claims[0] ?? '');
    const file = analysis.articles.find(({ id }) => id === keep)?.seed;
    const alone = readings.filter(({ seed }) => seed.file === file);
    const judged = address(alone, permalinks, [shared?.id ?? '']);
    expect(judged.analysis.groups.map(({ id }) => id)).toContain(shared?.id);
  });
});

/** Lets articles come and go, and checks on every day that nothing is lost. */
function follow(visits: readonly (readonly number[])[]): AddressedAnalysis {
  const ever = new Set<string>();
  let state: AddressedAnalysis = { analysis: analysed(readings), permalinks: [], misses: [] };
  for (const present of visits) {
    const articles = present.flatMap((at) => readings[at] ?? []);
    state = address(articles, state.permalinks);
    const { permalinks } = state;
    for (const permalink of permalinks) ever.add(nameOf(permalink));
    expect(permalinks.map(nameOf).toSorted()).toEqual([...ever].toSorted());
    [...ever].forEach(resolver(permalinks));
  }
  expect(parsePermalinks(writePermalinks(state.permalinks))).toEqual(state.permalinks);
  return state;
}

test('the five articles one by one, in all 120 orders', () => {
  const titles = ({ events }: Analysis): string[] => events.map(({ title }) => title.en).toSorted();
  const expected = titles(analysed(readings));
  for (const order of permutations([0, 1, 2, 3, 4])) {
    const { analysis, permalinks } = follow(order.map((_, at) => order.slice(0, at + 1)));
    expect(titles(analysis)).toEqual(expected);
    expect(permalinks.filter(({ kind, withdrawn }) => kind === 'article' && withdrawn)).toEqual([]);
  }
});

test('an article that is removed or changed in any place of any order loses no address', () => {
  const [first] = readings;
  const { seed } = first ?? {};
  if (seed === undefined) throw new Error('No seeds');
  const changed = read(seed.file, seed.text.replace(header, '$&Нове. '));
  for (const order of permutations([1, 2, 3, 4])) {
    const others = order.flatMap((at) => readings[at] ?? []);
    const days = [readings, others, [...others, changed], readings];
    let state = address(others.slice(0, 2), []);
    const ever = new Set(state.permalinks.map(nameOf));
    for (const day of days) {
      state = address(day, state.permalinks);
      for (const permalink of state.permalinks) ever.add(nameOf(permalink));
      [...ever].forEach(resolver(state.permalinks));
    }
  }
});

test('whatever articles arrive and leave, every address ever minted leads somewhere', () => {
  const visit = fc.subarray([0, 1, 2, 3, 4], { minLength: 1 });
  fc.assert(
    fc.property(fc.array(visit, { minLength: 2, maxLength: 8 }), (visits) => {
      follow(visits);
    }),
    { numRuns: 40 },
  );
});

function permutations(items: readonly number[]): number[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((first) =>
    permutations(items.filter((item) => item !== first)).map((rest) => [first, ...rest]),
  );
}
