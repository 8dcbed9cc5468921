import type { LanguageCode } from '../model/language-code.ts';

const scripts: Readonly<Record<LanguageCode, 'Latin' | 'Cyrillic'>> = {
  en: 'Latin',
  uk: 'Cyrillic',
  ru: 'Cyrillic',
};

/** The letters that a language is written in. */
export function scriptOf(language: LanguageCode): 'Latin' | 'Cyrillic' {
  return scripts[language];
}
