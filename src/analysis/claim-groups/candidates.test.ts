import { expect, it } from 'vitest';
import { visitCandidates } from './candidates.ts';
import { corpusClaim, type ClaimDraft } from './fixtures/corpus-claim.ts';
import { compareContext } from './fixtures/grouped.ts';
import { signaturesOf } from './signature.ts';

function candidates(drafts: readonly ClaimDraft[]): string[] {
  const context = compareContext();
  const signatures = drafts.flatMap((draft) => signaturesOf([corpusClaim(draft)], context));
  const found: string[] = [];
  visitCandidates(signatures, context.numbers, (first, others) => {
    for (const other of others) {
      found.push(`${drafts[first]?.id ?? ''} ${drafts[other]?.id ?? ''}`);
    }
  });
  return found;
}

it.each<[why: string, a: Omit<ClaimDraft, 'id'>, b: Omit<ClaimDraft, 'id'>]>([
  [
    'a person and a concept',
    { entities: ['ada-lopukh'], concepts: ['meet'] },
    { entities: ['ada-lopukh'], concepts: ['negotiate'] },
  ],
  [
    'two people',
    { entities: ['ada-lopukh', 'taras-klen'] },
    { entities: ['taras-klen', 'ada-lopukh'] },
  ],
  [
    'a figure and a place',
    { entities: ['harbour'], figures: [[4800, 'count']] },
    { entities: ['harbour'], figures: [[4800, 'count']] },
  ],
  [
    'two figures',
    {
      figures: [
        [169, 'count'],
        [53, 'count'],
      ],
    },
    {
      figures: [
        [53, 'count'],
        [169, 'count'],
      ],
    },
  ],
  [
    'a day and a concept',
    { dates: ['2026-01-22'], concepts: ['meet'] },
    { dates: ['2026-01-22'], concepts: ['meet'] },
  ],
  [
    'the speaker of one whom the other names',
    { attribution: { speaker: 'ada-lopukh' }, concepts: ['meet'] },
    { entities: ['ada-lopukh'], concepts: ['meet'] },
  ],
])('finds claims that share %s', (_why, a, b) => {
  expect(
    candidates([
      { id: 'a-c1', ...a },
      { id: 'b-c1', ...b },
    ]),
  ).toEqual(['a-c1 b-c1']);
});

it.each<[why: string, draft: Omit<ClaimDraft, 'id'>]>([
  ['one name', { entities: ['ada-lopukh'] }],
  ['one figure', { figures: [[169, 'count']] }],
  ['one day', { dates: ['2026-01-22'] }],
  ['the passage', { setting: ['ada-lopukh', 'taras-klen'] }],
])('finds none that share %s alone', (_why, draft) => {
  expect(
    candidates([
      { id: 'a-c1', ...draft },
      { id: 'b-c1', ...draft },
    ]),
  ).toEqual([]);
});

it('visits a number of pairs that grows with the corpus, not with its square', () => {
  const corpus = (size: number): ClaimDraft[] =>
    Array.from({ length: size }, (_, at) => ({
      id: `a${String(at).padStart(5, '0')}-c1`,
      entities: ['ada-lopukh', 'taras-klen'],
      concepts: ['meet', `topic-${at % 1000}`],
    }));
  const [small, large] = [candidates(corpus(400)).length, candidates(corpus(4000)).length];
  expect(large).toBeLessThan(small * 15);
});
