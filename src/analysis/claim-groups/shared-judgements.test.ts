import { expect, it } from 'vitest';
import { corpusClaim, saidBy, type ClaimDraft } from './fixtures/corpus-claim.ts';
import { grouped } from './fixtures/grouped.ts';

/** An article in which somebody tells something and says what they think of it. */
function judged(article: string, judgement: Partial<ClaimDraft> = {}): ClaimDraft[] {
  return [
    {
      id: `${article}-c1`,
      entities: ['taras-klen', 'norburg'],
      concepts: ['meet', 'visit'],
      dates: ['2026-01-12'],
      attribution: saidBy('ada-lopukh'),
      sentence: 0,
    },
    {
      id: `${article}-c2`,
      concepts: ['plan'],
      words: [article],
      checkWorthy: false,
      modality: 'state',
      attribution: saidBy('ada-lopukh'),
      sentence: 1,
      ...judgement,
    },
  ];
}

function groupOf(claim: string, drafts: readonly ClaimDraft[]): string[] {
  const { groups } = grouped(drafts.map(corpusClaim));
  const group = groups.find(({ members }) => members.some((member) => member.claim.id === claim));
  return group?.members.map((member) => member.claim.id) ?? [];
}

it('takes judgements of one speaker on one claim for the same', () => {
  expect(groupOf('a-c2', [...judged('a'), ...judged('b')])).toEqual(['a-c2', 'b-c2']);
});

it.each<[why: string, second: Partial<ClaimDraft>]>([
  ['of another speaker', { attribution: saidBy('vira-dub') }],
  ['with another word', { concepts: ['harvest'] }],
  ['that could be checked', { checkWorthy: true }],
  ['further on', { sentence: 4 }],
])('leaves judgements %s apart', (_why, second) => {
  expect(groupOf('a-c2', [...judged('a'), ...judged('b', second)])).toEqual(['a-c2']);
});
