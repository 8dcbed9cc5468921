import type { Token } from '../model/token.ts';

/** What look-ups see of a token. */
export type Word = Pick<Token, 'fold' | 'readings'>;

let slots = 0;

/** A place that every record has for what one look-up found. */
export function newSlot(): number {
  slots += 1;
  return slots - 1;
}

/**
 * A form with one list of readings. All tokens that are so written and read share the record, and
 * with it what look-ups found: a look-up of a word that was met before is an index into `found`,
 * where a map by form would hash and compare letters for every token and table.
 */
export class WordRecord implements Word {
  readonly fold: Token['fold'];
  readonly readings: Token['readings'];
  /** By slot; undefined until it is looked up. */
  readonly found: unknown[] = [];

  constructor(fold: Token['fold'], readings: Token['readings']) {
    this.fold = fold;
    this.readings = readings;
  }
}
