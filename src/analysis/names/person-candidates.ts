import { anyCase, caseMask, type CaseMask } from './case-mask.ts';
import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import type { GivenForm } from './given-names.ts';
import { isCapital, isMarked, isOrdinary, type NameWord } from './name-words.ts';
import { flag } from './word-flags.ts';

/** The longest family name, in words without particles. */
const longestSurname = 3;

/** The person's name that begins at a word, if one does; without looking it up. */
export function personAt(sentence: NameSentence, at: number): Candidate | null {
  const word = sentence.words[at];
  if (!isCapital(word) || word.kind !== 'word') return null;
  return (
    initialsFirst(sentence, at) ??
    givenFirst(sentence, at) ??
    surnameFirst(sentence, at) ??
    behindRole(sentence, at) ??
    unknownPair(sentence, at) ??
    single(sentence, at)
  );
}

/** `О. Коваль`, `О.В. Коваль`, `J. K. Rowling`. */
function initialsFirst(sentence: NameSentence, at: number): Candidate | null {
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
export function initialLength(
  words: readonly NameWord[],
  at: number,
  declines: boolean,
): number {
  const word = words[at];
  if (word === undefined) return 0;
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

/** A given name from the lists, with what follows. */
function givenFirst(sentence: NameSentence, at: number): Candidate | null {
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
  const alone = surname.to === at + 1;
  if (alone && !standsAlone(sentence, at)) return null;
  if (surname.words.length === 0 && patronymic === null) given = word.fold;
  const role = index.roles.endingAt(words, at - 1);
  return candidate(sentence, at, Math.max(surname.to, next), {
    type: 'person',
    weight: alone
      ? weights.single + (surelyKnown(sentence, at).length > 0 ? 0 : weights.perWord)
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

function onlyGender(forms: readonly GivenForm[]): 'm' | 'f' | null {
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

/** Whether a word has the ending of a patronymic in some case. */
export function isPatronymic({ index }: NameSentence, word: NameWord | undefined): boolean {
  if (word?.kind !== 'word' || !isCapital(word) || word.fold.length < 6) return false;
  const { patronymicEndings } = index.rules;
  return (['m', 'f'] as const).some(
    (gender) =>
      patronymicEndings[gender].length > 0 &&
      index.declension
        .lemmas(word.fold, 'patronymic', gender)
        .some(({ lemma }) => patronymicEndings[gender].some((ending) => lemma.endsWith(ending))),
  );
}

/** A family name that begins at a word: particles, then one or two words that agree. */
function surnameFrom(
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
  if (word === undefined || index.given.forms(word.fold).length > 0) return false;
  if (surelyKnown(sentence, at).length > 0) return false;
  return (isMarked(word) || !isOrdinary(word, index.declines)) && word.casing !== 'upper';
}

function agrees(
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
  if (/\p{N}/u.test(word.text) || index.has(word, flag.notName | flag.honorific)) return false;
  if (word.casing === 'upper' && !word.opening && word.text.length < 5) return false;
  if (index.declines && index.has(word, flag.organisationHead) && isOrdinary(word, true)) return false;
  const known = surelyKnown(sentence, at);
  return !known.some(
    ({ name }) =>
      (name.entity.type === 'person' && name.part === 'full' && name.words.length > 1) ||
      name.entity.kind === 'country' ||
      (name.entity.type === 'organisation' && name.words.length > 1),
  );
}

/** `Коваль Іван`, `Коваль Іван Петрович`: lists and official papers. */
function surnameFirst(sentence: NameSentence, at: number): Candidate | null {
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

/** One to three unknown words behind an office or a form of address: `міністр Аой Танакі`. */
function behindRole(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const dotted = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  const cases = index.has(words[dotted], flag.honorific) ? anyCase : roleBefore(sentence, at);
  if (cases === 0) return null;
  const names = unknownRun(sentence, at, 3, true);
  if (names === 0) return null;
  const first = words[at];
  if (first === undefined || !agrees(sentence, first, cases, null)) return null;
  const kinds = flag.organisationKind | flag.mediaKind;
  if (names === 1 && index.has(words[at - 1], kinds)) return null;
  if (index.declines && isLatin(first.text)) return null;
  if (names === 1 && personFollows(sentence, at + 1)) return null;
  const surname = words.slice(at + (names > 1 ? 1 : 0), at + names).map(({ fold }) => fold);
  return candidate(sentence, at, at + names, {
    type: 'person',
    weight: (names > 1 ? weights.fullPerson : weights.unknownPair) + weights.perWord * names,
    person: {
      given: names > 1 ? first.fold : null,
      initial: false,
      patronymic: null,
      surname,
      gender: null,
      cases,
    },
  });
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

/** The cases of the office before a name; genitives may say of what: `міністр спорту Танакі`. */
function roleBefore({ words, index }: NameSentence, at: number): CaseMask {
  const direct = index.roles.endingAt(words, words[at - 1]?.text === '.' ? at - 2 : at - 1);
  if (direct !== 0 || !index.declines) return direct;
  for (let back = at - 1; back > at - 6 && back > 0; back -= 1) {
    const word = words[back];
    if (word?.kind !== 'word') return 0;
    const upper = word.casing === 'upper';
    const genitive = word.readings.some(
      ({ pos, cases }) => cases?.includes('gen') && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'),
    );
    if (!upper && !genitive) return 0;
    const cases = index.roles.endingAt(words, back - 1);
    if (cases !== 0) return cases;
  }
  return 0;
}

/**
 * How many words from here are capitalised and nothing that is known or ordinary.
 *
 * @param behindOffice Behind an office even ordinary words with a capital may be names.
 */
export function unknownRun(
  sentence: NameSentence,
  at: number,
  most: number,
  behindOffice = false,
): number {
  const { declines } = sentence.index;
  let length = 0;
  while (length < most) {
    const word = sentence.words[at + length];
    if (!isSurnameWord(sentence, at + length) || word === undefined) break;
    const known = surelyKnown(sentence, at + length);
    if (known.some(({ name }) => name.entity.type !== 'person')) break;
    if (known.length > 0 && length === 0 && word.text.length > 3) break;
    if (length === 0 && word.opening && sentence.index.roles.endingAt(sentence.words, at) !== 0) break;
    if (length > 0 && declines && personFollows(sentence, at + length)) break;
    const before = sentence.words[at + length - 1];
    if (length > 0 && isLatin(word.text) !== isLatin(before?.text ?? '')) break;
    const second = length > 0 && declines && !behindOffice;
    if (isOrdinary(word, declines) && (!isMarked(word) || second)) break;
    if (isAdjective(word) && sentence.index.declines && !hasSurnameEnding(sentence, word)) break;
    length += 1;
    if (known.length > 0 && length > 1) break;
  }
  return length;
}

function isAdjective({ readings }: NameWord): boolean {
  return readings[0]?.pos === 'ADJ' && readings[0].cases !== undefined;
}

/** Two or three unknown words with capitals inside a sentence: a foreign name, as a rule. */
function unknownPair(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const first = words[at];
  if (first === undefined) return null;
  const length = unknownRun(sentence, at, 3);
  if (length < 2 || (first.opening && isOrdinary(first, index.declines))) return null;
  const plain = [first, words[at + 1]].every((word) => word && isOrdinary(word, false));
  if (!index.declines && (isCapital(words[at + length]) || plain)) return null;
  if (index.declension.lemmas(first.fold, 'place', null).some(({ adjectival }) => adjectival)) {
    return null;
  }
  const before = words[at - 1];
  const kinds =
    flag.organisationKind | flag.mediaKind | flag.workKind | flag.placeApart | flag.placeName;
  const inner = index.rules.innerPrepositions.includes(before?.fold ?? '');
  const led = index.declines ? index.has(before, flag.placePreposition) : inner;
  if (index.has(before, kinds) || led || isCapital(before)) return null;
  const run = words.slice(at, at + length);
  if (run.some(({ text, casing }) => casing !== 'capital' || (index.declines && isLatin(text)))) {
    return null;
  }
  const named = run.slice(1).some(({ fold }) => index.given.forms(fold).length > 0);
  const weight = named && length > 2 ? weights.fullPerson : weights.unknownPair;
  return candidate(sentence, at, at + length, {
    type: 'person',
    weight: weight + weights.perWord * length,
    person: {
      given: first.fold,
      initial: false,
      patronymic: null,
      surname: run.slice(1).map(({ fold }) => fold),
      gender: null,
      cases: anyCase,
    },
  });
}

/** Whether a word is in Latin letters. */
export function isLatin(text: string): boolean {
  return /^\p{Script=Latin}/u.test(text);
}

/** One unknown word with the ending of a family name, or that does what people do. */
function single(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (word === undefined || unknownRun(sentence, at, 2) !== 1) return null;
  if (word.casing !== 'capital' || (index.declines && isLatin(word.text))) return null;
  if (isCapital(words[at - 1]) || isCapital(words[at + 1])) return null;
  const verb = isHumanVerb(sentence, at + 1) || isHumanVerb(sentence, at - 1);
  const ending = hasSurnameEnding(sentence, word);
  const kinds = flag.organisationKind | flag.mediaKind | flag.workKind | flag.placeApart;
  if ((!verb && !ending) || index.has(words[at - 1], kinds | flag.placeName)) return null;
  if (!ending && index.has(words[at - 1], flag.placePreposition)) return null;
  const ordinary = isOrdinary(word, index.declines);
  if (ordinary && (!index.declines || index.roles.endingAt(words, at) !== 0)) return null;
  return candidate(sentence, at, at + 1, {
    type: 'person',
    weight: weights.single,
    person: {
      given: null,
      initial: false,
      patronymic: null,
      surname: [word.fold],
      gender: null,
      cases: anyCase,
    },
    weak: word.opening ? !ending || ordinary : ordinary && !verb,
  });
}

function isHumanVerb({ words, index }: NameSentence, at: number): boolean {
  return words[at]?.readings[0]?.pos === 'VERB' && index.has(words[at], flag.humanVerb);
}

/** Whether a form may come from a nominative with the ending of a family name. */
export function hasSurnameEnding({ index }: NameSentence, word: NameWord): boolean {
  const { surnameEndings } = index.rules;
  const fits = (lemma: string): boolean =>
    surnameEndings.some((ending) => lemma.length > ending.length + 1 && lemma.endsWith(ending));
  if (!index.declines) return fits(word.fold);
  return (['m', 'f'] as const).some((gender) =>
    index.declension
      .lemmas(word.fold, 'surname', gender)
      .slice(0, 3)
      .some(({ lemma, cases }) => fits(lemma) && cases.length > 0),
  );
}
