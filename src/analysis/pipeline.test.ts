import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadEngine } from '../../scripts/load-engine.ts';
import type { Engine } from '../../scripts/digest/engine.ts';
import { Analysis } from '../model/analysis.ts';
import type { Seed } from '../model/seed.ts';
import { englishArticles } from './fixtures/english-articles.ts';

const folder = new URL('../../seeds/', import.meta.url);
const header = / date (\d{4}-\d{2}-\d{2}) /u;

let engine: Engine;
let seeds: Seed[];

beforeAll(async () => {
  engine = await loadEngine();
  seeds = readdirSync(folder).map((file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const [head = '', published = null] = header.exec(text) ?? [];
    const lang = engine.detector.document(text) ?? 'uk';
    return {
      file,
      text,
      bodyStart: head.length,
      published,
      lang,
      title: null,
      publisher: null,
      url: null,
    };
  });
});

function analyse(input: readonly Seed[]): Analysis {
  const readings = input.map((seed) => engine.readArticle(seed));
  return engine.analyse(readings, { asOf: null, permalinks: [] }).analysis;
}

describe('the analysis of the seeds', () => {
  test('is what the schema says', () => {
    expect(() => Analysis.parse(analyse(seeds))).not.toThrow();
  });

  test('does not depend on the order of the articles', () => {
    expect(analyse(seeds.toReversed())).toEqual(analyse(seeds));
  });

  test('leaves no sentence without claims or a reason', () => {
    const silent = analyse(seeds).articles.flatMap(({ id, sentences }) =>
      sentences
        .filter(({ claims, abstained }) => claims.length === 0 && abstained === null)
        .map(() => id),
    );
    expect(silent).toEqual([]);
  });

  test('keeps claims inside their sentences and apart from others of the same speaker', () => {
    const { articles, claims } = analyse(seeds);
    const sentences = new Map(articles.map((article) => [article.id, article.sentences]));
    const outside = claims.filter(({ article, sentence, start, end }) => {
      const around = sentences.get(article)?.[sentence];
      return around === undefined || start < around.start || end > around.end;
    });
    expect(outside).toEqual([]);
    const places = claims.map(
      ({ article, start, end, attribution: { speaker, speakerText } }) =>
        `${article} ${start} ${end} ${String(speaker)} ${String(speakerText)}`,
    );
    expect(new Set(places).size).toBe(places.length);
  });

  test('has mentions, dates and quantities in order and without overlaps', () => {
    for (const { mentions, dates, quantities } of analyse(seeds).articles) {
      for (const list of [mentions, dates, quantities]) {
        const clashes = list.filter(({ start }, index) => start < (list[index - 1]?.end ?? 0));
        expect(clashes).toEqual([]);
      }
    }
  });

  test('gives each claim one group', () => {
    const { claims, groups } = analyse(seeds);
    const members = groups.flatMap((group) => group.claims.map((claim) => `${claim} ${group.id}`));
    expect(members.toSorted()).toEqual(claims.map(({ id, group }) => `${id} ${group}`).toSorted());
  });
});

describe('two English articles', () => {
  const claimsOf = (file: string): string[] => {
    const { articles, claims } = analyse(englishArticles);
    const article = articles.find(({ seed }) => seed === file);
    const text = englishArticles.find((seed) => seed.file === file)?.text ?? '';
    return claims
      .filter((claim) => claim.article === article?.id)
      .map(({ start, end, modality, attribution: { speaker, speakerText, anonymous, via } }) => {
        // A body without an entry of its own has its words; that makes it no unnamed source.
        const unnamed = anonymous ? 'unnamed ' : '';
        const who = speaker ?? (speakerText === null ? 'nobody' : `${unnamed}"${speakerText}"`);
        return `${text.slice(start, end)} | ${[who, ...via].join(' > ')} | ${modality}`;
      });
  };

  test('have their claims, speakers and modality', () => {
    expect(claimsOf('veldmark-fire.txt')).toEqual([
      'A fire at the Veldmark chemical plant killed 12 people on Tuesday | "the Orlen Bay fire service" | happened',
      'The blaze began at about 4 a.m. and was put out by noon | marta-quill > reuters | happened',
      'the plant had passed an inspection in March 2025 | unnamed "Officials" | happened',
      'It is unclear what caused the fire | nobody | unclear',
      'Mayor Tomas Brandt will visit the site on Thursday | nobody | planned',
    ]);
  });

  test('resolve weekdays and figures', () => {
    const { articles } = analyse(englishArticles);
    expect(articles[0]?.dates.map(({ from, to }) => [from, to])).toEqual([
      ['2025-05-06', '2025-05-06'],
      ['2025-03-01', '2025-03-31'],
      ['2025-05-08', '2025-05-08'],
    ]);
    expect(articles[0]?.quantities[0]).toMatchObject({ value: 12, approx: '=', unit: 'count' });
  });
});
