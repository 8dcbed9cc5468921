import { expect, it } from 'vitest';
import type { Modality, Polarity } from '../../../model/claim.ts';
import { commitmentOf, modalityFit } from './modalities.ts';

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
  const first = { modality: a, polarity: aPolarity };
  const second = { modality: b, polarity: bPolarity };
  expect(modalityFit(first, second)).toBe(fit);
  expect(modalityFit(second, first)).toBe(fit);
});

it('ranks modalities by how firmly they commit', () => {
  const firmness = (['happened', 'planned', 'expected', 'possible', 'unclear'] as const).map(
    commitmentOf,
  );
  expect(firmness).toEqual([0, 1, 2, 3, 4]);
  expect(commitmentOf('no-comment')).toBeNull();
});
