import type { ElementContent } from 'hast';

/** An entry of a feed, worded in the feed's language. */
export interface FeedEntry {
  /** Its own address, which is its identity: absolute, and the same in every later build. */
  readonly url: string;
  readonly title: string;
  readonly content: readonly ElementContent[];
  /** When it was published: a day, or less exact; null if unknown. */
  readonly published: string | null;
}

/** A feed in one language. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** The page that it is the feed of, absolute. */
  readonly home: string;
  /** The day that counts as now. */
  readonly asOf: string;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}
