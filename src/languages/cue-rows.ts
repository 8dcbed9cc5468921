type Row<T> = readonly [pattern: string, cue: T];

/**
 * Rows of a table of cues that all mean the same.
 *
 * @param patterns Phrase patterns (see `src/text/phrases.ts`), separated by `|` or a line break.
 * @example
 * rows('at once | soon', cue) // => [['at once', cue], ['soon', cue]]
 */
export function rows<const T>(patterns: string, cue: T): Row<T>[] {
  return patterns
    .split(/[|\n]/u)
    .map((pattern) => pattern.trim())
    .filter((pattern) => pattern !== '')
    .map((pattern) => [pattern, cue]);
}

/**
 * The same for single words of which every form counts.
 *
 * @param lemmas Lemmas, separated by white space.
 */
export function lemmaRows<const T>(lemmas: string, cue: T): Row<T>[] {
  return lemmas
    .trim()
    .split(/\s+/u)
    .map((lemma) => [`~${lemma}`, cue]);
}
