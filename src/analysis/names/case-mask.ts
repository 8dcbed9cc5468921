import type { GrammaticalCase } from '../../model/token.ts';

/** A set of cases as bits, so that agreement is one operation. */
export type CaseMask = number;

const bits: Readonly<Record<GrammaticalCase, number>> = {
  nom: 1,
  gen: 2,
  dat: 4,
  acc: 8,
  ins: 16,
  loc: 32,
  voc: 64,
};

/** Every case: what an indeclinable word can stand in. */
export const anyCase: CaseMask = 127;

/** The bit of one case. */
export function caseBit(name: GrammaticalCase): CaseMask {
  return bits[name];
}

/** The bits of several cases; every case if none is known. */
export function caseMask(names: readonly GrammaticalCase[] | undefined): CaseMask {
  if (names === undefined || names.length === 0) return anyCase;
  return names.reduce((mask, name) => mask | bits[name], 0);
}
