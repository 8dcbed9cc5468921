import type { NameRules } from '../../model/language/name-rules.ts';
import type { GrammaticalCase } from '../../model/token.ts';
import { perWord } from '../../text/per-word.ts';
import { caseBit, caseMask, type CaseMask } from './case-mask.ts';
import type { Declension } from './declension.ts';
import { lookedUp, type NameWord } from './name-words.ts';

/** Finds the role that ends before a word. */
export interface Roles {
  /** The cases of a role whose last word stands at an index; 0 if none ends there. */
  endingAt(words: readonly NameWord[], at: number): CaseMask;
  /** Whether "of" behind the role that ends there names a place. */
  isOfPlace(word: NameWord | undefined): boolean;
  /** Whether two words end one role: "health minister". */
  isPhrase(a: NameWord | undefined, b: NameWord | undefined): boolean;
}

/** Compiles the roles of a language: single words in all forms, phrases by their words. */
export function compileRoles(rules: NameRules, declension: Declension): Roles {
  const single = new Map<string, CaseMask>();
  const phrases = new Map<string, string[][]>();
  const add = (form: string, name: GrammaticalCase): void => {
    single.set(form, (single.get(form) ?? 0) | caseBit(name));
  };
  for (const { lemma } of rules.roles) {
    const words = lemma.split(' ');
    const last = words.at(-1);
    if (last === undefined) continue;
    if (words.length > 1) {
      phrases.set(last, [...(phrases.get(last) ?? []), words]);
      continue;
    }
    for (const { form, case: name } of declension.forms(lemma, 'surname', null)) add(form, name);
  }
  const lemmas = new Set(rules.roles.map(({ lemma }) => lemma));
  const singleMask = perWord(({ fold, readings }): CaseMask => {
    let mask: CaseMask = single.get(fold) ?? 0;
    for (const { lemma, cases, pos } of readings) {
      if (pos !== 'PROPN' && pos !== 'VERB' && lemmas.has(lemma)) mask |= caseMask(cases);
    }
    return mask;
  });
  const local = new Set(
    rules.roles.filter(({ ofPlace }) => ofPlace).map(({ lemma }) => lemma.split(' ').at(-1)),
  );
  return {
    isPhrase: (a, b) =>
      (phrases.get(b?.fold ?? '') ?? []).some((words) => words.at(-2) === a?.fold),
    isOfPlace: (word) => word !== undefined && local.has(word.fold),
    endingAt: (words, at) => {
      const word = words[at];
      if (word?.kind !== 'word') return 0;
      const mask = singleMask(lookedUp(word));
      if (mask !== 0 || phrases.size === 0) return mask;
      const phrase = (phrases.get(word.fold) ?? []).find((parts) =>
        parts.every((part, index) => words[at - parts.length + 1 + index]?.fold === part),
      );
      return phrase === undefined ? 0 : caseMask(undefined);
    },
  };
}
