import { candidate, weights, type Candidate, type NameSentence } from './candidate.ts';
import { isLocal } from './headed-candidates.ts';
import type { KnownMatch } from './match-known.ts';
import type { KnownName } from './known-names.ts';
import { isCapital, type NameWord } from './name-words.ts';
import { flag } from './word-flags.ts';

/**
 * Several regions that share one noun in the plural: `Донецької та Луганської областей`,
 * `Київська, Сумська й Одеська області`. Each adjective is a mention; the last takes the noun.
 */
export function regionsAt(sentence: NameSentence, at: number): readonly Candidate[] {
  const { words, index } = sentence;
  // Few words have "and" or a comma behind them, which is cheap to see.
  if (!index.declines || !isJoint(sentence, at + 1) || isJoint(sentence, at - 1)) return none;
  if (!isAdjectival(sentence, at)) return none;
  const adjectives = [at];
  let next = at + 1;
  while (isJoint(sentence, next) && isAdjectival(sentence, next + 1)) {
    adjectives.push(next + 1);
    next += 2;
  }
  if (adjectives.length < 2 || !index.has(words[next], flag.placeName | flag.placeBehind)) {
    return none;
  }
  return adjectives.map((from, position) => {
    const to = position === adjectives.length - 1 ? next + 1 : from + 1;
    return candidate(sentence, from, to, {
      type: 'place',
      weight: weights.headed + weights.perWord * 3,
      known: knownRegions(sentence, from, to, words[next]),
    });
  });
}

const none: readonly Candidate[] = [];

function isAdjectival(sentence: NameSentence, at: number): boolean {
  const word = sentence.words[at];
  return isCapital(word) && isLocal(sentence, word);
}

/** A comma or "and" between two adjectives. */
function isJoint({ words, index }: NameSentence, at: number): boolean {
  const word = words[at];
  return word?.text === ',' || (word !== undefined && index.rules.metonyms.and.includes(word.fold));
}

function knownRegions(
  { words, index }: NameSentence,
  at: number,
  to: number,
  head: NameWord | undefined,
): KnownMatch[] {
  const heads = new Set(head?.readings.map(({ lemma }) => lemma));
  const names: readonly KnownName[] = index.names.get(words[at]?.fold ?? '') ?? [];
  return names
    .filter(
      ({ words: parts, entity }) =>
        parts.length === 2 &&
        entity.type === 'place' &&
        heads.has(parts[1]?.text.toLowerCase() ?? ''),
    )
    .map((name) => ({ name, from: at, to, cases: 0, lowered: false }));
}
