/** The inflection tables of the dictionary. A paradigm is a list of forms; the first is the lemma. */
export interface Paradigms {
  readonly suffixes: readonly string[];
  readonly tags: readonly string[];
  /** For each paradigm the suffixes of its forms, then their tags, then their prefixes. */
  readonly tables: readonly Uint16Array[];
}

/** Prefixes of the superlative, by number. */
const prefixes = ['', 'по', 'наи'];

/** Reads `paradigms.array`: a count, then for each paradigm a length and its numbers. */
export function readParadigmTables(bytes: Uint8Array): Uint16Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(0, true);
  const tables: Uint16Array[] = [];
  let at = 2;
  for (let index = 0; index < count; index += 1) {
    const length = view.getUint16(at, true);
    const table = new Uint16Array(length);
    for (let item = 0; item < length; item += 1) {
      table[item] = view.getUint16(at + 2 + item * 2, true);
    }
    tables.push(table);
    at += 2 + length * 2;
  }
  return tables;
}

/** One form of a paradigm, applied to a word. */
export interface FormEntry {
  readonly tag: string;
  /** The first form of the paradigm. */
  readonly lemma: string;
  /** The form of the paradigm that a search finds by its tag; null if there is none. */
  readonly formWith: (wanted: (tag: string) => boolean) => string | null;
}

/** Reads a word as one form of a paradigm; null if the numbers fit no table. */
export function formEntry(
  { suffixes, tags, tables }: Paradigms,
  word: string,
  paradigm: number,
  form: number,
): FormEntry | null {
  const table = tables[paradigm];
  if (table === undefined) return null;
  const count = table.length / 3;
  const tagAt = (index: number): string => tags[table[count + index] ?? -1] ?? '';
  const prefixAt = (index: number): string => prefixes[table[2 * count + index] ?? 0] ?? '';
  const suffixAt = (index: number): string => suffixes[table[index] ?? -1] ?? '';
  const stem = word.slice(prefixAt(form).length, word.length - suffixAt(form).length);
  const formAt = (index: number): string => prefixAt(index) + stem + suffixAt(index);
  return {
    tag: tagAt(form),
    lemma: formAt(0),
    formWith: (wanted) => {
      for (let index = 0; index < count; index += 1) if (wanted(tagAt(index))) return formAt(index);
      return null;
    },
  };
}
