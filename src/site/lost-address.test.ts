import { expect, it } from 'vitest';
import type { Permalink } from '../model/permalinks.ts';
import { createDigest } from './digest/digest.ts';
import { first, sampleEntries } from './fixtures/sample-digest.ts';
import { lostAddresses } from './lost-address.ts';
import { redirects } from './redirects.ts';

const event = (id: string, more: Partial<Permalink> = {}): Permalink => ({
  ...{ id, kind: 'event', to: null, withdrawn: false },
  ...more,
});

function lost(...permalinks: Permalink[]) {
  const digest = createDigest({ ...sampleEntries, permalinks });
  return lostAddresses(digest, permalinks[0]?.kind ?? 'event');
}

it('leaves out what has a page', () => {
  expect(lost(event('meeting-in-verbohai'))).toEqual([]);
});

it('follows merged addresses to the end', () => {
  const links = [
    event('a', { to: 'b' }),
    event('b', { to: 'meeting-before' }),
    event('meeting-before'),
  ];
  expect(lost(...links)).toEqual([
    { id: 'a', to: '/events/meeting-before/', withdrawn: null },
    { id: 'b', to: '/events/meeting-before/', withdrawn: null },
  ]);
});

it('keeps a withdrawn address', () => {
  expect(lost(event('gone', { withdrawn: true }))).toEqual([
    { id: 'gone', to: null, withdrawn: null },
  ]);
});

it('says who withdrew an event', () => {
  const signed = { who: 'Mira Lys', when: '2031-03-07', why: 'A court said so.' };
  const permalinks = [event('a', { to: 'gone' }), event('gone', { withdrawn: true })];
  const digest = createDigest({ ...sampleEntries, permalinks, withdrawn: { gone: signed } });
  expect(lostAddresses(digest, 'event')).toEqual([
    { id: 'a', to: null, withdrawn: signed },
    { id: 'gone', to: null, withdrawn: signed },
  ]);
});

it('leads from a merged address to nowhere if its target was withdrawn', () => {
  expect(lost(event('a', { to: 'gone' }), event('gone', { withdrawn: true }))).toEqual([
    { id: 'a', to: null, withdrawn: null },
    { id: 'gone', to: null, withdrawn: null },
  ]);
});

it('leads from a claim without a page to its place in the article', () => {
  expect(lost({ ...event(`${first}-c2`), kind: 'claim' })).toEqual([
    { id: `${first}-c2`, to: `/articles/${first}/#c2`, withdrawn: null },
  ]);
});

it('redirects what was merged, not what was withdrawn', () => {
  const permalinks = [event('a', { to: 'meeting-before' }), event('gone', { withdrawn: true })];
  expect(redirects(createDigest({ ...sampleEntries, permalinks }))).toEqual([
    { from: '/events/a/', to: '/events/meeting-before/' },
  ]);
});
