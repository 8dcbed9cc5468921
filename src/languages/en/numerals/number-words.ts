import type { Numerals } from '../../../model/language/numerals.ts';
import { rows } from '../../cue-rows.ts';

const ones =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const smallOrdinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const tenOrdinals =
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth';

const scales: readonly (readonly [value: number, alone: string, others: string])[] = [
  [12, 'a dozen', 'dozen'],
  [100, 'a hundred', 'hundred'],
  [1e3, 'a thousand', 'thousand'],
  [1e6, 'a million', 'million | mn | mln'],
  [1e9, 'a billion', 'billion | bn'],
  [1e12, 'a trillion', 'trillion | tn | trn'],
];

const parts: readonly (readonly [value: number, forms: string])[] = [
  [0.5, 'half of | half the | half their | half its | by half | in half'],
  [0.25, 'a quarter of | one quarter of | one-quarter of | by a quarter | one in four'],
  [1 / 3, 'a third of | one third of | one-third of | one-third | by a third | one in three'],
  [2 / 3, 'two thirds of | two-thirds of | two-thirds | two thirds'],
  [0.75, 'three quarters of | three-quarters of | three-quarters | three quarters'],
  [0.2, 'a fifth of | one fifth of | one-fifth of | one-fifth | one in five'],
  [0.1, 'a tenth of | one tenth of | one-tenth of | one-tenth | one in ten'],
];

/** English numbers in words. */
export const numberWords: Numerals['words'] = [
  ...ones.split(' ').flatMap((word, index) => rows(word, { kind: 'cardinal', value: index + 1 })),
  ...tens
    .split(' ')
    .flatMap((word, index) => rows(word, { kind: 'cardinal', value: 10 * (index + 2) })),
  ...rows('a couple of | a pair of', { kind: 'cardinal', value: 2 }),
  ...scales.flatMap(([value, alone, others]) => [
    ...rows(alone, { kind: 'scale', value, alone: 'always' }),
    ...rows(others, { kind: 'scale', value }),
  ]),
  ...rows('half a | half an | a half | by half a | by half an', { kind: 'fraction', value: 0.5 }),
  ...parts.flatMap(([value, forms]) => rows(forms, { kind: 'fraction', value, whole: true })),
  ...rows('and a half', { kind: 'rest', value: 0.5 }),
  ...rows('and a quarter', { kind: 'rest', value: 0.25 }),
  ...smallOrdinals
    .split(' ')
    .flatMap((word, index) => rows(word, { kind: 'ordinal', value: index + 1 })),
  ...tenOrdinals
    .split(' ')
    .flatMap((word, index) => rows(word, { kind: 'ordinal', value: 10 * (index + 2) })),
  ...rows('twofold | double | twice the', { kind: 'multiple', value: 2 }),
  ...rows('threefold | three-fold | triple', { kind: 'multiple', value: 3 }),
  ...rows('fourfold | quadruple', { kind: 'multiple', value: 4 }),
  ...rows('doubled', { kind: 'multiple', value: 2, approximated: true }),
  ...rows('tripled | trebled', { kind: 'multiple', value: 3, approximated: true }),
  ...rows('quadrupled', { kind: 'multiple', value: 4, approximated: true }),
  ...rows('fivefold', { kind: 'multiple', value: 5 }),
  ...rows('tenfold', { kind: 'multiple', value: 10 }),
  ...rows('twice', { kind: 'measure', value: 2, unit: 'count', counted: 'time' }),
  ...rows('thrice', { kind: 'measure', value: 3, unit: 'count', counted: 'time' }),
  ...rows('and', { kind: 'glue' }),
];
