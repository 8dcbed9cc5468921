import type {
  NameGender,
  NameUse,
  ObliqueCase,
  Paradigm,
} from '../../model/language/name-rules.ts';
import type { GrammaticalCase } from '../../model/token.ts';
import { cached } from './bounded-cache.ts';

/** A form of a word with the case that it stands in; equal forms of several cases come apart. */
export interface CaseForm {
  readonly form: string;
  readonly case: GrammaticalCase;
}

/** A form as the standard of the language has it. */
export interface StandardForm {
  readonly form: string;
  /**
   * `row`: a paradigm tells it; `guess`: likely, but the word alone does not tell; `fixed`: no
   * paradigm fits; `unknown`: one does and does not tell.
   */
  readonly by: 'row' | 'guess' | 'fixed' | 'unknown';
}

/** A nominative that a form may come from. */
export interface Lemma {
  readonly lemma: string;
  readonly gender: NameGender | null;
  readonly cases: readonly GrammaticalCase[];
  /** Position of the paradigm in the table, so that the more particular comes first. */
  readonly rank: number;
  /** By a paradigm of adjectives too: `Київський`, `Зеленська`. */
  readonly adjectival: boolean;
}

/** Declines the words of names and finds their nominatives; all words are folded. */
export interface Declension {
  /** Whether any word declines. */
  readonly declines: boolean;
  /** How many letters of a nominative the other cases may change at most: its last ones. */
  readonly longestEnding: number;
  /** All forms of a nominative, the nominative first; only that if the word does not decline. */
  forms(word: string, use: NameUse, gender: NameGender | null): readonly CaseForm[];
  /** The form of a nominative in one case, as the standard of the language has it. */
  inCase(word: string, use: NameUse, gender: NameGender | null, name: ObliqueCase): StandardForm;
  /** What a form may be the form of, the more particular first; itself as a nominative included. */
  lemmas(form: string, use: NameUse, gender: NameGender | null): readonly Lemma[];
}

interface Row {
  readonly paradigm: Paradigm;
  readonly stem: RegExp | null;
  readonly rank: number;
}

interface Ending {
  readonly row: Row;
  readonly case: ObliqueCase;
  readonly doubled: boolean;
}

/** No word of a name is longer; what is longer is no word. */
const longestWord = 60;

const cases: readonly ObliqueCase[] = ['gen', 'dat', 'acc', 'ins', 'loc', 'voc'];

/** Compiles the paradigms of a language once; without paradigms no word declines. */
export function compileDeclension(paradigms: readonly Paradigm[]): Declension {
  const byLetter = new Map<string, Row[]>();
  const byEnding = new Map<string, Ending[]>();
  let longest = 0;
  const open: Row[] = [];
  paradigms.forEach((paradigm, rank) => {
    const stem = paradigm.stem === '' ? null : new RegExp(`${paradigm.stem}$`, 'u');
    const row: Row = { paradigm, stem, rank };
    const letter = paradigm.ending.at(-1);
    if (letter === undefined) open.push(row);
    else byLetter.set(letter, [...(byLetter.get(letter) ?? []), row]);
    for (const name of cases) {
      for (const cell of paradigm.endings[name]) {
        const ending = cell === '=' ? paradigm.ending : cell === '0' ? '' : cell.replace('*', '');
        byEnding.set(ending, [
          ...(byEnding.get(ending) ?? []),
          { row, case: name, doubled: cell.startsWith('*') },
        ]);
        longest = Math.max(longest, ending.length + 1);
      }
    }
  });
  const rowsOf = (letter: string): readonly Row[] => byLetter.get(letter) ?? [];

  const rowOf = (word: string, use: NameUse, gender: NameGender | null): Row | null => {
    let best: Row | null = null;
    for (const rows of [rowsOf(word.at(-1) ?? ''), open]) {
      for (const row of rows) {
        if (best !== null && row.rank > best.rank) break;
        if (fits(row, word, use, gender)) best = row;
      }
    }
    return best;
  };

  const forms = (word: string, use: NameUse, gender: NameGender | null): CaseForm[] => {
    const row = rowOf(word, use, gender);
    const result: CaseForm[] = [{ form: word, case: 'nom' }];
    if (row === null) return result;
    const { ending, endings } = row.paradigm;
    const stem = word.slice(0, word.length - ending.length);
    for (const name of cases) {
      for (const cell of endings[name]) result.push({ form: join(stem, cell, word), case: name });
    }
    return result;
  };

  const inCase = (
    word: string,
    use: NameUse,
    gender: NameGender | null,
    name: ObliqueCase,
  ): StandardForm => {
    const row = rowOf(word, use, gender);
    if (row === null) return { form: word, by: 'fixed' };
    const { ending, endings, rare, unsure } = row.paradigm;
    const stem = word.slice(0, word.length - ending.length);
    const [first] = endings[name];
    if (first === undefined) return { form: word, by: 'unknown' };
    const form = join(stem, first, word);
    return { form, by: rare || unsure.includes(name) ? 'guess' : 'row' };
  };

  const caches = new Map<NameGender | null, Map<NameUse, (form: string) => readonly Lemma[]>>();
  const lemmas = (form: string, use: NameUse, gender: NameGender | null): readonly Lemma[] => {
    const uses = caches.get(gender) ?? new Map<NameUse, (form: string) => readonly Lemma[]>();
    const known = uses.get(use) ?? cached((word) => findLemmas(word, use, gender));
    if (!uses.has(use)) caches.set(gender, uses.set(use, known));
    return known(form);
  };

  const findLemmas = (form: string, use: NameUse, gender: NameGender | null): readonly Lemma[] => {
    if (gender === null && personal.has(use)) return bothGenders(form, use);
    if (form.length > longestWord) return [];
    const found = new Map<
      string,
      Omit<Lemma, 'lemma' | 'cases'> & { cases: Set<GrammaticalCase> }
    >();
    const add = (lemma: string, row: Row | null, name: GrammaticalCase): void => {
      const genders = row?.paradigm.genders ?? [];
      const known = found.get(lemma) ?? {
        rank: (row?.rank ?? paradigms.length) + (row?.paradigm.rare ? paradigms.length : 0),
        gender: gender ?? (genders.length === 1 ? (genders[0] ?? null) : null),
        cases: new Set(),
        adjectival: row?.paradigm.uses.includes('adjective') ?? false,
      };
      known.cases.add(name);
      found.set(lemma, known);
    };
    const own = rowOf(form, use, gender);
    add(form, own, 'nom');
    if (own === null) for (const name of cases) add(form, null, name);
    for (let length = 0; length <= longest && length < form.length; length += 1) {
      for (const { row, case: name, doubled } of byEnding.get(form.slice(form.length - length)) ??
        []) {
        if (!row.paradigm.uses.includes(use)) continue;
        const cut = form.slice(0, form.length - length);
        if (doubled && cut.at(-1) !== cut.at(-2)) continue;
        const lemma = (doubled ? cut.slice(0, -1) : cut) + row.paradigm.ending;
        if (lemma.length < 2 || !fits(row, lemma, use, gender)) continue;
        if (rowOf(lemma, use, gender) === row) add(lemma, row, name);
      }
    }
    return [...found]
      .map(([lemma, { cases: set, ...rest }]) => ({ lemma, cases: [...set], ...rest }))
      .toSorted(byRank);
  };
  /** Persons of unknown gender: what either gender allows; equal lemmas are one. */
  const bothGenders = (form: string, use: NameUse): Lemma[] => {
    const feminine = lemmas(form, use, 'f');
    const merged = lemmas(form, use, 'm').map((lemma): Lemma => {
      const other = feminine.find((one) => one.lemma === lemma.lemma);
      if (other === undefined) return lemma;
      return {
        ...lemma,
        gender: null,
        rank: Math.min(lemma.rank, other.rank),
        cases: [...new Set([...lemma.cases, ...other.cases])],
      };
    });
    const rest = feminine.filter((one) => merged.every(({ lemma }) => lemma !== one.lemma));
    return [...merged, ...rest].toSorted(byRank);
  };
  return {
    declines: paradigms.length > 0,
    longestEnding: Math.max(0, ...paradigms.map(({ ending }) => ending.length)),
    forms,
    inCase,
    lemmas,
  };
}

const personal: ReadonlySet<NameUse> = new Set(['given', 'surname', 'patronymic']);

function byRank(a: Lemma, b: Lemma): number {
  return a.rank - b.rank || (a.lemma < b.lemma ? -1 : 1);
}

function fits(row: Row, word: string, use: NameUse, gender: NameGender | null): boolean {
  const { uses, genders, ending } = row.paradigm;
  if (!uses.includes(use)) return false;
  if (gender !== null && genders.length > 0 && !genders.includes(gender)) return false;
  if (word.length <= ending.length || !word.endsWith(ending)) return false;
  return row.stem === null || row.stem.test(word.slice(0, word.length - ending.length));
}

function join(stem: string, cell: string, word: string): string {
  if (cell === '=') return word;
  if (cell === '0') return stem;
  return cell.startsWith('*') ? stem + (stem.at(-1) ?? '') + cell.slice(1) : stem + cell;
}
