import { caseBit } from '../../../src/analysis/names/case-mask.ts';
import { compileDeclension } from '../../../src/analysis/names/declension.ts';
import {
  createWordDecliner,
  type DeclinedWord,
  type WordDecliner,
} from '../../../src/analysis/names/declined-words.ts';
import { type MarkedWord, readMarkedName } from '../../../src/analysis/names/marked-name.ts';
import type { GazetteerEntry, GazetteerPerson } from '../../../src/model/gazetteer.ts';
import type { Language } from '../../../src/model/language.ts';
import type { NameUse } from '../../../src/model/language/name-rules.ts';
import type { GrammaticalCase } from '../../../src/model/token.ts';

/** A name with all forms of its words. */
export type ProperName = readonly DeclinedWord[];

/** The names of one entity in one language, the usual one first. */
export interface NamesOf {
  readonly full: readonly ProperName[];
  /** Empty if it is no person. */
  readonly surnames: readonly ProperName[];
}

/** Declines the names of gazetteer entries in one language. */
export interface ProperNames {
  person(entry: GazetteerPerson): NamesOf;
  /** @param noun What its last word is. */
  thing(entry: GazetteerEntry, noun: 'place' | 'common'): NamesOf;
}

/** Names whose every word is letters and digits, so that they can be put together from words. */
const plainWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}'’ʼ-]*$/u;

export function createProperNames({ code, names: rules, orthography }: Language): ProperNames {
  const decline = createWordDecliner(compileDeclension(rules.paradigms), orthography.letters);
  const read = (names: readonly string[], isPerson: boolean): readonly MarkedWord[][] =>
    names
      .map((name) => readMarkedName(name, isPerson))
      .filter((words) => words.length > 0 && words.every(({ text }) => plainWord.test(text)));
  return {
    person: (entry) => {
      const names = read(entry[code], true);
      const full = names.map((words) => words.map((word) => personWord(word, entry, decline)));
      const surnames = full.map((words, nth) => words.filter((_, at) => names[nth]?.[at]?.braced));
      return { full, surnames: surnames.filter((words) => words.length > 0) };
    },
    thing: (entry, noun) => {
      const full = read(entry[code], false).map((words) =>
        words.map((word, at) =>
          decline(word, at < words.length - 1 ? ['adjective', noun] : [noun], null),
        ),
      );
      return { full, surnames: [] };
    },
  };
}

function personWord(
  word: MarkedWord,
  { gender }: GazetteerPerson,
  decline: WordDecliner,
): DeclinedWord {
  const use: NameUse = word.braced ? 'surname' : 'given';
  return decline(word, [use], gender);
}

/** A name in a case, with its capitals; the nominative where it has no form of the case. */
export function nameIn(words: ProperName, name: GrammaticalCase): string {
  return words.map((word) => wordIn(word, name)).join(' ');
}

function wordIn({ text, forms }: DeclinedWord, name: GrammaticalCase): string {
  if (name === 'nom') return text;
  for (const [form, mask] of forms) if ((mask & caseBit(name)) !== 0) return likeIn(text, form);
  return text;
}

/** The capitals of a word, part by part between hyphens, put on another form of it. */
function likeIn(pattern: string, form: string): string {
  const parts = pattern.split('-');
  return form
    .split('-')
    .map((part, index) => {
      const model = parts[index] ?? '';
      const capitals = Array.from(part, (char, at) => {
        const letter = model[at] ?? model.at(-1) ?? '';
        return letter === letter.toLowerCase() ? char : char.toUpperCase();
      });
      return capitals.join('');
    })
    .join('-');
}
