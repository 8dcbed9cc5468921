import type { PermalinkKind } from '../../model/permalinks.ts';

/** Something that has a page, and so an address. */
export interface Thing {
  readonly kind: PermalinkKind;
  /** Its id in the analysis, before addresses are minted. */
  readonly provisional: string;
  /** The address that it would like to have. */
  readonly slug: string;
  /**
   * By which it is known again. A key may have a finer part behind a full stop: with that part equal
   * too two things have more in common.
   */
  readonly members: readonly string[];
}
