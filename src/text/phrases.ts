import type { Token } from '../model/token.ts';

/** A phrase found: what it stands for, and how many tokens it takes. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
}

interface Node<T> {
  readonly forms: Map<string, Node<T>>;
  readonly lemmas: Map<string, Node<T>>;
  values: T[];
}

/**
 * Phrase patterns compiled for look-up. A pattern is words separated by spaces: `слово` matches
 * that folded form only, `~слово` every form that has this lemma among its readings. Texts and
 * dictionaries differ in whether they print the dots of `ё`, so it equals `е` here.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = node();

  /** @param entries Pairs of a pattern and what it stands for. Several values may share a pattern. */
  constructor(entries: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of entries) this.#add(pattern, value);
  }

  #add(pattern: string, value: T): void {
    let at = this.#root;
    for (const word of pattern.split(' ')) {
      const lemma = word.startsWith('~');
      const map = lemma ? at.lemmas : at.forms;
      const key = plain(lemma ? word.slice(1) : word);
      const next = map.get(key) ?? node<T>();
      map.set(key, next);
      at = next;
    }
    if (!at.values.includes(value)) at.values.push(value);
  }

  /**
   * The longest phrases that begin at a token.
   *
   * @param tokens The tokens of a sentence.
   * @param at Index of the first token.
   * @returns Every value of the longest match (and only of that length); empty if none.
   */
  longestAt(tokens: readonly Pick<Token, 'fold' | 'readings'>[], at: number): PhraseMatch<T>[] {
    let best: PhraseMatch<T>[] = [];
    const walk = (from: Node<T>, index: number): void => {
      const length = index - at;
      if (from.values.length > 0 && length >= (best[0]?.length ?? 1)) {
        const found = from.values.map((value) => ({ value, length }));
        best = length === best[0]?.length ? joined(best, found) : found;
      }
      const token = tokens[index];
      if (token === undefined) return;
      const byForm = from.forms.get(plain(token.fold));
      if (byForm !== undefined) walk(byForm, index + 1);
      if (from.lemmas.size === 0) return;
      const { readings } = token;
      for (let nth = 0; nth < readings.length; nth += 1) {
        const lemma = readings[nth]?.lemma ?? '';
        const byLemma = from.lemmas.get(plain(lemma));
        // Each lemma is walked once.
        if (byLemma === undefined || isRepeated(readings, nth, lemma)) continue;
        walk(byLemma, index + 1);
      }
    };
    walk(this.#root, at);
    return best;
  }
}

/** Both, but a value that a form and its lemma both lead to only once. */
function joined<T>(
  before: readonly PhraseMatch<T>[],
  found: readonly PhraseMatch<T>[],
): PhraseMatch<T>[] {
  return [...before, ...found.filter(({ value }) => before.every((one) => one.value !== value))];
}

function isRepeated(readings: Token['readings'], before: number, lemma: string): boolean {
  for (let nth = 0; nth < before; nth += 1) if (readings[nth]?.lemma === lemma) return true;
  return false;
}

function plain(word: string): string {
  return word.includes('ё') ? word.replaceAll('ё', 'е') : word;
}

function node<T>(): Node<T> {
  return { forms: new Map(), lemmas: new Map(), values: [] };
}
