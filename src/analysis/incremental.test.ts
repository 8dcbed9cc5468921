import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { generateCorpus } from '../../scripts/bench/corpus/generate-corpus.ts';
import { loadMaterials } from '../../scripts/bench/corpus/load-materials.ts';
import { loadEngine } from '../../scripts/load-engine.ts';
import type { Engine } from '../../scripts/digest/engine.ts';
import type { ArticleReading } from '../model/article-reading.ts';
import { parseSeed } from './seed.ts';

/** Generated articles in three languages; every second one has two versions of its text. */
const articles = 24;

let engine: Engine;
let versions: readonly (readonly ArticleReading[])[];

beforeAll(async () => {
  engine = await loadEngine();
  const corpus = generateCorpus(await loadMaterials(), 'arrivals');
  versions = corpus
    .take(articles)
    .toArray()
    .map(({ file, text }, at) => {
      const texts = at % 2 === 0 ? [text] : [text, text.slice(0, text.lastIndexOf('\n'))];
      return texts.map((version) => read(file, version));
    });
});

function read(file: string, text: string): ArticleReading {
  const { seed } = parseSeed(file, text, { detector: engine.detector, fallback: null });
  if (seed === null) throw new Error(`${file} is no seed`);
  return engine.readArticle(seed);
}

function analysed(readings: ArticleReading[]): string {
  return JSON.stringify(engine.analyse(readings, { asOf: null, permalinks: [] }));
}

/** Readings that nothing is remembered of. */
function unknown(readings: readonly ArticleReading[]): ArticleReading[] {
  return readings.map((reading) => ({ ...reading }));
}

test('articles that arrive, change and go in any order leave what an analysis from nothing finds', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ article: fc.nat(articles - 1), version: fc.nat(1), gone: fc.boolean() }),
        {
          minLength: 12,
          maxLength: 24,
        },
      ),
      fc.nat(),
      (steps, start) => {
        const present = new Map<number, ArticleReading>();
        for (let at = 0; at < articles; at += 2) {
          const place = (start + at) % articles;
          const [first] = versions[place] ?? [];
          if (first !== undefined) present.set(place, first);
        }
        for (const { article, version, gone } of steps) {
          const known = versions[article] ?? [];
          const reading = known[version % known.length];
          if (gone && present.size > 1) present.delete(article);
          else if (reading !== undefined) present.set(article, reading);
          analysed([...present.values()]);
        }
        const readings = [...present.values()];
        expect(analysed(readings)).toBe(analysed(unknown(readings.toReversed())));
      },
    ),
    { numRuns: 3 },
  );
}, 120_000);
