import type { LanguageCode } from '../../model/language-code.ts';

/** A note of an editor, on the page of an event or a claim. */
export interface SiteNote {
  readonly kind: 'event' | 'claim';
  /** The address of the page. */
  readonly id: string;
  readonly lang: LanguageCode;
  readonly who: string;
  readonly when: string;
  readonly html: string;
}
