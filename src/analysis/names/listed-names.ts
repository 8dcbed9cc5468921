import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import { isMarked, isOrdinary, type NameWord } from './name-words.ts';
import { flag } from './word-flags.ts';

/**
 * Unknown words in a row with names: `у Тернах, Орліні та Сіверці`. What stands between commas or
 * before "and" next to a place or a person is one too.
 *
 * @param chosen The names of the sentence so far, in order.
 */
export function listedNames(sentence: NameSentence, chosen: readonly Candidate[]): Candidate[] {
  const found: Candidate[] = [];
  if (chosen.every(({ type }) => type !== 'place')) return found;
  const { words } = sentence;
  const byFrom = new Map(chosen.map((item) => [item.from, item]));
  const byTo = new Map(chosen.map((item) => [item.to, item]));
  const covered = new Set(
    chosen.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)),
  );
  words.forEach((word, at) => {
    if (covered.has(at) || !isLoose(sentence, word, at)) return;
    const left = isJoint(sentence, at - 1) ? byTo.get(at - 1) : undefined;
    const right = isJoint(sentence, at + 1) ? byFrom.get(at + 2) : undefined;
    const neighbour = left ?? right;
    if (neighbour?.type !== 'place') return;
    if (neighbour.known[0]?.name.entity.kind === 'country') return;
    const item = candidate(sentence, at, at + 1, { type: 'place', weight: weights.single });
    found.push(item);
    byTo.set(item.to, item);
  });
  return found;
}

function isLoose(sentence: NameSentence, word: NameWord, at: number): boolean {
  if (!isMarked(word) || word.kind !== 'word' || word.casing !== 'capital') return false;
  if (isOrdinary(word, sentence.index.declines)) return false;
  if (sentence.index.has(word, flag.notName) || surelyKnown(sentence, at).length > 0) return false;
  return !isMarked(sentence.words[at + 1]);
}

function isJoint({ words, index }: NameSentence, at: number): boolean {
  const word = words[at];
  return word?.text === ',' || (word !== undefined && index.rules.metonyms.and.includes(word.fold));
}
