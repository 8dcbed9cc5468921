import { expect, it } from 'vitest';
import { confirmationsIn } from './confirmations.ts';
import { corpusClaim, notions, saidBy, type ClaimDraft } from './fixtures/corpus-claim.ts';

function confirmed(drafts: readonly ClaimDraft[]): string[] {
  return confirmationsIn(drafts.map(corpusClaim), notions).map(
    ({ confirming, confirmed: target, bare }) =>
      `${confirming.claim.id} > ${target.claim.id}${bare ? ' (bare)' : ''}`,
  );
}

const announced: ClaimDraft = {
  id: 'a-c1',
  concepts: ['meet'],
  attribution: saidBy('ada-lopukh'),
};

it.each<[why: string, drafts: ClaimDraft[], found: string[]]>([
  [
    '"confirmed this information"',
    [
      announced,
      { id: 'a-c2', concepts: ['confirm', 'information'], attribution: saidBy('palace') },
    ],
    ['a-c2 > a-c1 (bare)'],
  ],
  [
    '"confirmed that the meeting is planned"',
    [
      announced,
      { id: 'a-c2', concepts: ['journey'] },
      {
        id: 'a-c3',
        concepts: ['meet', 'plan'],
        cueConcepts: ['confirm'],
        attribution: saidBy('palace'),
      },
    ],
    ['a-c3 > a-c1'],
  ],
  [
    'of something else: none',
    [
      announced,
      {
        id: 'a-c2',
        concepts: ['harvest'],
        cueConcepts: ['confirm'],
        attribution: saidBy('palace'),
      },
    ],
    [],
  ],
  [
    'of what the same body said: none',
    [
      { ...announced, institutions: ['palace'] },
      {
        id: 'a-c2',
        concepts: ['meet'],
        cueConcepts: ['confirm'],
        attribution: saidBy('palace'),
      },
    ],
    [],
  ],
  [
    'of the opposite: none',
    [
      announced,
      {
        id: 'a-c2',
        concepts: ['meet'],
        polarity: '-',
        cueConcepts: ['confirm'],
        attribution: saidBy('palace'),
      },
    ],
    [],
  ],
  [
    'too far behind: none',
    [
      announced,
      { id: 'a-c9', concepts: ['meet'], cueConcepts: ['confirm'], attribution: saidBy('palace') },
    ],
    [],
  ],
  [
    'a plain statement: none',
    [announced, { id: 'a-c2', concepts: ['meet'], attribution: saidBy('palace') }],
    [],
  ],
])('confirmation %s', (_why, drafts, found) => {
  expect(confirmed(drafts)).toEqual(found);
});
