import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../scripts/digest/engine.ts';
import { loadEngine } from '../../../scripts/load-engine.ts';
import { gazetteer } from '../../languages/gazetteer/index.ts';
import { languages } from '../../languages/registry.ts';
import { parsePermalinks, writePermalinks } from '../../markdown/permalinks-file.ts';
import { Analysis } from '../../model/analysis.ts';
import type { ArticleReading } from '../../model/article-reading.ts';
import type { Permalink, Permalinks } from '../../model/permalinks.ts';
import type { Seed } from '../../model/seed.ts';
import { createRomaniser } from '../../text/romanise.ts';
import { slug } from '../../text/slug.ts';
import { addressAnalysis, type AddressedAnalysis } from './address-analysis.ts';

const folder = new URL('../../../seeds/', import.meta.url);
const header = / date (\d{4}-\d{2}-\d{2}) /u;
const { uk, ru, en } = languages;
const romanisers = {
  uk: createRomaniser(uk.orthography),
  ru: createRomaniser(ru.orthography),
  en: createRomaniser(en.orthography),
};
const { people, organisations, media, countries, places } = gazetteer;
const known = new Set([people, organisations, media, countries, places].flat().map(({ id }) => id));

let engine: Engine;
let readings: ArticleReading[];

beforeAll(async () => {
  engine = await loadEngine();
  readings = readdirSync(folder).map((file) =>
    read(file, readFileSync(new URL(file, folder), 'utf8')),
  );
});

function read(file: string, text: string): ArticleReading {
  const [head = '', published = null] = header.exec(text) ?? [];
  const lang = engine.detector.document(text) ?? 'uk';
  const unknown = { title: null, publisher: null, url: null };
  return engine.readArticle({ file, text, bodyStart: head.length, published, lang, ...unknown });
}

const analyses = new Map<string, Analysis>();

/** The analysis of some of the articles as a first run would give it, made once. */
function analysed(articles: readonly ArticleReading[]): Analysis {
  const texts = articles.map(({ seed }) => `${seed.file}\n${seed.text}`);
  const key = texts.toSorted().join('\n');
  const cached = analyses.get(key);
  if (cached !== undefined) return cached;
  const { analysis } = engine.analyse([...articles], { asOf: '2026-01-21', permalinks: [] });
  analyses.set(key, analysis);
  return analysis;
}

function address(
  articles: readonly ArticleReading[],
  before: Permalinks,
  reviewed: readonly string[] = [],
): AddressedAnalysis {
  const analysis = analysed(articles);
  const seeds = new Map(articles.map(({ seed }) => [seed.file, seed]));
  const files = new Map(analysis.articles.map(({ id, seed }) => [id, seed]));
  const seedOf = (article: string): Seed | undefined => seeds.get(files.get(article) ?? '');
  return addressAnalysis(analysis, {
    before,
    textOf: (article) => seedOf(article)?.text ?? '',
    slugOf: ({ article, start, end }) => {
      const { text = '', lang = 'uk' } = seedOf(article) ?? {};
      return slug(text.slice(start, end), romanisers[lang], 8);
    },
    isKnown: (entity) => known.has(entity),
    reviewed: new Set(reviewed),
  });
}

const nameOf = ({ kind, id }: Permalink): string => `${kind} ${id}`;

/** Follows an address to its end; throws if that is lost. */
function resolve(name: string, permalinks: Permalinks): Permalink {
  const byName = new Map(permalinks.map((permalink) => [nameOf(permalink), permalink]));
  let at = byName.get(name);
  for (let steps = 0; at !== undefined && steps <= permalinks.length; steps += 1) {
    if (at.to === null) return at;
    at = byName.get(`${at.kind} ${at.to}`);
  }
  throw new Error(`${name} is lost`);
}

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
  let state: AddressedAnalysis = { analysis: analysed(readings), permalinks: [] };
  for (const present of visits) {
    const articles = present.flatMap((at) => readings[at] ?? []);
    state = address(articles, state.permalinks);
    const { permalinks } = state;
    for (const permalink of permalinks) ever.add(nameOf(permalink));
    expect(permalinks.map(nameOf).toSorted()).toEqual([...ever].toSorted());
    for (const name of ever) resolve(name, permalinks);
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
