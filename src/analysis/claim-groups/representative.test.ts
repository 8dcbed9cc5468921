import { expect, it } from 'vitest';
import {
  corpusClaim,
  creditedTo,
  saidBy,
  saidByUnnamed,
  type ClaimDraft,
} from './fixtures/corpus-claim.ts';
import { representative } from './representative.ts';

it.each<[why: string, drafts: ClaimDraft[], best: string]>([
  [
    'a named speaker before the rest',
    [
      { id: 'a-c1' },
      { id: 'b-c1', attribution: creditedTo('wire') },
      { id: 'c-c1', attribution: saidByUnnamed('wire') },
      { id: 'd-c1', attribution: saidBy('ada-lopukh') },
    ],
    'd-c1',
  ],
  [
    'the most hedged of equally attributed',
    [
      { id: 'a-c1', modality: 'planned', attribution: saidBy('ada-lopukh') },
      { id: 'b-c1', modality: 'expected', attribution: saidBy('ada-lopukh') },
      { id: 'c-c1', modality: 'happened', attribution: saidBy('ada-lopukh'), hedged: true },
    ],
    'b-c1',
  ],
  ['the first of equals', [{ id: 'a-c1' }, { id: 'b-c1' }], 'a-c1'],
])('takes %s', (_why, drafts, best) => {
  expect(representative(drafts.map(corpusClaim)).claim.id).toBe(best);
});

it('refuses an empty group', () => {
  expect(() => representative([])).toThrow('no members');
});
