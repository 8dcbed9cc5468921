import { caseMask } from './case-mask.ts';
import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import { isLocal } from './headed-candidates.ts';
import type { KnownMatch } from './match-known.ts';
import { isCapital, isLatin, isMarked, isOrdinary, lookedUp, type NameWord } from './name-words.ts';
import { hasSurnameEnding } from './people/surname-words.ts';
import { unknownRun } from './people/unknown-words.ts';
import { flag } from './word-flags.ts';

/** The place that begins at a word by its surroundings or its ending; known or not. */
export function placeAt(sentence: NameSentence, at: number): Candidate | null {
  return (
    adjectiveBeforeHead(sentence, at) ??
    behindHead(sentence, at) ??
    beforeHead(sentence, at) ??
    beforeRegion(sentence, at) ??
    behindPreposition(sentence, at)
  );
}

/** `Приморський район`, `Шевченківська громада`: an adjective with a capital and its noun. */
function adjectiveBeforeHead(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (!index.declines || !isCapital(word) || !isAdjective(word)) return null;
  let head = at + 1;
  while (isAdjective(words[head]) && head < at + 3) head += 1;
  if (!index.has(words[head], flag.placeName | flag.placeBehind)) return null;
  if (words[head]?.casing === 'upper') return null;
  if (index.has(word, flag.notName)) return null;
  if (word.opening && isOrdinary(word, true) && !isLocal(sentence, word)) return null;
  return candidate(sentence, at, head + 1, {
    type: 'place',
    weight: weights.headed + weights.perWord * (head + 1 - at),
  });
}

function isAdjective(word: NameWord | undefined): boolean {
  if (word === undefined) return false;
  return word.readings.some(({ pos, cases }) => pos === 'ADJ' && cases !== undefined);
}

/** `місто Умань`, `вулиця Садова`, "Mount Erebus": the noun comes first. */
function behindHead(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (!isCapital(word) || index.has(word, flag.notName)) return null;
  const dotted = words[at - 1]?.text === '.' ? 2 : 1;
  const head = words[at - dotted];
  if (!index.declines && (!isCapital(head) || !index.has(head, flag.placeName))) return null;
  if (!index.has(head, flag.placeApart | flag.placeName | flag.placeBehind)) return null;
  if (dotted === 1 ? (head?.text.length ?? 0) < 3 : isCapital(head)) return null;
  if (index.has(head, flag.placeBehind) && surelyKnown(sentence, at).length > 0) return null;
  if (index.has(head, flag.placeApart) && surelyKnown(sentence, at).some(isOther)) return null;
  const length = nameLength(sentence, at);
  if (length === 0) return null;
  const belongs = index.has(head, flag.placeName) && (index.declines || isCapital(head));
  const from = belongs ? at - dotted : at;
  return candidate(sentence, from, at + length, {
    type: 'place',
    weight: weights.headed + weights.perWord * (at + length - from),
    known: knownPlaces(sentence, at, at + length).filter((match) => !belongs || isItself(match)),
  });
}

/**
 * `на острові Крит`: the noun tells what the known place is, while `площа Європи` and `аеропорт
 * Київ` are other places than what they are named after.
 */
function isItself({ name: { entity }, cases }: KnownMatch): boolean {
  return itsOwnNoun.has(entity.kind) && (cases & caseMask(['nom'])) !== 0;
}

/** Kinds of places whose names follow the noun for what they are. */
const itsOwnNoun: ReadonlySet<string> = new Set(['island', 'lake', 'river', 'mountain', 'sea']);

function isOther({ name }: KnownMatch): boolean {
  return name.entity.type !== 'place' && name.part === 'full';
}

function knownPlaces(sentence: NameSentence, from: number, to: number): KnownMatch[] {
  return surelyKnown(sentence, from).filter(
    (match) => match.to === to && match.name.entity.type === 'place',
  );
}

function nameLength(sentence: NameSentence, at: number): number {
  const known = surelyKnown(sentence, at).find(({ name }) => name.entity.type === 'place');
  if (known !== undefined) return known.to - at;
  let length = 0;
  const street = sentence.index.has(sentence.words[at - 1], flag.placeName);
  while (length < (street ? 4 : 2)) {
    const word = sentence.words[at + length];
    if (!isCapital(word) || sentence.index.has(word, flag.notName)) break;
    if (length > 0 && surelyKnown(sentence, at + length).length > 0) break;
    if (length > 0 && adjectiveBeforeHead(sentence, at + length) !== null) break;
    length += 1;
    if (!street && !isAdjective(word)) break;
  }
  return length;
}

/** "Erebus Bay", "Green County": the noun comes last and has a capital too. */
function beforeHead(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const first = words[at];
  if (index.declines || !isMarked(first) || isMarked(words[at - 1])) return null;
  let to = at;
  while (isCapital(words[to]) && to < at + 5) to += 1;
  for (let head = to - 1; head > at; head -= 1) {
    if (!index.has(words[head], flag.placeName | flag.placeBehind)) continue;
    const masculine = index.given.forms(first.fold).some(({ gender }) => gender === 'm');
    if (head === at + 1 && masculine) return null;
    return candidate(sentence, at, head + 1, {
      type: 'place',
      weight: weights.headed - 1 + weights.perWord * (head + 1 - at),
    });
  }
  return null;
}

/** "Orrin Falls, Iowa": a town and the region or country that it lies in. */
function beforeRegion(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const first = words[at];
  if (index.declines || !isCapital(first) || isCapital(words[at - 1])) return null;
  let to = at;
  while (isCapital(words[to]) && to < at + 3 && !index.has(words[to], flag.notName)) to += 1;
  if (to === at || words[to]?.text !== ',') return null;
  const region = surelyKnown(sentence, to + 1).find(
    ({ name: { entity } }) => entity.kind === 'region' || entity.kind === 'country',
  );
  const behind = words[region?.to ?? to];
  const whose = behind !== undefined && behind.start > (words[(region?.to ?? 0) - 1]?.end ?? 0) + 1;
  if (region === undefined || whose) return null;
  if (index.has(words[to - 1], flag.organisationHead | flag.organisationKind)) return null;
  if (surelyKnown(sentence, at).length > 0 || index.given.forms(first.fold).length > 0) return null;
  if (index.has(words[at - 1], flag.humanVerb) || index.roles.endingAt(words, at - 1) !== 0) {
    return null;
  }
  return candidate(sentence, at, to, {
    type: 'place',
    weight: weights.knownSurname + weights.perWord * (to - at),
  });
}

/** An unknown word behind "in" or "near", or with the ending of places. */
function behindPreposition(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const word = words[at];
  if (!isMarked(word) || word.casing !== 'capital' || index.has(word, flag.notName)) return null;
  if (index.declines && (isLatin(word.text) || isCompoundNoun(word))) return null;
  const run = unknownRun(sentence, at, 2);
  const noun = isLedByNoun(sentence, at, run);
  const length = noun ? Math.max(run, isMarked(words[at + 1]) ? 2 : 1) : run;
  if (length === 0 || (isOrdinary(word, index.declines) && !index.declines && !noun)) return null;
  const ending = hasPlaceEnding(sentence, word);
  const inner = isInner(sentence, at - 1);
  const led = noun || (isLed(sentence, at) && (index.declines || length < 2 || inner));
  const sure = ending && (led || length === 1);
  if (!sure && !(led && inPlaceCase(sentence, word))) return null;
  if (led && hasSurnameEnding(sentence, word) && !ending && !isInside(sentence, at)) return null;
  const before = words[at - 1];
  const adjective = isMarked(before) && isLocal(sentence, before) && index.declines;
  return candidate(sentence, adjective ? at - 1 : at, at + length, {
    type: 'place',
    weight:
      weights.single +
      (adjective ? 3 * weights.perWord : 0) +
      (led ? weights.perWord + 2 : 0) +
      weights.perWord * length,
    weak: false,
  });
}

/** `Телеграм-канал`: the part behind the hyphen is a common noun. */
function isCompoundNoun({ text, readings }: NameWord): boolean {
  return /-\p{Ll}+$/u.test(text) && readings[0]?.pos === 'NOUN';
}

/** Behind a preposition that people hardly follow, and not in the nominative's form. */
function isInside(sentence: NameSentence, at: number): boolean {
  const { words } = sentence;
  const back = words[at - 1]?.casing === 'lower' && isAdjective(words[at - 1]) ? at - 2 : at - 1;
  return isInner(sentence, back);
}

function isInner({ words, index }: NameSentence, at: number): boolean {
  const word = words[at];
  return word !== undefined && index.rules.innerPrepositions.includes(word.fold);
}

/** Behind a preposition of place; an adjective may come between: `у далекому Орліні`. */
function isLed({ words, index }: NameSentence, at: number): boolean {
  if (index.has(words[at - 1], flag.placePreposition)) return true;
  const adjective = words[at - 1]?.casing === 'lower' && isAdjective(words[at - 1]);
  return index.declines && adjective && index.has(words[at - 2], flag.placePreposition);
}

/** "the town of Orrin", "Orrin province", in a language without cases. */
function isLedByNoun({ words, index }: NameSentence, at: number, length: number): boolean {
  if (index.declines) return false;
  const nouns = flag.placeName | flag.placeBehind | flag.placeApart;
  if (index.has(words[at - 1], flag.joiner) && index.has(words[at - 2], nouns)) return true;
  const next = words[at + length];
  return next?.casing === 'lower' && index.has(next, flag.placeBehind);
}

/** A word that can stand in the locative, or whatever follows a preposition without cases. */
function inPlaceCase({ index }: NameSentence, word: NameWord): boolean {
  if (!index.declines) return true;
  const places = word.readings.filter(({ pos }) => pos === 'PROPN');
  if (places.some(({ animate, cases }) => animate === false && cases !== undefined)) return true;
  const mask = caseMask(['loc']);
  return index.declension
    .lemmas(word.fold, 'place', null)
    .some(({ cases, lemma }) => lemma !== word.fold && (caseMask(cases) & mask) !== 0);
}

function hasPlaceEnding({ index }: NameSentence, word: NameWord): boolean {
  return index.forms.place(lookedUp(word));
}
