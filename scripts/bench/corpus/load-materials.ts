import { readFile } from 'node:fs/promises';
import { concepts } from '../../../src/languages/concepts/index.ts';
import { gazetteer } from '../../../src/languages/gazetteer/index.ts';
import { languages } from '../../../src/languages/registry.ts';
import type { LanguageCode } from '../../../src/model/language-code.ts';
import { loadInflections } from '../inflection/load-inflections.ts';
import { parseTemplates, type Templates } from './template.ts';
import type { Materials } from './world.ts';

/** Everything that generated articles are made of. */
export async function loadMaterials(): Promise<Materials> {
  const [inflections, uk, ru, en] = await Promise.all([
    loadInflections(),
    templatesOf('uk'),
    templatesOf('ru'),
    templatesOf('en'),
  ]);
  return { languages, gazetteer, concepts, inflections, templates: { uk, ru, en } };
}

async function templatesOf(code: LanguageCode): Promise<Templates> {
  const file = new URL(`../templates/${code}.txt`, import.meta.url);
  return parseTemplates(await readFile(file, 'utf8'));
}
