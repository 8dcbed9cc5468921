import { expect, it } from 'vitest';
import { createDigest } from './digest/digest.ts';
import { sampleEntries } from './fixtures/sample-digest.ts';
import { homePage } from './home-page.ts';

const home = homePage(createDigest(sampleEntries));

it('tells the events with the newest reports first, each with what the last day changed', () => {
  expect(home.events.map(({ card, changes }) => [card.id, changes?.to ?? null])).toEqual([
    ['meeting-in-verbohai', '2031-03-05'],
    ['meeting-before', null],
  ]);
});

it('quotes the gravest difference', () => {
  expect(home.largest).toMatchObject({
    event: { id: 'meeting-in-verbohai' },
    relation: { type: 'contradiction' },
  });
});

it('strings the events along a line of time, the latest first', () => {
  expect(home.timeline.map(({ time }) => time.from)).toEqual(['2031-03-06', '2031-02-01']);
});

it('counts what was read', () => {
  expect(home.totals).toEqual({ articles: 3, claims: 8, events: 2, sources: 2 });
});

it('is empty without articles', () => {
  const empty = createDigest({
    ...sampleEntries,
    ...{ articles: [], claims: [], hosted: [], events: [], entities: [], sources: [] },
  });
  expect(homePage(empty)).toMatchObject({ events: [], largest: null, timeline: [] });
});
