import type { LanguageCode, Localised } from '../../model/language-code.ts';

/** How a page in one language names and addresses things. */
export interface PageLanguage {
  readonly locale: LanguageCode;
  name(labels: Localised): string;
  /** The absolute address of a page, by its path within the site. */
  absolute(path: string): string;
}
