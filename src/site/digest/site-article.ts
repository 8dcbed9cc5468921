import type { ArticleVersion } from '../../model/article-version.ts';
import type { Because } from '../../model/because.ts';
import type { Claim } from '../../model/claim.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { AbstentionReason } from '../../model/sentence.ts';
import type { SelectedPassage } from '../share/passage.ts';

/** A claim with the words of the article that the pages quote. */
export interface SiteClaim extends Claim {
  /** The claim's own words. */
  readonly words: string;
  readonly hedgeWords: readonly string[];
  readonly loadedWords: readonly string[];
  /** How links lead to these very words, null if they cannot. */
  readonly passage: SelectedPassage | null;
}

/** A paragraph or heading of an article's text. */
export interface Passage {
  readonly html: string;
  /** The marks (`c1`) of the claims that begin in it. */
  readonly marks: readonly string[];
}

/** A sentence that yielded no claim, or a part of which did not. */
export interface Abstention {
  /** Null if the site publishes excerpts only. */
  readonly words: string | null;
  readonly reason: AbstentionReason;
  /** Whether another part of the sentence did yield a claim. */
  readonly partly: boolean;
  /** The decisions of editors that took its claims away. */
  readonly because: readonly Because[];
}

/** An earlier version of an article, and what the version after it changed. */
export interface SiteVersion {
  readonly published: string | null;
  /** When the version after it was published. */
  readonly until: string | null;
  readonly counts: { readonly removed: number; readonly added: number };
  /** The sentences, null if the site publishes excerpts only. */
  readonly changes: Pick<ArticleVersion, 'removed' | 'added'> | null;
}

/** An article as the site needs it: what it says of itself, its claims and its text to be shown. */
export interface SiteArticle {
  readonly id: string;
  readonly lang: LanguageCode;
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Null if the seed does not say. */
  readonly author: string | null;
  /** The terms under which the text may be used, in the words of the seed; null if it has none. */
  readonly licence: string | null;
  /** The title, else the first sentence, shortened. */
  readonly name: string;
  readonly hasTitle: boolean;
  readonly claims: readonly SiteClaim[];
  /** Empty if the site publishes excerpts only. */
  readonly passages: readonly Passage[];
  readonly abstentions: readonly Abstention[];
  /** The versions before this one, the oldest first. */
  readonly versions: readonly SiteVersion[];
}
