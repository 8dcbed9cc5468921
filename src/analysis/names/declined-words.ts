import type { NameGender, NameUse } from '../../model/language/name-rules.ts';
import { anyCase, caseBit, type CaseMask } from './case-mask.ts';
import { casingOf, type Casing } from './name-words.ts';
import type { Declension } from './declension.ts';
import type { MarkedWord } from './marked-name.ts';

/** A word of a known name with all its forms and the cases of each. */
export interface DeclinedWord {
  readonly text: string;
  readonly casing: Casing;
  readonly forms: ReadonlyMap<string, CaseMask>;
}

/** Declines single words of names; equal words in equal use share their forms. */
export type WordDecliner = (
  word: MarkedWord,
  uses: readonly NameUse[],
  gender: NameGender | null,
) => DeclinedWord;

/** Compiles a decliner; words in letters that the language does not write stay as they are. */
export function createWordDecliner(declension: Declension, letters: string): WordDecliner {
  const known = new Map<string, ReadonlyMap<string, CaseMask>>();
  const own = new Set(letters);

  const formsOf = (
    part: string,
    uses: readonly NameUse[],
    gender: NameGender | null,
  ): ReadonlyMap<string, CaseMask> => {
    const key = `${part}|${uses.join()}|${gender ?? ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const forms = new Map<string, CaseMask>();
    const declines = Array.from(part).every(
      (char) => own.has(char) || char === '-' || char === '’',
    );
    if (declines) {
      for (const use of uses) {
        const list = declension.forms(part, use, gender);
        const fixed = list.length === 1;
        for (const { form, case: name } of list) {
          forms.set(form, (forms.get(form) ?? 0) | (fixed ? anyCase : caseBit(name)));
        }
      }
    } else {
      forms.set(part, anyCase);
    }
    known.set(key, forms);
    return forms;
  };

  const fixed = new Map<string, DeclinedWord>();
  const fixedWord = (text: string, fold: string): DeclinedWord => {
    const found = fixed.get(text);
    if (found !== undefined) return found;
    const forms = new Map([[fold, anyCase]]);
    if (/^\p{Lu}{2}$/u.test(text)) forms.set(withStops(fold), anyCase);
    const word = { text, casing: casingOf(text), forms };
    fixed.set(text, word);
    return word;
  };

  return ({ text, fold, parts, braced }, uses, gender) => {
    if (!own.has(fold[0] ?? '') || !declension.declines) return fixedWord(text, fold);
    const casing = casingOf(text);
    const acronym = casing === 'upper' && !braced;
    if (acronym || parts.every(({ declines }) => !declines)) {
      return fixedWord(text, fold);
    }
    const first = parts[0];
    const lone = parts.length === 1 && first !== undefined;
    if (lone) return { text, casing, forms: formsOf(first.fold, uses, gender) };
    let forms = new Map<string, CaseMask>([['', anyCase]]);
    for (const part of parts) {
      const next = new Map<string, CaseMask>();
      const endings = part.declines
        ? formsOf(part.fold, uses, gender)
        : new Map([[part.fold, anyCase]]);
      for (const [head, mask] of forms) {
        for (const [tail, other] of endings) {
          const both = mask & other;
          if (both !== 0) next.set(head + tail, (next.get(head + tail) ?? 0) | both);
        }
      }
      forms = next;
    }
    return { text, casing, forms };
  };
}

/** "U.S. Orrin Board" is the "US Orrin Board". */
function withStops(acronym: string): string {
  return Array.from(acronym, (letter) => `${letter}.`).join('');
}
