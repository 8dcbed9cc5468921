import type { NameRules } from '../../model/language/name-rules.ts';
import { fold } from '../../text/fold.ts';
import { anyCase, caseBit, type CaseMask } from './case-mask.ts';
import type { Declension } from './declension.ts';
import type { KnownName } from './known-names.ts';

/** A form of a given name. */
export interface GivenForm {
  /** Nominative, folded. */
  readonly lemma: string;
  readonly gender: 'm' | 'f';
  readonly cases: CaseMask;
}

/** Given names of a language, their forms and which of them one person may bear. */
export interface GivenNames {
  forms(word: string): readonly GivenForm[];
  /** Equal, a short form, or an initial: `о` and `олександр`, `steve` and `steven`. */
  compatible(a: string, b: string): boolean;
  /** The name itself with the names that one person may bear beside it. */
  variants(name: string): readonly string[];
}

const none: readonly GivenForm[] = [];

/** Compiles the lists of a language with the given names of all known people. */
export function compileGivenNames(
  rules: NameRules,
  declension: Declension,
  people: readonly KnownName[],
  titles: ReadonlySet<string>,
): GivenNames {
  const forms = new Map<string, GivenForm[]>();
  const groups = new Map<string, Set<number>>();
  const members = new Map<number, string[]>();
  const seen = new Set<string>();
  const add = (lemma: string, gender: 'm' | 'f'): void => {
    if (seen.has(lemma + gender)) return;
    seen.add(lemma + gender);
    const list = declension.forms(lemma, 'given', gender);
    const masks = new Map<string, CaseMask>();
    for (const { form, case: name } of list) {
      masks.set(form, (masks.get(form) ?? 0) | (list.length === 1 ? anyCase : caseBit(name)));
    }
    for (const [form, cases] of masks) {
      forms.set(form, [...(forms.get(form) ?? none), { lemma, gender, cases }]);
    }
  };
  let group = 0;
  for (const gender of ['m', 'f'] as const) {
    for (const names of rules.givenNames[gender]) {
      group += 1;
      for (const name of names) {
        const lemma = fold(name);
        add(lemma, gender);
        groups.set(lemma, (groups.get(lemma) ?? new Set()).add(group));
        members.set(group, [...(members.get(group) ?? []), lemma]);
      }
    }
  }
  for (const { given, entity, part } of people) {
    const name = part === 'full' && given !== null && !titles.has(given);
    const usable = name && entity.gender !== null && given.length > 2;
    if (usable) add(given, entity.gender);
  }
  return {
    forms: (word) => forms.get(word) ?? none,
    variants: (name) => [
      name,
      ...[...(groups.get(name) ?? [])].flatMap((id) => members.get(id) ?? []),
    ],
    compatible: (a, b) => {
      if (a === b) return true;
      if (a.length === 1 || b.length === 1) return a.startsWith(b.slice(0, 1));
      const other = groups.get(b);
      return [...(groups.get(a) ?? [])].some((id) => other?.has(id));
    },
  };
}
