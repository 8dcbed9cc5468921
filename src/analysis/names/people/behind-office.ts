import { candidate, weights, type Candidate, type NameSentence } from '../candidate.ts';
import { anyCase, type CaseMask } from '../case-mask.ts';
import { isLatin } from '../name-words.ts';
import { flag } from '../word-flags.ts';
import { agrees, personFollows } from './surname-words.ts';
import { unknownRun } from './unknown-words.ts';

/** One to three unknown words behind an office or a form of address: `міністр Аой Танакі`. */
export function behindRole(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const dotted = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  const cases = index.has(words[dotted], flag.honorific) ? anyCase : roleBefore(sentence, at);
  if (cases === 0) return null;
  const names = unknownRun(sentence, at, 3, true);
  if (names === 0) return null;
  const first = words[at];
  if (first === undefined || !agrees(sentence, first, cases, null)) return null;
  // "Deputy | Fire Commissioner": what stands between two offices belongs to the second.
  if (!index.declines && index.roles.endingAt(words, at + names) !== 0) return null;
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

/** The cases of the office before a name; genitives may say of what: `міністр спорту Танакі`. */
function roleBefore({ words, index }: NameSentence, at: number): CaseMask {
  const direct = index.roles.endingAt(words, words[at - 1]?.text === '.' ? at - 2 : at - 1);
  if (direct !== 0 || !index.declines) return direct;
  for (let back = at - 1; back > at - 6 && back > 0; back -= 1) {
    const word = words[back];
    if (word?.kind !== 'word') return 0;
    const upper = word.casing === 'upper';
    const genitive = word.readings.some(
      ({ pos, cases }) =>
        cases?.includes('gen') && (pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'),
    );
    if (!upper && !genitive) return 0;
    const cases = index.roles.endingAt(words, back - 1);
    if (cases !== 0) return cases;
  }
  return 0;
}
