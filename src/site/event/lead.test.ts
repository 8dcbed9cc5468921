import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { leadOf } from './lead.ts';

const digest = createDigest(sampleEntries);
const meeting = digest.event('meeting-in-verbohai');

it('takes of each voice the claim that names most of who, where and when', () => {
  const both = { asOf: '2031-03-04', status: 'planned' as const };
  const [entry] = leadOf(digest, {
    ...meeting,
    status: [{ ...both, claims: [`${first}-c1`, `${second}-c1`, `${third}-c1`] }],
  });
  // The first two came through the Test Post and say the same: one voice.
  expect(entry?.statements.map(({ id }) => id)).toEqual([`${second}-c1`, `${third}-c1`]);
});

it('says nothing where a status rests on no claim', () => {
  expect(leadOf(digest, digest.event('meeting-before'))).toEqual([]);
});
