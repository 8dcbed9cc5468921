import { payloads, readDawg, walk } from '../../../src/languages/ru/opencorpora/dawg.ts';
import type { OpenCorporaFiles } from '../../../src/languages/ru/opencorpora/dictionary.ts';
import {
  formEntry,
  type Paradigms,
  readParadigmTables,
} from '../../../src/languages/ru/opencorpora/paradigms.ts';

/** The forms that the tables of the OpenCorpora dictionary have for a word. */
export function createOpenCorporaForms(
  files: Pick<OpenCorporaFiles, 'words' | 'paradigms' | 'suffixes' | 'tags'>,
): (lemma: string) => string[] {
  const words = readDawg(files.words);
  // The files come with the package, and the engine checks them when it reads them.
  const strings = (json: string): string[] => JSON.parse(json) as string[];
  const paradigms: Paradigms = {
    suffixes: strings(files.suffixes),
    tags: strings(files.tags),
    tables: readParadigmTables(files.paradigms),
  };
  return (lemma) => {
    const state = walk(words, lemma);
    if (state === null) return [];
    return payloads(words, state).flatMap(([paradigm = -1, index = -1]) => {
      const entry = formEntry(paradigms, lemma, paradigm, index);
      if (entry?.lemma !== lemma) return [];
      const tags: string[] = [];
      entry.formWith((tag) => tags.push(tag) < 0);
      // A verb has more forms as a participle than as a verb.
      const wantedTags = tags.filter((tag) => !/^(?:PRT|GRND)/u.test(tag));
      return wantedTags.flatMap((wanted) => entry.formWith((tag) => tag === wanted) ?? []);
    });
  };
}
