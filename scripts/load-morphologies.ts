import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Model, WinkMethods } from 'wink-nlp';
import { createMorphology as createEnglish, type Tagger } from '../src/languages/en/morphology.ts';
import { createMorphology as createRussian } from '../src/languages/ru/morphology.ts';
import { createMorphology as createUkrainian } from '../src/languages/uk/morphology.ts';
import type { LanguageCode } from '../src/model/language-code.ts';
import type { Morphology } from '../src/model/token.ts';
import { winkTagger } from './wink-tagger.ts';

/** Loads every dictionary from the installed packages; nothing is downloaded. */
export async function loadMorphologies(): Promise<Record<LanguageCode, Morphology>> {
  const [uk, ru] = await Promise.all([loadUkrainian(), loadRussian()]);
  const tagger = whenNeeded(loadTagger);
  return { uk, ru, en: createEnglish(tagger) };
}

/** The packages `wink-nlp` and `wink-eng-lite-web-model`, whose code is dear to read too. */
function loadTagger(): Tagger {
  const load = createRequire(import.meta.url);
  // The casts give the types that importing the packages would.
  const winkNLP = load('wink-nlp') as (model: Model, steps: string[]) => WinkMethods;
  return winkTagger(winkNLP(load('wink-eng-lite-web-model') as Model, ['sbd', 'pos']));
}

/** A tagger that is loaded when the first word is looked up. */
function whenNeeded(load: () => Tagger): Tagger {
  let tagger: Tagger | null = null;
  return (text) => {
    tagger ??= load();
    return tagger(text);
  };
}

/** The package `dictionary-uk`. */
async function loadUkrainian(): Promise<Morphology> {
  const { default: files } = await import('dictionary-uk');
  const text = new TextDecoder();
  return createUkrainian({ aff: text.decode(files.aff), dic: text.decode(files.dic) });
}

/** The dictionary in the package `az`. */
async function loadRussian(): Promise<Morphology> {
  const folder = fileURLToPath(new URL('../dicts', import.meta.resolve('az')));
  const [words, probabilities, predictions, paradigms, suffixes, tags] = await Promise.all([
    readFile(join(folder, 'words.dawg')),
    readFile(join(folder, 'p_t_given_w.intdawg')),
    readFile(join(folder, 'prediction-suffixes-0.dawg')),
    readFile(join(folder, 'paradigms.array')),
    readFile(join(folder, 'suffixes.json'), 'utf8'),
    readFile(join(folder, 'gramtab-opencorpora-int.json'), 'utf8'),
  ]);
  return createRussian({ words, probabilities, predictions, paradigms, suffixes, tags });
}
