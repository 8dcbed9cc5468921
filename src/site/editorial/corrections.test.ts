import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries } from '../fixtures/sample-digest.ts';
import { correctionsOn, correctionViews } from './corrections.ts';

const text = { en: 'a', uk: 'b', ru: 'c' };
const corrections = [
  {
    ...{ when: '2031-03-07', who: 'Mira Lys', text },
    pages: [
      { kind: 'event' as const, id: 'meeting-in-verbohai' },
      { kind: 'claim' as const, id: 'meeting-planned' },
      { kind: 'article' as const, id: first },
      { kind: 'entity' as const, id: 'ada-lopukh' },
      { kind: 'event' as const, id: 'gone' },
    ],
  },
  { when: '2031-03-08', who: 'Ada Dub', text, pages: [] },
];

it('lists corrections with the latest first, each with what its pages are called', () => {
  const [latest, earliest] = correctionViews(createDigest({ ...sampleEntries, corrections }));
  expect(latest).toMatchObject({ who: 'Ada Dub', anchor: 'correction-2', pages: [] });
  expect(earliest?.pages).toEqual([
    { path: '/events/meeting-in-verbohai/', label: sampleEntries.events[2]?.title },
    { path: '/claims/meeting-planned/', label: expect.stringContaining('Ада Лопух') },
    { path: `/articles/${first}/`, label: `Article ${first}` },
    { path: '/entities/ada-lopukh/', label: sampleEntries.entities[0]?.labels },
    { path: '/events/gone/', label: 'gone' },
  ]);
});

it('finds the corrections of a page', () => {
  expect(correctionsOn(corrections, '/entities/ada-lopukh/')).toEqual([
    { when: '2031-03-07', text, anchor: 'correction-1' },
  ]);
  expect(correctionsOn(corrections, '/entities/verbohai/')).toEqual([]);
});
