import { sound, skeleton } from '../words/sound.ts';
import type { StemFinder } from '../words/stems.ts';
import { listed, type WordGroup } from './word-table.ts';

/** What a word of a query stands for: keys of words, names, longer names and concepts. */
export interface FoundWord {
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly parts: readonly string[];
  readonly concepts: readonly string[];
  /** Whether it has no meaning of its own, so that only a name can need it. */
  readonly optional?: boolean;
}

/** So many letters a name must have to be found under a spelling that nobody listed. */
const leastName = 4;

/** How much of a name's sounds may differ between two spellings. */
const tolerance = 0.2;

/** How sure it is that a word is a form of a group: the very word, its sound, its stem. */
interface Match {
  readonly group: WordGroup;
  readonly kind: 'exact' | 'sound' | 'stem' | 'changed';
  /** How many letters it has in common with the likest form. */
  readonly common: number;
}

/** From here on a stem is long enough to say by itself that words of two languages are alike. */
const tellingStem = 4;

/**
 * The groups that a word belongs to, for each language that it may be of: those that have the very
 * word; else a word that sounds so (typed in other letters); else another form of it. What is not
 * in the table at all may still be another spelling of a name.
 *
 * @param word Folded.
 * @param groups The part of the table that the word is in.
 */
export function findWord(word: string, groups: readonly WordGroup[], stems: StemFinder): FoundWord {
  const heard = sound(word);
  const own = new Map(stems(heard).map(({ stem, changed }) => [stem, changed]));
  const matches = groups.flatMap((group) => matchOf(listed(word), heard, group, own, stems) ?? []);
  const languages = [...Map.groupBy(matches, ({ group }) => group.lang ?? '').values()].map(best);
  const isKnown = languages.flat().some(({ kind }) => kind === 'exact');
  const found = languages
    .flat()
    .filter(
      ({ kind, common }) =>
        !isKnown || kind === 'exact' || (kind !== 'changed' && common >= tellingStem),
    )
    .map(({ group }) => group);
  return keysOf(
    found.length > 0 ? found : groups.filter((group) => isSpelled(heard, group, stems)),
  );
}

function keysOf(found: readonly WordGroup[]): FoundWord {
  const keys = (kind: WordGroup['kind']): string[] => [
    ...new Set(found.filter((group) => group.kind === kind).map(({ key }) => key)),
  ];
  return {
    words: keys('word'),
    names: keys('name'),
    parts: keys('part'),
    concepts: [...new Set(found.flatMap(({ concepts = [] }) => concepts))],
  };
}

const kinds: readonly Match['kind'][] = ['exact', 'sound', 'stem', 'changed'];

/** The matches of the surest kind, of those the ones with the most in common. */
function best(matches: readonly Match[]): Match[] {
  const kind = kinds.find((one) => matches.some((match) => match.kind === one));
  const surest = matches.filter((match) => match.kind === kind);
  const most = Math.max(...surest.map(({ common }) => common));
  return surest.filter(({ common }) => common === most);
}

function matchOf(
  word: string,
  heard: string,
  group: WordGroup,
  own: ReadonlyMap<string, boolean>,
  stems: StemFinder,
): Match | null {
  if (group.forms.includes(word)) return { group, kind: 'exact', common: heard.length };
  const others = group.forms.map(sound);
  if (others.includes(heard)) return { group, kind: 'sound', common: heard.length };
  let match: Match | null = null;
  for (const other of others) {
    const shared = sharedStem(heard, other, own, stems, group.kind !== 'word');
    if (shared === null) continue;
    const common = commonLength(heard, other);
    const kind = shared.changed ? 'changed' : 'stem';
    const isBetter =
      match === null || (match.kind === kind ? common > match.common : kind === 'stem');
    if (isBetter) match = { group, kind, common };
  }
  return match;
}

/** A stem that two words have in common, an unchanged one if there is one. */
function sharedStem(
  heard: string,
  other: string,
  own: ReadonlyMap<string, boolean>,
  stems: StemFinder,
  isName: boolean,
): { changed: boolean } | null {
  if (!other.startsWith(heard.slice(0, 1))) return null;
  const shared = stems(other).filter(
    ({ stem }) => own.has(stem) && (!isName || isNominative(other, stem)),
  );
  if (shared.length === 0) return null;
  return { changed: shared.every(({ stem, changed }) => changed || own.get(stem) === true) };
}

/** Whether a stem may be that of a name in the nominative, which ends in the stem or in vowels. */
function isNominative(name: string, stem: string): boolean {
  return /^[aeiou]*$/u.test(name.slice(stem.length));
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function isSpelled(heard: string, group: WordGroup, stems: StemFinder): boolean {
  return group.kind === 'name' && group.forms.some((form) => isSpelling(heard, sound(form), stems));
}

/** Whether two sounds may be spellings of one name, in whatever case. */
function isSpelling(heard: string, other: string, stems: StemFinder): boolean {
  if (Math.min(heard.length, other.length) < leastName) return false;
  const plain = (word: string): string[] =>
    stems(word).flatMap(({ stem, changed }) => (changed ? [] : [stem]));
  const right = plain(other).filter((stem) => isNominative(other, stem));
  return plain(heard).some((one) =>
    right.some(
      (two) =>
        skeleton(one) === skeleton(two) &&
        skeleton(one).length > 1 &&
        syllables(one) === syllables(two) &&
        distance(one, two) <= Math.max(1, Math.floor(Math.max(one.length, two.length) * tolerance)),
    ),
  );
}

function syllables(heard: string): number {
  return heard.replace(/^u(?=[aeiou])/u, 'v').match(/[aeiou]+/gu)?.length ?? 0;
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
