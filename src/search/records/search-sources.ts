import type { Event } from '../../model/event.ts';
import type { Entity, Mention } from '../../model/entity.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Span } from '../../model/span.ts';

/** A claim of an article: where it stands, what group it is of and whom it came through. */
export interface ClaimSource extends Span {
  readonly id: string;
  readonly group: string;
  /** Whoever vouches for it and the outlets that it passed through. */
  readonly voices: readonly string[];
}

export interface ArticleSource {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly title: string;
  /** The text that spans and mentions count in, and where its body begins. */
  readonly text: string;
  readonly bodyStart: number;
  readonly mentions: readonly Mention[];
  readonly claims: readonly ClaimSource[];
}

/** A claim group with a page. */
export interface ClaimPageSource {
  readonly id: string;
  readonly title: string;
  readonly lang: LanguageCode;
  readonly claims: readonly string[];
  readonly disputed: boolean;
}

/** All that a search index is made from. */
export interface SearchSources {
  readonly articles: readonly ArticleSource[];
  readonly claimPages: readonly ClaimPageSource[];
  /** Those with a page. */
  readonly events: readonly Event[];
  readonly entities: readonly Entity[];
  /** Whether of an article only its claims may be shown. */
  readonly excerptsOnly: boolean;
}

/** A word or number of a text as a dictionary reads it. */
export interface ReadWord extends Span {
  readonly fold: string;
  readonly lemma: string;
  /** Whether it has no meaning of its own: a preposition, a pronoun. */
  readonly functional: boolean;
  /** The concepts that it expresses. */
  readonly concepts: readonly string[];
}

export type WordReader = (text: string, lang: LanguageCode) => readonly ReadWord[];
