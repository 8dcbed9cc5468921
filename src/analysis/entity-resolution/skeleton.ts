/**
 * The consonants of a romanised name, with letters that scripts and spellings exchange put
 * together, so that `Witkoff`, `Vitkoff` and `Uitkoff` come out alike. Only evidence: `Pskov` and
 * `Peskov` are alike too.
 *
 * @param romanised A word or name in Latin letters.
 * @returns Lower-case consonants; '' if there are none.
 * @example
 * skeleton('Witkoff') // => 'vtkv'
 */
export function skeleton(romanised: string): string {
  let word = romanised
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  for (const [pattern, letter] of spellings) word = word.replace(pattern, letter);
  return word.replace(/[aeiouy ]/gu, '').replace(/(.)\1+/gu, '$1');
}

/** Tried in this order; digraphs before letters. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(?:wr)/gu, 'r'],
  [/\bkn/gu, 'n'],
  [/ght/gu, 't'],
  [/\b[uw](?=[aeiouy])/gu, 'v'],
  [/(?:shch|sch|sh)/gu, 's'],
  [/(?:dzh|dj|dz|j)/gu, 'j'],
  [/zh/gu, 'z'],
  [/(?:tsch|tch|ch|cz)/gu, 'č'],
  [/(?:ts|tz)/gu, 's'],
  [/ph/gu, 'f'],
  [/th/gu, 't'],
  [/kh/gu, 'g'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/c(?=[eiy])/gu, 's'],
  [/[cq]/gu, 'k'],
  [/(?<=[aeiouy])h(?![aeiouy])/gu, ''],
  [/(?<=[aeiouy])w(?![aeiouy])/gu, ''],
  [/h/gu, 'g'],
  [/[wf]/gu, 'v'],
];

/**
 * Whether two romanised words could be one name in two scripts: the same consonants, and vowels
 * that differ little.
 */
export function alike(a: string, b: string): boolean {
  const bones = skeleton(a);
  if (bones.length < 2 || bones !== skeleton(b)) return false;
  return distance(a.toLowerCase(), b.toLowerCase()) <= Math.ceil(Math.max(a.length, b.length) / 2);
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
