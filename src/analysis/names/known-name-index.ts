import { perWord } from '../../text/per-word.ts';
import type { Word } from '../../text/word-record.ts';
import type { KnownName } from './known-names.ts';

/** All known names by the folded forms of their first words. */
export interface KnownNames {
  /** The names that begin with a form, in the order in which they were taken in. */
  get(form: string): readonly KnownName[] | undefined;
  /** The same for a word of a text, told apart by the word behind it. */
  readonly beginningWith: (word: Word) => NamesBegun;
}

/** Names that begin with one word, each list in the order in which they were taken in. */
export interface NamesBegun {
  readonly all: readonly KnownName[];
  /** Those of one word alone. */
  readonly single: readonly KnownName[];
  /** Those of one word, and those whose second word has a form. */
  readonly before: (second: string) => readonly KnownName[];
}

/** Takes in names, declined or yet to be. */
export interface KnownNameBuilder {
  readonly names: KnownNames;
  readonly add: (name: KnownName) => void;
  /**
   * @param beginning The first letters, `leadLength` of them, that every form of the first words
   *   of these names has.
   */
  readonly defer: (beginning: string, decline: () => readonly KnownName[]) => void;
}

/** By so many first letters of their first words names wait to be declined. */
export const leadLength = 2;

type Waiting = KnownName | (() => readonly KnownName[]);

/**
 * An index that declines names when a word with their first letters is looked up: most names of
 * the gazetteer are in no article of a run, and declining all takes longer than reading a hundred.
 */
export function createKnownNames(): KnownNameBuilder {
  const waiting = new Map<string, Waiting[]>();
  const declined = new Map<string, ReadonlyMap<string, readonly KnownName[]>>();
  const wait = (lead: string, item: Waiting): void => {
    const list = waiting.get(lead);
    if (list === undefined) waiting.set(lead, [item]);
    else list.push(item);
  };
  const get = (form: string): readonly KnownName[] | undefined => {
    const lead = leadOf(form);
    const known = declined.get(lead);
    if (known !== undefined) return known.get(form);
    const names = byForm(lead, waiting.get(lead) ?? []);
    declined.set(lead, names);
    waiting.delete(lead);
    return names.get(form);
  };
  return {
    add: (name) => {
      const forms = name.words[0]?.forms.keys() ?? [];
      for (const lead of new Set(Array.from(forms, leadOf))) wait(lead, name);
    },
    defer: wait,
    names: { get, beginningWith: perWord(({ fold }) => bySecond(get(fold) ?? [])) },
  };
}

const nothing: NamesBegun = { all: [], single: [], before: () => [] };

function bySecond(all: readonly KnownName[]): NamesBegun {
  if (all.length === 0) return nothing;
  const single = all.filter(({ words }) => words.length === 1);
  if (single.length === all.length) return { all, single, before: () => single };
  const seconds = new Set(all.flatMap(({ words }) => [...(words[1]?.forms.keys() ?? [])]));
  const known = new Map<string, readonly KnownName[]>();
  return {
    all,
    single,
    before: (second) => {
      if (!seconds.has(second)) return single;
      const found =
        known.get(second) ??
        all.filter(({ words: [, next] }) => next === undefined || next.forms.has(second));
      known.set(second, found);
      return found;
    },
  };
}

function leadOf(form: string): string {
  return form.slice(0, leadLength);
}

function byForm(lead: string, items: readonly Waiting[]): ReadonlyMap<string, KnownName[]> {
  const found = new Map<string, KnownName[]>();
  for (const item of items) {
    for (const name of typeof item === 'function' ? item() : [item]) {
      for (const form of name.words[0]?.forms.keys() ?? []) {
        if (leadOf(form) !== lead) continue;
        const list = found.get(form);
        if (list === undefined) found.set(form, [name]);
        else list.push(name);
      }
    }
  }
  return found;
}
