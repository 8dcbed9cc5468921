/**
 * Letters of the Cyrillic alphabets as one sound each, in letters of which no two are mixed up:
 * `j` is ж, `x` х, `c` ц, `q` ч, `w` ш. Letters that neighbours write differently for one sound
 * (`и`, `і`, `ы`, `й`) come together.
 */
const cyrillic: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', ґ: 'g', д: 'd', е: 'e', є: 'e', э: 'e', ё: 'e', ж: 'j' },
  ...{ з: 'z', и: 'i', і: 'i', ї: 'i', ы: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ў: 'u', ф: 'f', х: 'x', ц: 'c', ч: 'q', ш: 'w' },
  ...{ щ: 'wq', ь: '', ъ: '', ю: 'iu', я: 'ia' },
};

/** How Latin letters are read where somebody types Cyrillic words with them; digraphs first. */
const latin: readonly (readonly [pattern: RegExp, sound: string])[] = [
  [/shch|sch(?=[aeiouy])/gu, 'WQ'],
  [/zh/gu, 'J'],
  [/kh/gu, 'X'],
  [/t[sz]/gu, 'C'],
  [/t?ch/gu, 'Q'],
  [/sh/gu, 'W'],
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/x/gu, 'ks'],
  [/[yj](?=[eo])/gu, ''],
  [/[yj]/gu, 'i'],
  [/w/gu, 'v'],
  [/[cq]/gu, 'k'],
  [/h/gu, 'g'],
];

/**
 * How a word sounds, roughly, in lower-case Latin letters: the same for its spellings in Ukrainian,
 * Russian and the usual romanisations. Only evidence, since different words may sound alike.
 *
 * @param word Folded, see `fold`.
 * @example
 * sound('переговоры') // => 'peregovori', as sound('peregovory')
 */
export function sound(word: string): string {
  const spelled = word
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+|[’]/gu, '')
    .normalize('NFC');
  const read = /[a-z]/u.test(spelled)
    ? latin.reduce((read, [pattern, as]) => read.replace(pattern, as), spelled).toLowerCase()
    : spelled.replace(/\p{L}/gu, (letter) => cyrillic[letter] ?? letter);
  return read.replace(/(.)\1+/gu, '$1');
}

/** Consonants that spellings of one name exchange. */
const classes: readonly (readonly [pattern: RegExp, as: string])[] = [
  [/^u(?=[aeiou])/gu, 'v'],
  [/f/gu, 'v'],
  [/x/gu, 'g'],
  [/[zjwqc]/gu, 's'],
];

/**
 * The consonants of a word, those that spellings exchange put together.
 *
 * @param heard The word as `sound` gives it.
 * @example
 * skeleton(sound('уиткофф')) // => 'vtkv', as skeleton(sound('witkoff'))
 */
export function skeleton(heard: string): string {
  const read = classes.reduce((read, [pattern, as]) => read.replace(pattern, as), heard);
  return read.replace(/[aeiou]/gu, '').replace(/(.)\1+/gu, '$1');
}
