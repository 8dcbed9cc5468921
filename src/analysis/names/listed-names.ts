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
  const { words } = sentence;
  const found: Candidate[] = [];
  const all = [...chosen];
  words.forEach((word, at) => {
    if (!isLoose(sentence, word, at, all)) return;
    const left = isJoint(sentence, at - 1) ? all.find(({ to }) => to === at - 1) : undefined;
    const right = isJoint(sentence, at + 1) ? all.find(({ from }) => from === at + 2) : undefined;
    const neighbour = left ?? right;
    if (neighbour?.type !== 'place' || neighbour.known[0]?.name.entity.kind === 'country') return;
    const item = candidate(sentence, at, at + 1, { type: 'place', weight: weights.single });
    found.push(item);
    all.push(item);
  });
  return found;
}

function isLoose(
  sentence: NameSentence,
  word: NameWord,
  at: number,
  taken: readonly Candidate[],
): boolean {
  if (!isMarked(word) || word.kind !== 'word' || word.casing !== 'capital') return false;
  if (isOrdinary(word, sentence.index.declines)) return false;
  if (sentence.index.has(word, flag.notName) || surelyKnown(sentence, at).length > 0) return false;
  if (isMarked(sentence.words[at + 1])) return false;
  return !taken.some(({ from, to }) => from <= at && at < to);
}

function isJoint({ words, index }: NameSentence, at: number): boolean {
  const word = words[at];
  return word?.text === ',' || (word !== undefined && index.rules.metonyms.and.includes(word.fold));
}
