import type { Token } from '../model/token.ts';
import { perWord } from './per-word.ts';
import { wordMark, type WordMark } from './word-mark.ts';
import type { Word } from './word-record.ts';

/** A phrase found: what it stands for, and how many tokens it takes. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly length: number;
}

/** Matches of one length. */
type Matches<T> = readonly PhraseMatch<T>[];

/** What a first word leads to: the phrases that it is alone, and where longer ones go on. */
interface Begun<T> {
  readonly alone: Matches<T>;
  readonly further: readonly Node<T>[];
}

interface Node<T> {
  /** The next word by its form and by its lemma; null until there is one, for most nodes are ends. */
  forms: Map<string, Node<T>> | null;
  lemmas: Map<string, Node<T>> | null;
  /** What the patterns that end here stand for, made once so that finding them makes nothing. */
  readonly matches: PhraseMatch<T>[];
}

const none: Matches<never> = [];
const noNodes: readonly Node<never>[] = [];

/**
 * Phrase patterns compiled for look-up. A pattern is words separated by spaces: `слово` matches
 * that folded form only, `~слово` every form that has this lemma among its readings. Texts and
 * dictionaries differ in whether they print the dots of `ё`, so it equals `е` here.
 */
export class PhraseTable<T> {
  readonly #root: Node<T> = node();
  /** Whether any phrase begins with a word: the cheap question to ask before looking for one. */
  readonly begins: WordMark = wordMark((word) => nextNodes(this.#root, word).length > 0);
  /** What the phrases that a word may begin are. */
  readonly #begunBy = perWord((word) => begunWith(nextNodes(this.#root, word)));

  /** @param entries Pairs of a pattern and what it stands for. Several values may share a pattern. */
  constructor(entries: Iterable<readonly [pattern: string, value: T]>) {
    for (const [pattern, value] of entries) this.#add(pattern, value);
  }

  #add(pattern: string, value: T): void {
    let at = this.#root;
    const words = pattern.split(' ');
    for (const word of words) {
      const lemma = word.startsWith('~');
      const map = lemma
        ? (at.lemmas ??= new Map<string, Node<T>>())
        : (at.forms ??= new Map<string, Node<T>>());
      const key = plain(lemma ? word.slice(1) : word);
      const next = map.get(key) ?? node<T>();
      map.set(key, next);
      at = next;
    }
    if (at.matches.some((match) => match.value === value)) return;
    at.matches.push({ value, length: words.length });
  }

  /**
   * The longest phrases that begin at a token.
   *
   * @param tokens The tokens of a sentence.
   * @param at Index of the first token.
   * @returns Every value of the longest match (and only of that length); empty if none.
   */
  longestAt(tokens: readonly Word[], at: number): Matches<T> {
    const token = tokens[at];
    if (token === undefined || !this.begins(token)) return none;
    const { alone, further } = this.#begunBy(token);
    let best: Matches<T> = alone;
    for (const next of further) best = longestBehind(next, tokens, at + 1, best);
    return best;
  }
}

function begunWith<T>(nodes: readonly Node<T>[]): Begun<T> {
  let alone: Matches<T> = none;
  for (const { matches } of nodes) alone = longer(alone, matches);
  return { alone, further: nodes.filter(({ forms, lemmas }) => forms !== null || lemmas !== null) };
}

/** The longest of what was found before and of the phrases that go on from a node at a token. */
function longest<T>(
  from: Node<T>,
  tokens: readonly Word[],
  at: number,
  before: Matches<T>,
): Matches<T> {
  const best = longer(before, from.matches);
  if (from.forms === null && from.lemmas === null) return best;
  return longestBehind(from, tokens, at, best);
}

/** The same without the phrases that end at the node. */
function longestBehind<T>(
  from: Node<T>,
  tokens: readonly Word[],
  at: number,
  before: Matches<T>,
): Matches<T> {
  let best = before;
  const token = tokens[at];
  if (token === undefined) return best;
  for (const next of nextNodes(from, token)) best = longest(next, tokens, at + 1, best);
  return best;
}

/** The nodes behind a word: by its form first, then by each of its lemmas. */
function nextNodes<T>({ forms, lemmas }: Node<T>, { fold, readings }: Word): readonly Node<T>[] {
  const byForm = forms?.get(plain(fold));
  if (lemmas === null) return byForm === undefined ? noNodes : [byForm];
  let nodes: Node<T>[] | null = byForm === undefined ? null : [byForm];
  let last: string | null = null;
  for (let nth = 0; nth < readings.length; nth += 1) {
    const lemma = readings[nth]?.lemma ?? '';
    // Readings of one lemma mostly stand together, and each lemma is walked once.
    if (lemma === last) continue;
    last = lemma;
    const byLemma = lemmas.get(plain(lemma));
    if (byLemma === undefined || isRepeated(readings, nth, lemma)) continue;
    if (nodes === null) nodes = [byLemma];
    else nodes.push(byLemma);
  }
  return nodes ?? noNodes;
}

function longer<T>(before: Matches<T>, found: Matches<T>): Matches<T> {
  const [first] = found;
  if (first === undefined) return before;
  const length = before[0]?.length ?? 0;
  if (first.length !== length) return first.length > length ? found : before;
  return joined(before, found);
}

/** Both, but a value that a form and its lemma both lead to only once. */
function joined<T>(before: Matches<T>, found: Matches<T>): Matches<T> {
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
  return { forms: null, lemmas: null, matches: [] };
}
