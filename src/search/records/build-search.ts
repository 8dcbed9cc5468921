import { fold } from '../../text/fold.ts';
import { writeKeyed } from '../shown/keyed-text.ts';
import type { SearchFilters, SearchRules, WordGroup } from '../table/word-table.ts';
import { listed, partOf, termKey } from '../table/word-table.ts';
import { stemFinder } from '../words/stems.ts';
import type { SearchKind } from '../search-kinds.ts';
import type { DraftRecord, Piece } from './draft-records.ts';
import { draftRecords } from './draft-records.ts';
import type { NameForms } from './names.ts';
import { nameForms } from './names.ts';
import type { ReadWord, SearchSources, WordReader } from './search-sources.ts';
import type { Term, TermWord } from './term.ts';
import { nameTerm } from './term.ts';

/** A page as it goes into the index. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly id: string;
  /** With keys, see `writeKeyed`. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** The index and what the browser needs to ask it. */
export interface BuiltSearch {
  readonly records: readonly SearchRecord[];
  readonly table: ReadonlyMap<string, readonly WordGroup[]>;
  readonly rules: SearchRules;
  readonly filters: SearchFilters;
}

/** What stands between the pieces of a page. */
const between = ' · ';

/**
 * Makes the index of a digest. Every word of a page carries keys for its lemma, its name and its
 * concepts, and the table tells the browser which words have which keys. Only words that stand in
 * the digest, its titles and names are published.
 *
 * @param endings Of all languages, see `Inflection`.
 */
export function buildSearch(
  sources: SearchSources,
  read: WordReader,
  endings: readonly string[],
): BuiltSearch {
  const forms = nameForms(sources.entities);
  const { records: drafts, read: seen } = draftRecords(sources, read, forms);
  const keys = keysOf(drafts, forms);
  const keyOf = (term: Term): string => keys.get(term) ?? '';
  const stems = stemFinder(endings);
  const table = tableOf(drafts, forms, keyOf, (word) => partOf(word, stems));
  return {
    records: drafts.map((draft) => record(draft, keyOf)),
    table,
    rules: {
      endings: [...new Set(endings)].toSorted(),
      ignored: ignored(seen),
      parts: [...table.keys()].toSorted(),
    },
    filters: filters(keys),
  };
}

/** A key for every term, in the order of the terms, so that the same digest has the same keys. */
function keysOf(drafts: readonly DraftRecord[], forms: NameForms): Map<Term, string> {
  const terms = new Set<Term>();
  for (const draft of drafts) {
    for (const term of draft.terms) terms.add(term);
    for (const { words } of allPieces(draft)) {
      for (const word of words) for (const term of word.terms) terms.add(term);
    }
  }
  for (const entity of [...forms.alone.keys(), ...forms.parts.keys()]) terms.add(nameTerm(entity));
  return new Map([...terms].toSorted().map((term, at) => [term, termKey(at)]));
}

function allPieces({ pieces, names = [] }: DraftRecord): Piece[] {
  return [...pieces, ...names];
}

function record(
  { kind, id, pieces, names = [], meta, terms }: DraftRecord,
  keyOf: (term: Term) => string,
): SearchRecord {
  const text = pieces.map(({ text, words }) =>
    writeKeyed(
      text,
      words.map(({ start, end, terms: own }) => ({ start, end, keys: own.map(keyOf) })),
    ),
  );
  const titled = names.flatMap(({ words }) => words.flatMap((word) => word.terms));
  const last = [...new Set([...terms, ...titled])].map((term) => ` ${keyOf(term)}`).join('');
  return { kind, id, content: text.join(between) + last, meta };
}

function tableOf(
  drafts: readonly DraftRecord[],
  forms: NameForms,
  keyOf: (term: Term) => string,
  part: (word: string) => string,
): Map<string, WordGroup[]> {
  const words = new Map<Term, { forms: Set<string>; concepts: Set<Term> }>();
  for (const piece of drafts.flatMap(allPieces)) {
    for (const word of piece.words) collect(words, piece.text, word);
  }
  const groups: WordGroup[] = [
    ...[...words].map(([term, { forms: own, concepts }]): WordGroup => ({
      kind: 'word',
      key: keyOf(term),
      forms: [...own],
      lang: term.split(' ')[1] ?? '',
      ...(concepts.size > 0 ? { concepts: [...concepts].map(keyOf).toSorted() } : {}),
    })),
    ...named('name', forms.alone, keyOf),
    ...named('part', forms.parts, keyOf),
  ];
  const table = new Map<string, WordGroup[]>();
  for (const group of groups.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    for (const [name, own] of Map.groupBy(group.forms.toSorted(), part)) {
      const list = table.get(name) ?? [];
      list.push({ ...group, forms: own });
      table.set(name, list);
    }
  }
  return table;
}

function collect(
  words: Map<Term, { forms: Set<string>; concepts: Set<Term> }>,
  text: string,
  { start, end, terms }: TermWord,
): void {
  const word = terms.find((term) => term.startsWith('word '));
  if (word === undefined) return;
  const group = words.get(word) ?? { forms: new Set(), concepts: new Set() };
  group.forms.add(listed(fold(text.slice(start, end))));
  for (const term of terms) if (term.startsWith('concept ')) group.concepts.add(term);
  words.set(word, group);
}

function named(
  kind: 'name' | 'part',
  forms: ReadonlyMap<string, ReadonlySet<string>>,
  keyOf: (term: Term) => string,
): WordGroup[] {
  return [...forms].map(([entity, own]) => ({
    kind,
    key: keyOf(nameTerm(entity)),
    forms: [...own],
  }));
}

/** The words that are only ever without a meaning of their own. */
function ignored(seen: readonly ReadWord[]): string[] {
  const meaning = new Set(seen.flatMap(({ fold, functional }) => (functional ? [] : [fold])));
  const words = seen.flatMap(({ fold, functional }) => (functional ? [fold] : []));
  return [...new Set(words)]
    .filter((word) => !meaning.has(word))
    .map(listed)
    .toSorted();
}

function filters(keys: ReadonlyMap<Term, string>): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  for (const [term, key] of keys) {
    const [type, filter = '', value = ''] = term.split(' ');
    if (type === 'filter') (found[filter] ??= {})[value] = key;
  }
  return found;
}
