import {
  candidate,
  surelyKnown,
  weights,
  type Candidate,
  type NameSentence,
} from '../candidate.ts';
import { anyCase } from '../case-mask.ts';
import type { NameWord } from '../name-words.ts';
import { surnameFrom } from './surname-words.ts';

/** `О. Коваль`, `О.В. Коваль`, `J. K. Rowling`. */
export function initialsFirst(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  let next = at;
  let initial: string | null = null;
  if (surelyKnown(sentence, at).length > 0) return null;
  for (let count = 0; count < 3; count += 1) {
    const length = initialLength(words, next, index.declines) || bareInitial(sentence, next);
    if (length === 0) break;
    initial ??= words[next]?.fold[0] ?? null;
    next += length;
  }
  if (initial === null) return null;
  const surname = surnameFrom(sentence, next, anyCase, null);
  if (surname.to === next) return null;
  const gender = null;
  return candidate(sentence, at, surname.to, {
    type: 'person',
    weight: weights.fullPerson + weights.perWord * (surname.to - at),
    person: {
      given: initial,
      initial: true,
      patronymic: null,
      surname: surname.words,
      gender,
      cases: index.roles.endingAt(words, at - 1) || anyCase,
    },
  });
}

/** How many words an initial takes: a letter and its full stop, or `О.В.` in one. */
export function initialLength(words: readonly NameWord[], at: number, declines: boolean): number {
  const word = words[at];
  if (word === undefined || (word.text.length > 4 && !word.text.endsWith('.'))) return 0;
  if (/^(?:\p{Lu}\.){1,3}$/u.test(word.text)) return 1;
  const stop = words[at + 1];
  const single = declines ? /^\p{Lu}\p{Ll}?$/u.test(word.text) : /^\p{Lu}$/u.test(word.text);
  return single && stop?.text === '.' && stop.start === word.end ? 2 : 0;
}

/** "J Alexander Kueng": a letter alone before a name, where letters do not stand for words. */
function bareInitial({ words, index }: NameSentence, at: number): number {
  const word = words[at];
  if (index.declines || word?.opening !== false || !/^[B-HJ-Z]$/u.test(word.text)) return 0;
  return words[at + 1]?.casing === 'capital' ? 1 : 0;
}
