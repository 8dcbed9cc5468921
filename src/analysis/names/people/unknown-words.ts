import {
  candidate,
  surelyKnown,
  weights,
  type Candidate,
  type NameSentence,
} from '../candidate.ts';
import { anyCase } from '../case-mask.ts';
import { isCapital, isMarked, isOrdinary, isLatin, type NameWord } from '../name-words.ts';
import { flag } from '../word-flags.ts';
import { isSurnameWord, personFollows, hasSurnameEnding } from './surname-words.ts';

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
    // `Чжан Вейлінь`, "Zhang Weilin": family names that come first are too common to tell whose.
    const common = sentence.index.commonSurnames.has(word.fold);
    const telling = known.length > 0 && length === 0 && word.text.length > 3 && !common;
    if (telling && !isForename(sentence, at)) break;
    if (isOffice(sentence, at + length)) break;
    if (length > 0 && declines && personFollows(sentence, at + length)) break;
    const before = sentence.words[at + length - 1];
    if (length > 0 && isLatin(word.text) !== isLatin(before?.text ?? '')) break;
    // Behind a word that the dictionary has as a name only, another capital goes on with it.
    const named = before?.readings[0]?.pos === 'PROPN';
    const second = length > 0 && declines && !behindOffice && !named;
    if (isOrdinary(word, declines) && (!isMarked(word) || second)) break;
    if (isAdjective(word) && sentence.index.declines && !hasSurnameEnding(sentence, word)) break;
    length += 1;
    if (known.length > 0 && length > 1) break;
  }
  return length;
}

/**
 * "Director Orrin Fragel": a known family name is a given name here, as an unknown word with a
 * capital goes on with it. In a language with cases two names may stand side by side.
 */
function isForename(sentence: NameSentence, at: number): boolean {
  const { words, index } = sentence;
  const [word, next] = [words[at], words[at + 1]];
  if (index.declines || word === undefined || next?.casing !== 'capital') return false;
  if (next.start !== word.end + 1 || surelyKnown(sentence, at + 1).length > 0) return false;
  return isSurnameWord(sentence, at + 1) && !isOrdinary(next, false);
}

/** "Judge Linda Reade": an office with a capital that the place or a given name behind it shows. */
function isOffice({ words, index }: NameSentence, at: number): boolean {
  const behind = !index.declines && index.given.forms(words[at + 1]?.fold ?? '').length > 0;
  return (words[at]?.opening === true || behind) && index.roles.endingAt(words, at) !== 0;
}

function isAdjective({ readings }: NameWord): boolean {
  return readings[0]?.pos === 'ADJ' && readings[0].cases !== undefined;
}

/** Two or three unknown words with capitals inside a sentence: a foreign name, as a rule. */
export function unknownPair(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const first = words[at];
  if (first === undefined) return null;
  const run = unknownRun(sentence, at, 3);
  const length = run === 1 ? particleRun(sentence, at) : run;
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
  if (index.has(before, kinds) || index.has(first, kinds) || led || clings(sentence, at)) {
    return null;
  }
  const all = words.slice(at, at + length);
  const capitals = all.filter((word) => isCapital(word));
  if (index.declines && all.some(({ text }) => isLatin(text))) return null;
  if (!capitals.every(({ casing }) => casing === 'capital') && !isLoud(sentence, all)) {
    return null;
  }
  const named = all.slice(1).some(({ fold }) => index.given.forms(fold).length > 0);
  // "Zhang Weilin" must outweigh the known bearers of the family name.
  const pair = weights.unknownPair + (surelyKnown(sentence, at).length > 0 ? 1 : 0);
  const weight = named && length > 2 ? weights.fullPerson : pair;
  return candidate(sentence, at, at + length, {
    type: 'person',
    weight: weight + weights.perWord * length,
    person: {
      given: first.fold,
      initial: false,
      patronymic: null,
      surname: all.slice(1).map(({ fold }) => fold),
      gender: null,
      cases: anyCase,
    },
  });
}

/** `Micky van de Orrin`: an unknown word, particles in small letters and another unknown word. */
function particleRun(sentence: NameSentence, at: number): number {
  const { words, index } = sentence;
  let next = at + 1;
  while (words[next]?.casing === 'lower' && index.has(words[next], flag.particle)) next += 1;
  const last = words[next];
  const fits =
    next > at + 1 && next < at + 4 && isMarked(last) && unknownRun(sentence, next, 1) === 1;
  return fits ? next + 1 - at : 1;
}

/** `MARKO ORLIN` in a credit: words too long for acronyms. */
function isLoud({ shouting }: NameSentence, run: readonly NameWord[]): boolean {
  return !shouting && run.every(({ casing, text }) => casing === 'upper' && text.length > 4);
}

/** A capital just before may belong to the same name, but not that of a known place or club. */
function clings(sentence: NameSentence, at: number): boolean {
  if (!isCapital(sentence.words[at - 1])) return false;
  const apart = surelyKnown(sentence, at - 1).some(
    ({ name, to }) => to === at && name.entity.type !== 'person',
  );
  return !apart || !sentence.index.declines;
}

/** One unknown word with the ending of a family name, or that does what people do. */
export function single(sentence: NameSentence, at: number): Candidate | null {
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
  const group = index.rules.groupEndings.some((end) => word.fold.endsWith(end));
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
    weak: word.opening ? (!ending && !verb) || ordinary || group : ordinary && !verb,
  });
}

function isHumanVerb({ words, index }: NameSentence, at: number): boolean {
  return words[at]?.readings[0]?.pos === 'VERB' && index.has(words[at], flag.humanVerb);
}
