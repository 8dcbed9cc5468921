import type { Shares } from './profile.ts';
import type { Time } from './stopwatch.ts';

/** What loading takes, each in a process of its own. */
export interface LoadingMeasures {
  /** The modules' code. */
  readonly code: Time;
  /** Dictionaries, names and tables. */
  readonly engine: Time;
}

/** What a corpus of one size takes. */
export interface CorpusMeasures {
  readonly articles: number;
  /** UTF-16 units of an article, on average. */
  readonly characters: number;
  /** Different words, in small letters. */
  readonly wordForms: number;
  /** Reading one article, the median of stretches of the corpus that are read for the first time. */
  readonly reading: Time;
  readonly readingShares: Shares;
  /** The stages of the corpus, the median of several runs. */
  readonly analysing: Time;
  readonly analysingShares: Shares;
  /** The stages of the corpus with one more article, and reading that one. */
  readonly oneMore: Time;
  /** The most memory that the process held, in bytes. */
  readonly memory: number;
  /** What came out. */
  readonly claims: number;
  readonly groups: number;
  readonly relations: number;
  readonly events: number;
}
