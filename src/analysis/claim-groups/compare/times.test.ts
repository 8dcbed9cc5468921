import { expect, it } from 'vitest';
import { corpusClaim, type ClaimDraft } from '../fixtures/corpus-claim.ts';
import { compareContext } from '../fixtures/grouped.ts';
import { signaturesOf } from '../signature.ts';
import { timeFit } from './times.ts';

type Draft = Omit<ClaimDraft, 'id'>;

it.each<[why: string, a: Draft, b: Draft, fit: string]>([
  ['one day', { dates: ['2026-01-22'] }, { dates: ['2026-01-22'] }, 'same'],
  ['two days', { dates: ['2026-01-21'] }, { dates: ['2026-01-22'] }, 'different'],
  [
    'one deadline, told on two days',
    { dates: ['/2026-01-31'], published: '2026-01-14' },
    { dates: ['/2026-01-31'], published: '2026-01-21' },
    'same',
  ],
  [
    'a deadline and the end of the month',
    { dates: ['/2026-01-31'], published: '2026-01-14' },
    { dates: ['2026-01-21/2026-01-31'] },
    'compatible',
  ],
  ['a day in a month', { dates: ['2025-12-02'] }, { dates: ['2025-12-01/2025-12-31'] }, 'finer'],
  [
    'days of one year',
    { dates: ['2025-12-02', '2025-01-01/2025-12-31'] },
    { dates: ['2025-08-06', '2025-01-01/2025-12-31'] },
    'different',
  ],
  ['a recent day and none', { dates: ['2026-01-13'] }, {}, 'open'],
  ['a day long past and none', { dates: ['2025-08-06'] }, {}, 'different'],
  [
    'a day ahead and a plan without',
    { dates: ['2026-02-03'], modality: 'planned' },
    { modality: 'planned' },
    'open',
  ],
  ['none, on one day', {}, {}, 'open'],
  ['none, weeks apart', {}, { published: '2026-02-14' }, 'different'],
  [
    'states a week apart',
    { modality: 'state' },
    { modality: 'state', published: '2026-01-21' },
    'open',
  ],
  [
    'the dates of their passages',
    { passageDates: ['2025-12-02'] },
    { passageDates: ['2025-12-01/2025-12-31'], published: '2026-01-21' },
    'open',
  ],
  [
    'different dates of their passages',
    { passageDates: ['2025-12-02'] },
    { passageDates: ['2025-08-06'] },
    'different',
  ],
  ['nothing at all', { published: null }, {}, 'unknown'],
  ['a month of publication', { published: '2026-01' }, {}, 'open'],
])('%s', (_why, first, second, fit) => {
  const claims = [corpusClaim({ id: 'a-c1', ...first }), corpusClaim({ id: 'b-c1', ...second })];
  const [a, b] = claims.flatMap((claim) => signaturesOf([claim], compareContext()));
  expect(a && b && timeFit(a, b)).toBe(fit);
  expect(a && b && timeFit(b, a)).toBe(fit);
});
