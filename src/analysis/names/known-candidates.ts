import type { EntityType } from '../../model/entity.ts';
import { caseMask } from './case-mask.ts';
import { candidate, weights, type Candidate, type NameSentence } from './candidate.ts';
import type { KnownMatch } from './match-known.ts';
import { isOrdinary, type NameWord } from './name-words.ts';
import { flag } from './word-flags.ts';

/** What the gazetteer knows at a word, as one candidate; which of several it is comes later. */
export function knownCandidateAt(sentence: NameSentence, at: number): Candidate | null {
  if ((sentence.known[at] ?? none).length === 0) return null;
  const matches = preferred(meantAt(sentence, at));
  const [first] = matches;
  const word = sentence.words[at];
  if (first === undefined || word === undefined) return null;
  const { index } = sentence;
  const { type } = first.name.entity;
  const length = first.to - at;
  const surname = first.name.part === 'surname';
  const lone = length === 1;
  const acronym = word.casing === 'upper' && first.name.words[0]?.casing === 'upper';
  if (lone && !acronym && index.has(word, flag.notName)) return null;
  if (!lone && isPeopleOf(sentence, first)) return null;
  if (lone && word.text.length < 2) return null;
  const weight = surname ? weights.knownSurname : lone ? weights.knownWord : weights.knownFull;
  return candidate(sentence, at + first.name.titles, first.to, {
    type,
    weight: (first.lowered ? weights.single : weight) + weights.perWord * length,
    known: matches,
    cases: first.cases,
    person: surname
      ? {
          given: null,
          initial: false,
          patronymic: null,
          surname: sentence.words.slice(at, first.to).map(({ fold }) => fold),
          gender: null,
          cases: caseMask(undefined),
        }
      : null,
    weak:
      lone &&
      word.opening &&
      isPlain(sentence, word, type) &&
      !first.lowered &&
      !acts(sentence, at, first),
  });
}

const none: readonly KnownMatch[] = [];

/** In news about sport `у Ліверпулі` and "in Liverpool" are the town all the same. */
function meantAt({ words, index, known, sport }: NameSentence, at: number): readonly KnownMatch[] {
  const all = known[at] ?? [];
  const before = words[at - 1];
  if (!sport || !index.has(before, flag.placePreposition)) return all;
  const inner = index.rules.innerPrepositions.includes(before?.fold ?? '');
  const inside = index.declines
    ? all.some(({ cases }) => (cases & caseMask(['loc'])) !== 0)
    : inner;
  const towns = all.filter(({ name }) => name.entity.type === 'place');
  return inside && towns.length > 0 ? towns : all;
}

/** Whether a word with a forced capital is likelier an ordinary one than the name. */
function isPlain({ index }: NameSentence, word: NameWord, type: EntityType): boolean {
  if (!isOrdinary(word, index.declines)) return false;
  if (type !== 'person' && type !== 'place') return true;
  return word.readings.every(({ pos }) => pos !== 'PROPN');
}

/** `Російські війська`, "Russian army": a people's adjective and a common noun. */
function isPeopleOf({ words, index }: NameSentence, { name, from, to }: KnownMatch): boolean {
  const rest = name.words.slice(1);
  return (
    name.entity.kind === 'military' &&
    rest.every(({ casing }) => casing === 'lower') &&
    to > from &&
    index.has(words[from], flag.notName)
  );
}

/** Whether a name at the beginning of a sentence is the subject of what only people do. */
function acts({ words, index }: NameSentence, at: number, { cases }: KnownMatch): boolean {
  if ((cases & caseMask(['nom'])) === 0) return false;
  const next = words[at + 1];
  const word = words[at];
  if (!index.declines && next !== undefined && word !== undefined) {
    if (next.readings[0]?.pos === 'VERB' || next.start > word.end + 1) return true;
  }
  return words.slice(at + 1, at + 5).some((word) => index.has(word, flag.humanVerb));
}

/** Full names before bare family names, then places before people, the larger before the smaller. */
function preferred(matches: readonly KnownMatch[]): readonly KnownMatch[] {
  const full = matches.filter(({ name }) => name.part === 'full');
  if (full.length === 0) return matches;
  const people = full.filter(({ name }) => name.entity.type === 'person');
  if (people.length === full.length) return people;
  return full
    .filter(({ name }) => name.entity.type !== 'person')
    .toSorted(
      (a, b) =>
        Number(b.name.inSport) - Number(a.name.inSport) ||
        b.name.entity.weight - a.name.entity.weight ||
        (a.name.entity.id < b.name.entity.id ? -1 : 1),
    );
}
