import { describe, expect, it } from 'vitest';
import type { ArticleReading, ClaimReading } from '../../model/article-reading.ts';
import { unattributed } from '../../model/attribution.ts';
import { bareReading } from './fixtures/bare-reading.ts';
import { identifyArticles } from './identify-articles.ts';

const text = 'Ада Лопух приїхала. Мер не прийшов.';

function claim(sentence: number, start: number, end: number): ClaimReading {
  return {
    sentence,
    start,
    end,
    checkWorthy: true,
    attribution: { ...unattributed, speaker: 'person:lopukh', via: ['test-post'] },
    modality: 'happened',
    polarity: '+',
    hedges: [],
    dates: [],
    quantities: [],
    entities: ['person:lopukh', 'person:ada-lopukh'],
    context: [],
    concepts: [],
  };
}

const reading: ArticleReading = {
  ...bareReading({ file: 'b.txt', text }),
  sentences: [
    { start: 0, end: 19, kind: 'body', paragraph: 0, tokens: [] },
    { start: 20, end: 35, kind: 'body', paragraph: 0, tokens: [] },
  ],
  mentions: [{ start: 0, end: 9, entity: 'person:ada-lopukh' }],
  claims: [claim(0, 0, 18)],
  abstentions: [null, 'vague'],
};

/** The corpus has found that both names are one person's. */
function settle(file: string, entity: string): string {
  return entity.startsWith('person:') ? `ada-lopukh of ${file}` : entity;
}

const found = identifyArticles(
  [reading, bareReading({ file: 'a.txt', text: '' })],
  ['2026-b', '2026-a'],
  settle,
);

describe('articles of a corpus', () => {
  it('stand in the order of their ids', () => {
    expect(found.map(({ article }) => article.id)).toEqual(['2026-a', '2026-b']);
  });

  it('number their claims and list them with their sentences', () => {
    const item = found[1];
    expect(item?.claims.map(({ id, article }) => [id, article])).toEqual([['2026-b-c1', '2026-b']]);
    expect(item?.article.sentences.map(({ claims, abstained }) => [claims, abstained])).toEqual([
      [['2026-b-c1'], null],
      [[], 'vague'],
    ]);
  });

  it('name entities as the corpus does, in mentions, claims and attributions', () => {
    const item = found[1];
    expect(item?.article.mentions).toEqual([{ start: 0, end: 9, entity: 'ada-lopukh of b.txt' }]);
    expect(item?.claims[0]?.entities).toEqual(['ada-lopukh of b.txt']);
    expect(item?.claims[0]?.attribution).toMatchObject({
      speaker: 'ada-lopukh of b.txt',
      via: ['test-post'],
    });
  });
});
