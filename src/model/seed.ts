import type { ArticleVersion } from './article-version.ts';
import type { LanguageCode } from './language-code.ts';

/**
 * One input text after decoding. `text` is the whole seed (byte order mark removed, nothing else);
 * `bodyStart` is the offset behind the header, so all spans of the analysis lie at or after it.
 * What the seed does not say is null.
 */
export interface Seed {
  readonly file: string;
  readonly text: string;
  readonly bodyStart: number;
  /** A day, a month or a year, as exactly as the seed says. */
  readonly published: string | null;
  readonly lang: LanguageCode;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Absent if the seed does not say. */
  readonly author?: string;
  /** The terms under which the text may be used, in the words of the seed; absent if it has none. */
  readonly licence?: string;
  /** The versions before this one, the oldest first; absent if there are none. */
  readonly versions?: readonly ArticleVersion[];
}
