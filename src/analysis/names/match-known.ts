import { anyCase, type CaseMask } from './case-mask.ts';
import type { DeclinedWord } from './declined-words.ts';
import type { KnownNames, NamesBegun } from './known-name-index.ts';
import type { KnownName } from './known-names.ts';
import { isQuote } from './marked-name.ts';
import { lookedUp, type NameWord } from './name-words.ts';

/** A known name found in a sentence. */
export interface KnownMatch {
  readonly name: KnownName;
  /** Index of the first word and of the word behind the last. */
  readonly from: number;
  readonly to: number;
  /** The cases that all its words can stand in together. */
  readonly cases: CaseMask;
  /** Written in small letters where the name has capitals. */
  readonly lowered: boolean;
}

/**
 * The longest known names that begin at a word; all of that length, those with proper capitals
 * before those without.
 */
export function knownAt(
  words: readonly NameWord[],
  at: number,
  names: KnownNames,
  sport: boolean,
): readonly KnownMatch[] {
  const first = words[at];
  if (first === undefined) return none;
  const begun = names.beginningWith(lookedUp(first));
  if (begun.all.length === 0) return none;
  let best: KnownMatch[] = [];
  for (const name of possible(begun, words[at + 1])) {
    if (name.inSport && !sport) continue;
    const found = match(words, at, name);
    if (found === null) continue;
    const top = best[0];
    if (top === undefined || better(found, top) > 0) best = [found];
    else if (better(found, top) === 0) best.push(found);
  }
  return best;
}

const none: readonly KnownMatch[] = [];

/** Most names that begin with a word go on with another one, maybe behind a quotation mark. */
function possible(begun: NamesBegun, second: NameWord | undefined): readonly KnownName[] {
  if (second === undefined) return begun.single;
  return isQuote(second.text) ? begun.all : begun.before(second.fold);
}

function better(a: KnownMatch, b: KnownMatch): number {
  if (a.lowered !== b.lowered) return a.lowered ? -1 : 1;
  return a.to - b.to;
}

function match(words: readonly NameWord[], from: number, name: KnownName): KnownMatch | null {
  let at = from;
  let cases: CaseMask = anyCase;
  let lowered = false;
  for (let index = 0; index < name.words.length; index += 1) {
    const expected = name.words[index];
    let word = words[at];
    if (index > 0 && word !== undefined && isQuote(word.text)) {
      at += 1;
      word = words[at];
    }
    if (word === undefined || expected === undefined) return null;
    cases &= expected.forms.get(word.fold) ?? 0;
    if (cases === 0) return null;
    const fits = casingFits(word, expected, index, name);
    if (fits === 'no') return null;
    if (fits === 'lowered') lowered = true;
    at += 1;
  }
  const opened = words.slice(from, at).some(({ text }) => isQuote(text));
  if (opened && isQuote(words[at]?.text ?? '')) at += 1;
  return { name, from, to: at, cases, lowered };
}

/** How far the capitals of a word agree with those of the name. */
function casingFits(
  word: NameWord,
  expected: DeclinedWord,
  index: number,
  { words, commonHead, looseTail }: KnownName,
): 'yes' | 'lowered' | 'no' {
  switch (expected.casing) {
    case 'none':
    case 'lower':
      return 'yes';
    case 'upper':
      if (word.casing === 'upper' || word.text.startsWith(expected.text)) return 'yes';
      return word.casing === 'lower' ? 'lowered' : 'no';
    case 'mixed':
      if (word.text.toLowerCase() !== word.text) return 'yes';
      return word.casing === 'lower' ? 'lowered' : 'no';
    case 'capital':
      if (word.casing === 'lower') {
        if (index === 0) return commonHead ? 'yes' : 'lowered';
        return looseTail ? 'yes' : 'lowered';
      }
      if (word.casing === 'upper' && !word.opening && words.length === 1) {
        return word.text.length > 5 ? 'yes' : 'no';
      }
      return 'yes';
  }
}
