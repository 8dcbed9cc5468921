/**
 * The consonants of a name in Latin letters, with letters that scripts and spellings exchange put
 * together, so that `Witkoff` and romanised `Vitkoff` and `Uitkoff` come out alike. Only evidence:
 * `Pskov` and `Peskov` are alike too.
 *
 * @param latin A word in Latin letters.
 * @param romanised Whether it was romanised letter by letter, so that no letter is silent.
 * @returns Lower-case letters for classes of consonants; '' if there are none.
 * @example
 * skeleton('Witkoff', false) // => 'vtkv'
 */
export function skeleton(latin: string, romanised: boolean): string {
  let word = plain(latin);
  if (!romanised) for (const [pattern, letter] of silent) word = word.replace(pattern, letter);
  for (const [pattern, letter] of classes) word = word.replace(pattern, letter);
  return word.replace(/(.)\1+/gu, '$1').replace(/[aeiouy ]/gu, '');
}

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 't',
  ı: 'i',
  ß: 'ss',
  æ: 'e',
  œ: 'e',
  č: 'ch',
  ć: 'ch',
  ç: 's',
  š: 'sh',
  ş: 'sh',
  ž: 'zh',
};

/** Letters without marks, in lower case; everything else becomes a space. */
function plain(latin: string): string {
  return latin
    .normalize('NFC')
    .toLowerCase()
    .replace(/[łøđðþıßæœčćçšşž]/gu, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/gu, ' ')
    .trim()
    .replace(/^(?:al|el|as|ash|at|ad|ar|an) /gu, '');
}

/** Spellings of names that are at home in Latin letters. */
const silent: readonly (readonly [RegExp, string])[] = [
  [/\bwr/gu, 'r'],
  [/\bchr/gu, 'kr'],
  [/\bkn/gu, 'n'],
  [/ght/gu, 't'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/rh/gu, 'r'],
  [/(?<=[aeiouy])h(?![aeiouy])/gu, ''],
  [/(?<=[aeiouy])w(?![aeiouy])/gu, ''],
  [/gn(?=[aeiou])/gu, 'n'],
  [/g(?=[eiy])/gu, 's'],
  [/rz/gu, 's'],
  [/qu/gu, 'kv'],
];

/** Tried in this order; digraphs before letters. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/\b[uw](?=[aeiouy])/gu, 'v'],
  [/(?:shch|tsch|sch|tch|dzh|dz|dj|sh|zh|sz|ch|cz|j|z)/gu, 's'],
  [/ph/gu, 'f'],
  [/(?:kh|gh)/gu, 'g'],
  [/(?:ck|cc(?![eiy]))/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/[cq]/gu, 'k'],
  [/h/gu, 'g'],
  [/[wf]/gu, 'v'],
];

/** How much of the longer word vowels and the like may differ. */
const tolerance = 0.5;

/** The same where a consonant differs too. */
const strict = 0.4;

/**
 * Whether two words in Latin letters could be one name: the same consonants, and vowels that
 * differ little.
 *
 * @param slack How many consonants may differ beside, 0 or 1.
 */
export function alike(a: LatinWord, b: LatinWord, slack: 0 | 1 = 0): boolean {
  const one = skeletonOf(a);
  const other = skeletonOf(b);
  if (one === '' || other === '' || distance(one, other) > slack) return false;
  const exact = one === other;
  if (!exact && (Math.min(one.length, other.length) < 2 || !other.startsWith(one.slice(0, 1)))) {
    return false;
  }
  const [left, right] = [plain(a.latin), plain(b.latin)];
  const most = Math.max(left.length, right.length);
  return distance(left, right) <= (exact ? Math.ceil(most * tolerance) : Math.floor(most * strict));
}

/** The skeletons of words that were asked for: each is compared with many. */
const known = new WeakMap<LatinWord, string>();

/** The skeleton of a word of a name. */
export function skeletonOf(word: LatinWord): string {
  const found = known.get(word) ?? skeleton(word.latin, word.romanised);
  known.set(word, found);
  return found;
}

/** A word of a name in Latin letters, and whether it came there from another script. */
export interface LatinWord {
  readonly latin: string;
  readonly romanised: boolean;
}

/** Levenshtein's distance; words of names are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
