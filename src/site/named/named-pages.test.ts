import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { entityPage, latest } from './entity-page.ts';
import { nameLists, sourceCards } from './name-lists.ts';
import { namedLink } from './named-link.ts';
import { sourcePage } from './source-page.ts';

const digest = createDigest(sampleEntries);

it('tells what somebody says from what is said of them', () => {
  const page = entityPage(digest, 'ada-lopukh');
  expect(page.spoken.shown.map(({ id }) => id)).toEqual([`${third}-c1`, `${third}-c2`]);
  expect(page.mentioned.shown.map(({ id }) => id)).toEqual([`${second}-c1`]);
  expect(page.events.shown.map(({ id }) => id)).toEqual(['meeting-in-verbohai']);
});

it('shows what a source told first and passed on, with those who carry it', () => {
  const page = sourcePage(digest, 'test-post');
  expect(page.reports.shown).toMatchObject([
    { statement: { id: `${second}-c1` }, carriers: [{ id: first }, { id: second }] },
  ]);
  expect(page.relays.total).toBe(0);
  expect(sourcePage(digest, 'trial-paper').articles.shown.map(({ id }) => id)).toEqual([second]);
});

it('refuses a source that is none', () => {
  expect(() => sourcePage(digest, 'ada-lopukh')).toThrow('no source ada-lopukh');
});

it('lists names by type, those named most often first', () => {
  expect(nameLists(digest)).toMatchObject([
    { type: 'person', names: [{ name: { id: 'ada-lopukh' }, claims: 4 }] },
    { type: 'place', names: [{ name: { id: 'verbohai' }, claims: 1 }] },
  ]);
});

it('lists sources by how often they appear', () => {
  expect(sourceCards(digest).map(({ name, ...roles }) => [name.id, roles])).toEqual([
    ['test-post', { publishes: 0, reports: 2, relays: 0 }],
    ['trial-paper', { publishes: 1, reports: 0, relays: 1 }],
  ]);
});

it('shows an id without an entry as it is, without a link', () => {
  expect(namedLink(digest, 'nobody')).toEqual({
    id: 'nobody',
    labels: { en: 'nobody', uk: 'nobody', ru: 'nobody' },
    path: null,
  });
});

it('says how many items of a list are not shown', () => {
  const list = latest(
    Array.from({ length: 100 }, (_, index) => index),
    (n) => n,
  );
  expect([list.shown.length, list.total]).toEqual([40, 100]);
});
