import { createPipeline } from '../src/analysis/pipeline.ts';
import { conceptRelations } from '../src/languages/concept-relations.ts';
import { concepts } from '../src/languages/concepts/index.ts';
import { eventTypes } from '../src/languages/event-types/index.ts';
import { gazetteer } from '../src/languages/gazetteer/index.ts';
import { languages } from '../src/languages/registry.ts';
import { createLanguageDetector } from '../src/text/detect-language.ts';
import type { Engine } from './digest/engine.ts';
import { loadLanguages } from './load-languages.ts';

/** The analysis with all that it knows: languages and their dictionaries, names and concepts. */
export async function loadEngine(): Promise<Engine> {
  const { uk, ru, en } = languages;
  const detector = createLanguageDetector({
    uk: uk.orthography,
    ru: ru.orthography,
    en: en.orthography,
  });
  const pipeline = createPipeline({
    languages: await loadLanguages(),
    gazetteer,
    concepts,
    conceptRelations,
    eventTypes,
  });
  return { detector, ...pipeline };
}
