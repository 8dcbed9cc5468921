import { beforeAll, describe, expect, it } from 'vitest';
import { parseSeed } from '../../../src/analysis/seed.ts';
import { loadEngine } from '../../load-engine.ts';
import { type GeneratedArticle, generateCorpus } from './generate-corpus.ts';
import { loadMaterials } from './load-materials.ts';
import type { Materials } from './world.ts';

const size = 40;

/** The dictionaries take their time where many tests run at once. */
const timeout = 60_000;

let materials: Materials;
let articles: GeneratedArticle[];

beforeAll(async () => {
  materials = await loadMaterials();
  articles = first(size, 'test');
}, timeout);

function first(count: number, seed: string): GeneratedArticle[] {
  const found: GeneratedArticle[] = [];
  for (const article of generateCorpus(materials, seed)) {
    if (found.push(article) === count) break;
  }
  return found;
}

function eventsOf(corpus: readonly GeneratedArticle[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { file } of corpus) {
    const event = file.slice(6, 11);
    sizes.set(event, (sizes.get(event) ?? 0) + 1);
  }
  return sizes;
}

describe('a generated corpus', { timeout }, () => {
  it('is the same for the same seed, byte by byte', () => {
    expect(first(size, 'test')).toEqual(articles);
  });

  it('is another one for another seed', () => {
    const texts = new Set(articles.map(({ text }) => text));
    expect(first(size, 'other').filter(({ text }) => texts.has(text))).toEqual([]);
  });

  it('begins with the same articles however many are asked for', () => {
    expect(first(7, 'test')).toEqual(articles.slice(0, 7));
  });

  it('has every language, with articles of about 2,500 characters', () => {
    expect(new Set(articles.map(({ lang }) => lang))).toEqual(new Set(['uk', 'ru', 'en']));
    const average = articles.reduce((sum, { text }) => sum + text.length, 0) / size;
    expect(average).toBeGreaterThan(2000);
    expect(average).toBeLessThan(3000);
  });

  it('has events of one article and of several, never of more than 40', () => {
    const sizes = [...eventsOf(articles).values()];
    expect(sizes).toContain(1);
    expect(Math.max(...sizes)).toBeGreaterThan(3);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(40);
  });

  it('repeats sentences within an event, as reprints do', () => {
    const sentences = articles.flatMap(({ text }) => text.split(/\n\n|(?<=\.) /u));
    expect(new Set(sentences).size).toBeLessThan(sentences.length * 0.9);
  });

  it('has many word forms: names and lemmas in their cases', () => {
    const forms = new Set(
      articles.flatMap(({ text }) => text.toLowerCase().match(/\p{L}[\p{L}'’-]*/gu) ?? []),
    );
    expect(forms.size).toBeGreaterThan(2500);
  });

  it('leaves no gap open', () => {
    const open = articles.filter(({ text }) => /[{}|]|undefined|null|NaN/u.test(text));
    expect(open).toEqual([]);
  });

  it('is made of seeds that the analysis reads', async () => {
    const engine = await loadEngine();
    for (const { file, lang, text } of articles) {
      const { seed, problems } = parseSeed(file, text, {
        detector: engine.detector,
        fallback: null,
      });
      const errors = problems.filter(({ severity }) => severity === 'error');
      expect({ file, lang: seed?.lang, errors }).toEqual({ file, lang, errors: [] });
      if (seed === null) continue;
      const { claims, mentions } = engine.readArticle(seed);
      expect(claims.length).toBeGreaterThan(3);
      expect(mentions.length).toBeGreaterThan(3);
    }
  });
});
