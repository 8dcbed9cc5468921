import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { latestUpdates, updatesOf } from './event-updates.ts';
import { reportsOfSource } from './source-reports.ts';

const digest = createDigest(sampleEntries);
const meeting = '/events/meeting-in-verbohai/#as-of';

describe('the updates of an event', () => {
  const [second, first] = updatesOf(digest, digest.event('meeting-in-verbohai'));

  it('are one for each day of publication, at its place on the page', () => {
    expect([second?.path, first?.path]).toEqual([`${meeting}-2031-03-05`, `${meeting}-2031-03-04`]);
  });

  it('say what changed since the day before', () => {
    expect(first?.changes).toBeNull();
    expect(second?.changes?.changes).toContainEqual({
      kind: 'status',
      from: 'planned',
      to: 'confirmed',
    });
  });
});

it('the latest updates are of all events, the newest day first', () => {
  expect(latestUpdates(digest).map(({ path }) => path)).toEqual([
    `${meeting}-2031-03-05`,
    `${meeting}-2031-03-04`,
    '/events/meeting-before/#as-of-2031-03-04',
  ]);
});

it('the reports of a source tell what it published, told first and passed on', () => {
  const rows = (id: string) =>
    reportsOfSource(digest, id).map(({ article, isPublisher, reports, relays }) => [
      article.id,
      isPublisher,
      reports,
      relays,
    ]);
  expect(rows('trial-paper')).toEqual([['2031-03-04-b', true, 0, 1]]);
  expect(rows('test-post')).toEqual([
    ['2031-03-04-b', false, 1, 0],
    ['2031-03-04-a', false, 1, 0],
  ]);
});
