import type { LanguageCode } from '../../model/language-code.ts';

/** What a page is cited by, in one language. */
export interface Citation {
  /** The id of the page, ASCII. */
  readonly key: string;
  readonly title: string;
  /** The name of the site. */
  readonly publisher: string;
  /** The day, month or year (ISO) whose state is cited. */
  readonly asOf: string;
  readonly lang: LanguageCode;
  readonly address: string;
}
