import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LanguageCode } from '../../../src/model/language-code.ts';
import { loadMorphologies } from '../../load-morphologies.ts';
import { englishForms } from './english-forms.ts';
import { createHunspellForms } from './hunspell-forms.ts';
import { createInflection, type Inflection } from './inflection.ts';
import { createOpenCorporaForms } from './open-corpora-forms.ts';

/** Inflects the words of each language with the dictionaries of the installed packages. */
export async function loadInflections(): Promise<Record<LanguageCode, Inflection>> {
  const [morphologies, ukrainian, russian] = await Promise.all([
    loadMorphologies(),
    loadUkrainian(),
    loadRussian(),
  ]);
  return {
    uk: createInflection(ukrainian, morphologies.uk, true),
    ru: createInflection(russian, morphologies.ru, true),
    en: createInflection(englishForms, morphologies.en, false),
  };
}

async function loadUkrainian(): Promise<(lemma: string) => string[]> {
  const { default: files } = await import('dictionary-uk');
  const text = new TextDecoder();
  const forms = createHunspellForms(text.decode(files.aff), text.decode(files.dic), (word) =>
    word.replaceAll('’', "'"),
  );
  return (lemma) => forms(lemma).map((form) => form.replaceAll("'", '’'));
}

async function loadRussian(): Promise<(lemma: string) => string[]> {
  const folder = fileURLToPath(new URL('../dicts', import.meta.resolve('az')));
  const [words, paradigms, suffixes, tags] = await Promise.all([
    readFile(join(folder, 'words.dawg')),
    readFile(join(folder, 'paradigms.array')),
    readFile(join(folder, 'suffixes.json'), 'utf8'),
    readFile(join(folder, 'gramtab-opencorpora-int.json'), 'utf8'),
  ]);
  return createOpenCorporaForms({ words, paradigms, suffixes, tags });
}
