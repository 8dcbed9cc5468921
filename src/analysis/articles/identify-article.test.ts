import { describe, expect, it } from 'vitest';
import type { ArticleReading, ClaimReading } from '../../model/article-reading.ts';
import { unattributed } from '../../model/attribution.ts';
import { bareReading } from './fixtures/bare-reading.ts';
import { identifyArticle } from './identify-article.ts';

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
    loaded: [],
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

const { article, claims } = identifyArticle(reading, {
  id: '2026-b',
  entityId: (entity) => settle('b.txt', entity),
});

describe('an article of a corpus', () => {
  it('numbers its claims and lists them with their sentences', () => {
    expect(claims.map((own) => [own.id, own.article])).toEqual([['2026-b-c1', '2026-b']]);
    expect(article.sentences.map((sentence) => [sentence.claims, sentence.abstained])).toEqual([
      [['2026-b-c1'], null],
      [[], 'vague'],
    ]);
  });

  it('names entities as the corpus does, in mentions, claims and attributions', () => {
    expect(article.mentions).toEqual([{ start: 0, end: 9, entity: 'ada-lopukh of b.txt' }]);
    expect(claims[0]?.entities).toEqual(['ada-lopukh of b.txt']);
    expect(claims[0]?.attribution).toMatchObject({
      speaker: 'ada-lopukh of b.txt',
      via: ['test-post'],
    });
  });
});
