import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { articleCard } from './article-card.ts';
import { articlePage } from './article-page.ts';
import { tallyOf } from './tally.ts';

const digest = createDigest(sampleEntries);

describe('articlePage', () => {
  const page = articlePage(digest, first);

  it('puts the notes beside the passages that their claims begin in', () => {
    expect(
      page.passages.map(({ notes }) => notes.map(({ number, mark }) => [number, mark])),
    ).toEqual([[[1, 'c1']], [[2, 'c2']], [[3, 'c3']]]);
  });

  it('says where else a claim stands, once for each article, and on which events it is', () => {
    const [note] = page.notes;
    expect(note?.alsoIn.map(({ path }) => path)).toEqual([
      `/articles/${second}/#c1`,
      `/articles/${third}/#c3`,
    ]);
    expect(note?.events.map(({ id }) => id)).toEqual(['meeting-in-verbohai', 'meeting-before']);
    expect(note?.relations).toEqual(['update']);
    expect(note?.statement.claimPath).toBe('/claims/meeting-planned/');
  });

  it('leads nowhere from a claim that stands alone', () => {
    expect(page.notes[1]).toMatchObject({
      alsoIn: [],
      relations: [],
      statement: { claimPath: null },
    });
  });

  it('shows the chain without naming the publisher twice', () => {
    const [note] = articlePage(digest, second).notes;
    expect(note?.statement.chain).toMatchObject({
      speaker: { kind: 'nobody' },
      via: [{ id: 'test-post' }],
      publisher: { id: 'trial-paper' },
    });
  });

  it('keeps the claims where the text may not be published', () => {
    const articles = sampleEntries.articles.map((article) => ({ ...article, passages: [] }));
    const excerpts = articlePage(createDigest({ ...sampleEntries, articles }), first);
    expect(excerpts.passages).toEqual([]);
    expect(excerpts.notes).toHaveLength(3);
  });
});

it.each([
  [first, { own: 0, relayed: 1, unattributed: 2 }],
  [second, { own: 0, relayed: 1, unattributed: 1 }],
  [third, { own: 2, relayed: 0, unattributed: 1 }],
])('counts where the claims of %s come from', (id, expected) => {
  expect(tallyOf(digest.article(id))).toEqual(expected);
});

it('takes a report through the own publisher for one of its own', () => {
  const article = digest.article(second);
  const claims = article.claims.map((claim) => ({
    ...claim,
    attribution: { ...claim.attribution, speaker: 'ada-lopukh', via: ['trial-paper'] },
  }));
  expect(tallyOf({ ...article, claims })).toEqual({ own: 2, relayed: 0, unattributed: 0 });
});

it('names the events that most claims of an article are on first', () => {
  expect(articleCard(digest, digest.article(first)).events.map(({ id }) => id)).toEqual([
    'meeting-in-verbohai',
    'meeting-before',
  ]);
});
