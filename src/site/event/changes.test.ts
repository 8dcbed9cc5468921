import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { changesOf } from './changes.ts';

const digest = createDigest(sampleEntries);
const meeting = digest.event('meeting-in-verbohai');

describe('what the last day of publication changed', () => {
  const changes = changesOf(digest, meeting);

  it('names both days and counts the new articles', () => {
    expect(changes).toMatchObject({ from: '2031-03-04', to: '2031-03-05', articles: 1 });
  });

  it('goes from status, date and voices to claims that were moved on from', () => {
    expect(changes?.changes).toMatchObject([
      { kind: 'status', from: 'planned', to: 'confirmed' },
      {
        kind: 'date',
        from: { from: '2031-03-04', to: '2031-03-31' },
        to: { from: '2031-03-06', to: '2031-03-06' },
      },
      { kind: 'voices', from: [{ id: 'test-post' }], to: [{ id: 'ada-lopukh' }] },
      {
        kind: 'claim',
        relation: {
          a: { statement: { id: `${second}-c1` } },
          b: { statement: { id: `${third}-c1` } },
        },
      },
    ]);
  });
});

it('says nothing of an event on which all was published on one day', () => {
  expect(changesOf(digest, digest.event('meeting-before'))).toBe(null);
});

it('takes no date for a change that the event itself excludes', () => {
  const later = { ...meeting, from: '2031-05-01', to: '2031-05-01' };
  const kinds = changesOf(digest, later)?.changes.map(({ kind }) => kind);
  expect(kinds).not.toContain('date');
});
