import type { LanguageCode } from '../model/language-code.ts';

/** A language of the interface. */
export type Locale = LanguageCode;

/** In the order in which the interface lists them. */
export const locales: readonly Locale[] = ['en', 'uk', 'ru'];

/** The language whose pages have no prefix in their address. */
export const defaultLocale: Locale = 'en';
