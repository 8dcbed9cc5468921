import { surelyKnown, type NameSentence } from '../candidate.ts';
import { anyCase, caseMask, type CaseMask } from '../case-mask.ts';
import { isCapital, isMarked, isOrdinary, lookedUp, type NameWord } from '../name-words.ts';
import { flag } from '../word-flags.ts';

/** The longest family name, in words without particles. */
const longestSurname = 3;

/** A family name that begins at a word: particles, then one or two words that agree. */
export function surnameFrom(
  sentence: NameSentence,
  at: number,
  cases: CaseMask,
  gender: 'm' | 'f' | null,
): { words: string[]; to: number } {
  const { words, index } = sentence;
  const found: string[] = [];
  let next = at;
  let count = 0;
  while (count < longestSurname) {
    let name = next;
    while (index.has(words[name], flag.particle) && name < next + 2) name += 1;
    if (name > next && !isCapital(words[name])) name = next;
    const word = words[name];
    if (word === undefined || !isSurnameWord(sentence, name)) break;
    if (count > 0 && !continuesSurname(sentence, name)) break;
    if (!agrees(sentence, word, cases, gender)) break;
    for (let part = next; part <= name; part += 1) found.push(words[part]?.fold ?? '');
    next = name + 1;
    count += 1;
    if (words[next]?.text === '-') break;
  }
  return { words: found, to: next };
}

/** The second word of a double family name is no other name and no common word. */
function continuesSurname(sentence: NameSentence, at: number): boolean {
  const { words, index } = sentence;
  const word = words[at];
  if (word === undefined || surelyKnown(sentence, at).length > 0) return false;
  // "Rafael Luna Alejandro": a given name at the end can begin no other person's. With cases,
  // only one that does not decline is no object beside the name.
  const given = index.given.forms(word.fold);
  const ends =
    given.every(({ cases }) => cases === anyCase) &&
    (!isCapital(words[at + 1]) || isSuffix(sentence, at + 1));
  if (given.length > 0 && !ends) return false;
  return (isMarked(word) || !isOrdinary(word, index.declines)) && word.casing !== 'upper';
}

/** "Jr", "III" behind a family name. */
function isSuffix({ words, index }: NameSentence, at: number): boolean {
  return index.rules.nameSuffixes.includes(words[at]?.fold ?? '');
}

export function agrees(
  { index }: NameSentence,
  word: NameWord,
  cases: CaseMask,
  gender: 'm' | 'f' | null,
): boolean {
  if (!index.declines || cases === anyCase) return true;
  const genders = gender === null ? (['m', 'f'] as const) : [gender];
  return genders.some((one) =>
    index.declension
      .lemmas(word.fold, 'surname', one)
      .some((lemma) => (caseMask(lemma.cases) & cases) !== 0),
  );
}

/** A word with a capital that may be a family name behind a given one. */
export function isSurnameWord(sentence: NameSentence, at: number): boolean {
  const { words, index } = sentence;
  const word = words[at];
  if (word?.kind !== 'word' || !isCapital(word) || word.fold.length < 2) return false;
  if (index.forms.digit(lookedUp(word)) || index.has(word, flag.notName | flag.honorific)) {
    return false;
  }
  if (isSuffix(sentence, at)) return false;
  if (word.casing === 'upper' && !word.opening && word.text.length < 5) return false;
  if (index.declines && index.has(word, flag.organisationHead) && isOrdinary(word, true)) {
    return false;
  }
  const known = surelyKnown(sentence, at);
  return !known.some(
    ({ name }) =>
      (name.entity.type === 'person' && name.part === 'full' && name.words.length > 1) ||
      name.entity.kind === 'country' ||
      (name.entity.type === 'organisation' && name.words.length > 1),
  );
}

/** Whether a word has the ending of a patronymic in some case. */
export function isPatronymic({ index }: NameSentence, word: NameWord | undefined): boolean {
  if (word?.kind !== 'word' || !isCapital(word) || word.fold.length < 6) return false;
  return index.forms.patronymic(lookedUp(word));
}

/** `тренер Чайки Іван Коваль`: what stands before a person's full name is no name of a person. */
export function personFollows(sentence: NameSentence, at: number): boolean {
  const { words, index } = sentence;
  const known = surelyKnown(sentence, at).some(
    ({ name }) => name.entity.type === 'person' && name.words.length > 1,
  );
  const given = index.given.forms(words[at]?.fold ?? '').length > 0;
  return known || (given && isSurnameWord(sentence, at + 1));
}

/** Whether a form may come from a nominative with the ending of a family name. */
export function hasSurnameEnding({ index }: NameSentence, word: NameWord): boolean {
  return index.forms.surname(lookedUp(word));
}
