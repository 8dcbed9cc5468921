import { expect, it } from 'vitest';
import { corpusClaim, type ClaimDraft } from './fixtures/corpus-claim.ts';
import { grouped } from './fixtures/grouped.ts';

function areOne(a: Omit<ClaimDraft, 'id'>, b: Omit<ClaimDraft, 'id'>): boolean {
  const claims = [corpusClaim({ id: 'a-c1', ...a }), corpusClaim({ id: 'b-c1', ...b })];
  return grouped(claims).groups.length === 1;
}

const year = (of: number): string => `${of}-01-01/${of}-12-31`;

it('lets a year tell which thing is meant, and not when', () => {
  const verdict = { entities: ['ada-lopukh', 'norburg'], concepts: ['convict', 'fraud'] };
  const of2007 = { ...verdict, nounDates: [year(2007)] };
  expect(areOne({ ...verdict, dates: ['2026-01-13'] }, of2007)).toBe(true);
  expect(areOne({ ...verdict, dates: ['2026-01-13'] }, { ...verdict, dates: [year(2007)] })).toBe(
    false,
  );
  expect(areOne({ ...verdict, nounDates: [year(2012)] }, of2007)).toBe(false);
});

it('takes documents of as many parts in articles of one topic for one', () => {
  const plan = (parts: number, ...concepts: string[]): Omit<ClaimDraft, 'id'> => ({
    concepts,
    modality: 'state',
    figures: [[parts, 'count', '=', 'point']],
    topic: ['ada-lopukh', 'norburg'],
    setting: ['ada-lopukh', 'norburg'],
  });
  expect(areOne(plan(20, 'say'), plan(20, 'country'))).toBe(true);
  expect(areOne(plan(20, 'say'), plan(28, 'say'))).toBe(false);
  expect(areOne(plan(20, 'say'), { ...plan(20, 'say'), topic: [], setting: [] })).toBe(false);
});
