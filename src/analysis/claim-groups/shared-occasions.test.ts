import { describe, expect, it } from 'vitest';
import { corpusClaim, type ClaimDraft } from './fixtures/corpus-claim.ts';
import { grouped } from './fixtures/grouped.ts';

/** An article of two sentences: an occasion with its date, and a detail of it without one. */
function told(article: string, occasion: Partial<ClaimDraft>, hours = 5): ClaimDraft[] {
  const dates = occasion.dates ?? [];
  return [
    { id: `${article}-c1`, topic: ['ada-lopukh', 'taras-klen'], ...occasion },
    {
      id: `${article}-c2`,
      topic: ['ada-lopukh', 'taras-klen'],
      setting: ['ada-lopukh', 'taras-klen', 'norburg'],
      concepts: ['meet'],
      figures: [[hours, 'hour', '~']],
      passageDates: dates,
      datedBy: `${article}-c1`,
      published: occasion.published ?? '2026-01-14',
    },
  ];
}

const visit: Partial<ClaimDraft> = {
  entities: ['ada-lopukh', 'taras-klen', 'norburg'],
  concepts: ['meet', 'visit', 'leader'],
  dates: ['2025-12-01/2025-12-31'],
};
const round: Partial<ClaimDraft> = {
  entities: ['norburg'],
  concepts: ['meet', 'harvest'],
  dates: ['2025-12-02'],
  published: '2026-01-21',
};

function groupOf(claim: string, drafts: readonly ClaimDraft[]): string[] {
  const { groups } = grouped(drafts.map(corpusClaim));
  const group = groups.find(({ members }) => members.some((member) => member.claim.id === claim));
  return group?.members.map((member) => member.claim.id) ?? [];
}

describe('two reports of an occasion', () => {
  it('are the same where a detail shows that it is one', () => {
    expect(groupOf('a-c1', [...told('a', visit), ...told('b', round)])).toEqual(['a-c1', 'b-c1']);
  });

  it.each<[why: string, second: Partial<ClaimDraft>, hours?: number]>([
    ['whose details differ', round, 9],
    ['on another day', { ...round, dates: ['2025-11-02'] }],
    ['elsewhere', { ...round, entities: ['harbour'] }],
    ['of which one is only planned', { ...round, modality: 'planned' }],
    ['of another kind', { ...round, concepts: ['harvest', 'flood'] }],
  ])('are not the same %s', (_why, second, hours) => {
    expect(groupOf('a-c1', [...told('a', visit), ...told('b', second, hours)])).toEqual(['a-c1']);
  });

  it('are not the same without a detail', () => {
    const drafts = [...told('a', visit).slice(0, 1), ...told('b', round).slice(0, 1)];
    expect(groupOf('a-c1', drafts)).toEqual(['a-c1']);
  });
});
