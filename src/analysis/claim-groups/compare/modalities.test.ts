import { expect, it } from 'vitest';
import type { Modality, Polarity } from '../../../model/claim.ts';
import { commitmentOf, modalityFit } from './modalities.ts';

const isAnnouncing = (concept: string): boolean => concept === 'announce';

type Meant = readonly [modality: Modality, polarity: Polarity];

it.each<[a: Meant, b: Meant, fit: string]>([
  [['planned', '+'], ['planned', '+'], 'same'],
  [['happened', '+'], ['state', '+'], 'same'],
  [['denied', '-'], ['happened', '-'], 'same'],
  [['denied', '-'], ['planned', '-'], 'same'],
  [['planned', '+'], ['expected', '+'], 'near'],
  [['planned', '+'], ['state', '+'], 'near'],
  [['planned', '+'], ['possible', '+'], 'different'],
  [['planned', '+'], ['happened', '+'], 'different'],
  [['hoped', '+'], ['planned', '+'], 'different'],
  [['unclear', '+'], ['state', '+'], 'different'],
  [['no-comment', '+'], ['denied', '-'], 'different'],
])('%j and %j are %s', ([a, aPolarity], [b, bPolarity], fit) => {
  const first = { modality: a, polarity: aPolarity, concepts: ['meet'] };
  const second = { modality: b, polarity: bPolarity, concepts: ['meet'] };
  expect(modalityFit(first, second, isAnnouncing)).toBe(fit);
  expect(modalityFit(second, first, isAnnouncing)).toBe(fit);
});

it.each<[plan: Modality, fit: string]>([
  ['planned', 'near'],
  ['expected', 'near'],
  ['hoped', 'different'],
])('takes what was announced and what is %s for %s', (modality, fit) => {
  const told = { modality: 'happened', polarity: '+', concepts: ['announce', 'meet'] } as const;
  const plan = { modality, polarity: '+', concepts: ['meet'] } as const;
  expect(modalityFit(told, plan, isAnnouncing)).toBe(fit);
  expect(modalityFit(plan, told, isAnnouncing)).toBe(fit);
});

it('ranks modalities by how firmly they commit', () => {
  const firmness = (['happened', 'planned', 'expected', 'possible', 'unclear'] as const).map(
    commitmentOf,
  );
  expect(firmness).toEqual([0, 1, 2, 3, 4]);
  expect(commitmentOf('no-comment')).toBeNull();
});
