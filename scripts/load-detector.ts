import { languages } from '../src/languages/registry.ts';
import type { LanguageDetector } from '../src/text/detect-language.ts';
import { createLanguageDetector } from '../src/text/detect-language.ts';

/** What tells the languages apart. */
export function loadDetector(): LanguageDetector {
  const { uk, ru, en } = languages;
  return createLanguageDetector({
    uk: uk.orthography,
    ru: ru.orthography,
    en: en.orthography,
  });
}
