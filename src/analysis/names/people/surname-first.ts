import {
  candidate,
  surelyKnown,
  weights,
  type Candidate,
  type NameSentence,
} from '../candidate.ts';
import { anyCase } from '../case-mask.ts';
import { isCapital, isOrdinary } from '../name-words.ts';
import { onlyGender } from './given-first.ts';
import { initialLength } from './initials.ts';
import { isSurnameWord, isPatronymic, hasSurnameEnding } from './surname-words.ts';

/** `Коваль Іван`, `Коваль Іван Петрович`: lists and official papers. */
export function surnameFirst(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  const second = words[at + 1];
  if (word === undefined || second === undefined || !index.declines) return null;
  if (!isSurnameWord(sentence, at) || !isCapital(second)) return null;
  if (isOrdinary(word, true) && !hasSurnameEnding(sentence, word)) return null;
  const initials = initialLength(words, at + 1, index.declines);
  if (initials > 0) {
    const more = initialLength(words, at + 1 + initials, index.declines);
    return official(sentence, at, at + 1 + initials + more, second.fold[0] ?? '', null, true);
  }
  if (index.given.forms(second.fold).length === 0) return null;
  const patronymic = words[at + 2];
  if (isPatronymic(sentence, patronymic)) {
    return official(sentence, at, at + 3, second.fold, patronymic?.fold ?? null, false);
  }
  if (surelyKnown(sentence, at).some(({ name }) => name.entity.type !== 'person')) return null;
  if (surelyKnown(sentence, at + 1).some(({ name }) => name.words.length > 1)) return null;
  return isCapital(patronymic) || !hasSurnameEnding(sentence, word)
    ? null
    : official(sentence, at, at + 2, second.fold, null, false);
}

function official(
  sentence: NameSentence,
  from: number,
  to: number,
  given: string,
  patronymic: string | null,
  initial: boolean,
): Candidate {
  const surname = [sentence.words[from]?.fold ?? ''];
  const gender = initial ? null : onlyGender(sentence.index.given.forms(given));
  return candidate(sentence, from, to, {
    type: 'person',
    weight: weights.fullPerson + weights.perWord * (to - from),
    person: { given, initial, patronymic, surname, gender, cases: anyCase },
  });
}
