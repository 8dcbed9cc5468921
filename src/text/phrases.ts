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
 * that folded form only, `~слово` every form that has this lemma among its readings.
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
      const key = lemma ? word.slice(1) : word;
      const next = map.get(key) ?? node<T>();
      map.set(key, next);
      at = next;
    }
    at.values.push(value);
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
        best = length === best[0]?.length ? [...best, ...found] : found;
      }
      const token = tokens[index];
      if (token === undefined) return;
      const byForm = from.forms.get(token.fold);
      if (byForm !== undefined) walk(byForm, index + 1);
      if (from.lemmas.size === 0) return;
      for (const lemma of new Set(token.readings.map((reading) => reading.lemma))) {
        const byLemma = from.lemmas.get(lemma);
        if (byLemma !== undefined) walk(byLemma, index + 1);
      }
    };
    walk(this.#root, at);
    return best;
  }
}

function node<T>(): Node<T> {
  return { forms: new Map(), lemmas: new Map(), values: [] };
}
