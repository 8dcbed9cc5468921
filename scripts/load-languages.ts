import { languages } from '../src/languages/registry.ts';
import type { LanguageCode } from '../src/model/language-code.ts';
import type { LoadedLanguage } from '../src/model/language.ts';
import { loadMorphologies } from './load-morphologies.ts';

/** Every language of the registry with its dictionary. */
export async function loadLanguages(): Promise<Record<LanguageCode, LoadedLanguage>> {
  const { uk, ru, en } = await loadMorphologies();
  return {
    uk: { ...languages.uk, morphology: uk },
    ru: { ...languages.ru, morphology: ru },
    en: { ...languages.en, morphology: en },
  };
}
