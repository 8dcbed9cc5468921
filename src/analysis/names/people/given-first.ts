import {
  candidate,
  surelyKnown,
  weights,
  type Candidate,
  type NameSentence,
} from '../candidate.ts';
import { anyCase } from '../case-mask.ts';
import type { GivenForm } from '../given-names.ts';
import { isCapital, isMarked, isOrdinary, type NameWord } from '../name-words.ts';
import { flag } from '../word-flags.ts';
import { initialLength } from './initials.ts';
import { surnameFrom, isSurnameWord, isPatronymic } from './surname-words.ts';

/** A given name from the lists, with what follows. */
export function givenFirst(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (word === undefined) return null;
  const forms = givenForms(sentence, word);
  if (forms.length === 0) return null;
  let next = at + 1;
  let given = word.fold;
  let patronymic: string | null = null;
  const mask = forms.reduce((all, form) => all | form.cases, 0);
  const gender = onlyGender(forms);
  for (; next < words.length && next < at + 4; next += 1) {
    const length = initialLength(words, next, index.declines);
    if (length > 0 && isCapital(words[next + length])) next += length - 1;
    else if (isPatronymic(sentence, words[next])) patronymic = words[next]?.fold ?? null;
    else if (!isSecondGiven(sentence, next)) break;
  }
  const surname = surnameFrom(sentence, next, mask, gender);
  if (surname.to === next && next > at + 1 && patronymic === null) {
    // "Martin Luther" without more: the last of them serves as the family name.
    next -= 1;
    const last = words[next];
    if (last === undefined) return null;
    surname.words.push(last.fold);
    surname.to = next + 1;
  }
  if (surname.words.length === 0 && patronymic !== null) {
    // `Єва Тихович`: with nothing behind it what looks like a patronymic is a family name.
    surname.words.push(patronymic);
    surname.to = next;
    patronymic = null;
  }
  const alone = surname.to === at + 1;
  if (alone && !standsAlone(sentence, at)) return null;
  if (surname.words.length === 0 && patronymic === null) given = word.fold;
  const role = index.roles.endingAt(words, at - 1);
  return candidate(sentence, at, Math.max(surname.to, next), {
    type: 'person',
    weight: alone
      ? surelyKnown(sentence, at).length > 0
        ? weights.single
        : weights.unknownPair + 5
      : weights.fullPerson + weights.perWord * (surname.to - at),
    person: {
      given,
      initial: false,
      patronymic,
      surname: surname.words,
      gender,
      cases: (role || anyCase) & mask || mask,
    },
    weak: alone && word.opening,
  });
}

/** A given name alone names somebody unless the word is an ordinary one or something else known. */
function standsAlone(sentence: NameSentence, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  const { has, declines } = sentence.index;
  if (surelyKnown(sentence, at).some(({ name }) => name.entity.type !== 'person')) return false;
  if (has(word, flag.notName)) return false;
  if (isCapital(sentence.words[at - 1]) || isCapital(sentence.words[at + 1])) return false;
  return !isOrdinary(word, declines) || (isMarked(word) && declines);
}

function givenForms({ index, words }: NameSentence, word: NameWord): readonly GivenForm[] {
  const forms = index.given.forms(word.fold);
  if (forms.length > 0) return forms;
  const hyphen = word.fold.indexOf('-');
  if (hyphen < 0 || words.length === 0) return forms;
  // `Жан-Марк`, `Lee-Anne`: the last part declines.
  const head = index.given.forms(word.fold.slice(0, hyphen));
  return head.length > 0 ? index.given.forms(word.fold.slice(hyphen + 1)) : [];
}

export function onlyGender(forms: readonly GivenForm[]): 'm' | 'f' | null {
  const [first] = forms;
  return first !== undefined && forms.every(({ gender }) => gender === first.gender)
    ? first.gender
    : null;
}

/** A further given name, if a family name still follows: `Джон Пол Джонс`. */
function isSecondGiven(sentence: NameSentence, at: number): boolean {
  const word = sentence.words[at];
  const next = sentence.words[at + 1];
  if (!isCapital(word) || sentence.index.given.forms(word.fold).length === 0) return false;
  if (surelyKnown(sentence, at).some(({ name }) => name.words.length > 1)) return false;
  return isSurnameWord(sentence, at + 1) && !isPatronymic(sentence, next);
}
