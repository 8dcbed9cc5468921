import type { Time } from '../measure/stopwatch.ts';

/** What the search over a corpus of one size takes. */
export interface SearchMeasures {
  readonly articles: number;
  /** Pages that the search finds. */
  readonly pages: number;
  readonly files: number;
  /** Of the index, as a host sends it. */
  readonly bytes: number;
  /** Building the index from the content folder. */
  readonly building: Time;
  /** First queries of readers who have nothing in the cache. */
  readonly queries: readonly FirstQuery[];
}

export interface FirstQuery {
  readonly query: string;
  /** Results of all kinds. */
  readonly results: number;
  /** What it fetches until the first results stand there, as a host sends it. */
  readonly bytes: number;
  /** The same when a reader goes on to the kinds that come later. */
  readonly allBytes: number;
  /** What it takes when all is there: finding, reading the results, and marking the excerpts. */
  readonly milliseconds: number;
}
