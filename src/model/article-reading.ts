import type { Attribution } from './attribution.ts';
import type { DateMention } from './calendar-date.ts';
import type { Modality, Polarity } from './claim.ts';
import type { Entity, Mention } from './entity.ts';
import type { Quantity } from './quantity.ts';
import type { Seed } from './seed.ts';
import type { AbstentionReason, SentenceKind } from './sentence.ts';
import type { Span } from './span.ts';
import type { Token } from './token.ts';

/** A sentence with its tokens, before claims are known. */
export interface SentenceReading extends Span {
  readonly kind: SentenceKind;
  /** The paragraph of the seed that it stands in, counted from 0. */
  readonly paragraph: number;
  readonly tokens: readonly Token[];
}

/** A claim before the corpus gives it an id and a group. */
export interface ClaimReading extends Span {
  readonly sentence: number;
  readonly checkWorthy: boolean;
  readonly attribution: Attribution;
  readonly modality: Modality;
  readonly polarity: Polarity;
  readonly hedges: readonly Span[];
  /** Words that take sides: flagged, and never repeated in the digest's own voice. */
  readonly loaded: readonly Span[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly entities: readonly string[];
  readonly context: readonly string[];
  readonly concepts: readonly string[];
}

/**
 * All that one article tells by itself, independent of every other article and so cacheable by
 * the hash of the seed. Ids of entities that are not in the gazetteer are provisional until the
 * corpus stage has resolved them.
 */
export interface ArticleReading {
  readonly seed: Seed;
  readonly publisher: string | null;
  readonly sentences: readonly SentenceReading[];
  readonly mentions: readonly Mention[];
  /** Entities found by their form, not in the gazetteer. */
  readonly discovered: readonly Entity[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
  readonly claims: readonly ClaimReading[];
  /** One entry a sentence: why it (or a part of it) yields no claim, else null. */
  readonly abstentions: readonly (AbstentionReason | null)[];
}
