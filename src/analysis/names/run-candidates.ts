import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import type { KnownMatch } from './match-known.ts';
import { isCapital, isMarked, type NameWord } from './name-words.ts';
import { unknownRun } from './people/unknown-words.ts';
import { flag } from './word-flags.ts';

/** The most words of an organisation's name. */
const longest = 9;

/**
 * A run of capitalised words with a head in it, in a language without cases: "Green Power Board",
 * "Ministry of Green Affairs", "Orrin & Sons".
 */
export function runOrganisationAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  if (!isCapital(words[at]) || isCapital(words[at - 1])) return null;
  const to = capitalsEnd(sentence, at);
  let from = at;
  while (from < to && skipsFirst(sentence, from)) from += 1;
  if (from >= to) return null;
  const end = headEnd(sentence, from, to);
  if (end === null) return null;
  const last = words[end - 1];
  const medium = index.has(last, flag.mediaKind) && !index.has(last, flag.organisationHead);
  const stopped = withStop(sentence, end);
  return candidate(sentence, from, stopped, {
    type: medium ? 'medium' : 'organisation',
    weight: weights.headed + weights.perWord * (stopped - from),
  });
}

/** Where a run of capitals ends; `&` joins, and so does the stop in the name of a known place. */
function capitalsEnd(sentence: NameSentence, at: number): number {
  const { words } = sentence;
  let to = at;
  while (to < words.length && to < at + longest) {
    if (words[to + 1]?.text === '.') {
      const place = stoppedPlace(sentence, to);
      if (place === undefined) return isCapital(words[to]) ? to + 1 : to;
      to = place.to;
      continue;
    }
    const joined = words[to]?.text === '&' && isCapital(words[to + 1]);
    if (!joined && !isCapital(words[to])) break;
    to += 1;
  }
  return to;
}

/** "St. Orrin": a known place with a stop in its name. */
function stoppedPlace(sentence: NameSentence, at: number): KnownMatch | undefined {
  if (sentence.words[at + 1]?.text !== '.') return undefined;
  return surelyKnown(sentence, at).find(
    ({ to, name }) => to > at + 1 && name.entity.type === 'place',
  );
}

/** The end of the name: behind the last head, or behind what "of" and "for" add to it. */
function headEnd(sentence: NameSentence, from: number, to: number): number | null {
  const { words, index } = sentence;
  const heads = flag.organisationHead | flag.legalForm;
  const last = to - 1;
  if (index.has(words[last], heads)) {
    const more = joinedEnd(sentence, to);
    if (more > to) return more;
    return to - from > 1 || standsAlone(sentence, from) ? to : null;
  }
  for (let end = to - 1; end > from + 1; end -= 1) {
    if (!index.has(words[end - 1], heads)) continue;
    return index.roles.isPhrase(words[end - 1], words[end]) ? null : end;
  }
  if (words.slice(from, to).some(({ text }) => text === '&')) return to;
  return pairEnd(sentence, from, to);
}

/**
 * "Securities and Exchange Commission", "the National Relief and Works Agency": a head behind
 * "and" that has all before it. Where more than one word comes first, "the" must show that one name
 * begins, and nothing of it may be known by itself.
 */
function pairEnd(sentence: NameSentence, from: number, to: number): number | null {
  const { words, index } = sentence;
  if (!index.rules.metonyms.and.includes(words[to]?.fold ?? '')) return null;
  if (index.roles.endingAt(words, to - 1) !== 0) return null;
  if (to - from > 1 && words[from - 1]?.readings[0]?.pos !== 'DET') return null;
  for (let at = from; at < to; at += 1) {
    if (surelyKnown(sentence, at).length > 0) return null;
    if (index.given.forms(words[at]?.fold ?? '').length > 0) return null;
  }
  const end = capitalsEnd(sentence, to + 1);
  return end > to + 2 && index.has(words[end - 1], flag.organisationHead) ? end : null;
}

/** "the Senate": a head that is a name by its capital. */
function standsAlone({ words, index }: NameSentence, at: number): boolean {
  const word = words[at];
  return isMarked(word) && !index.rules.genericHeads.includes(word.fold);
}

/** "… of Green Affairs and Trade": joiners and the capitals behind them. */
function joinedEnd(sentence: NameSentence, to: number): number {
  const { words, index } = sentence;
  let end = to;
  for (let parts = 0; parts < 3; parts += 1) {
    let next = end;
    while (index.has(words[next], flag.joiner) && next < end + 2) next += 1;
    const and = index.rules.metonyms.and.includes(words[end]?.fold ?? '');
    if (next === end || (and && parts === 0)) break;
    const more = capitalsEnd(sentence, next);
    if (more === next || more - to > longest) break;
    // "At Green Services on October 20": a day behind the name.
    if (more === next + 1 && index.has(words[next], flag.notName)) break;
    if (surelyKnown(sentence, next).some(({ name }) => name.entity.type === 'person')) break;
    end = more;
  }
  return end;
}

/** The full stop of `Inc.` belongs to the name unless it ends the sentence. */
function withStop({ words, index }: NameSentence, end: number): number {
  const stop = words[end];
  const short = index.has(words[end - 1], flag.legalForm) && stop?.text === '.';
  return short && stop.start === words[end - 1]?.end && words.length > end + 1 ? end + 1 : end;
}

/** Words that open a run without belonging to a name: "The", "President". */
function skipsFirst(sentence: NameSentence, at: number): boolean {
  const { words, index } = sentence;
  const word = words[at];
  if (word === undefined || stoppedPlace(sentence, at) !== undefined) return false;
  if (index.roles.endingAt(words, at) !== 0 && !index.has(word, flag.organisationHead)) return true;
  if (index.has(word, flag.honorific | flag.joiner)) return true;
  return word.opening && index.has(word, flag.notName) && !index.has(word, flag.organisationHead);
}

/** "the chief executive of Orrin", "an analyst at Orrin Bread": unknown words behind a role. */
export function employerAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const first = words[at];
  if (index.declines || !isCapital(first)) return null;
  const joiner = words[at - 1];
  if (joiner === undefined || !isEmployerJoiner(sentence, at)) return null;
  const length = Math.max(unknownRun(sentence, at, 4), capitalRun(words, at));
  if (length === 0 || surelyKnown(sentence, at).length > 0) return null;
  if (isPossessive(words, at + length - 1)) return null;
  if (index.given.forms(first.fold).length > 0) return null;
  return candidate(sentence, at, at + length, {
    type: 'organisation',
    weight: weights.fullPerson + weights.perWord * length,
  });
}

/** A role and "of", "for" or "at"; "at" alone says enough of a single word. */
function isEmployerJoiner({ words, index }: NameSentence, at: number): boolean {
  const joiner = words[at - 1];
  const role = index.roles.endingAt(words, at - 2) !== 0;
  if (joiner === undefined || !index.rules.employerPrepositions.includes(joiner.fold)) return false;
  return role && !index.roles.isOfPlace(words[at - 2]);
}

/** The ending of a possessive was cut off. */
function isPossessive(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return word !== undefined && next !== undefined && next.start > word.end + 1;
}

function capitalRun(words: readonly NameWord[], at: number): number {
  let length = 0;
  while (length < 4 && words[at + length]?.casing === 'capital') length += 1;
  return length;
}

/** `тренер Чайки Іван Коваль`: between an office and a full name stands where it is held. */
export function workplaceAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  if (!index.declines || index.roles.endingAt(words, at - 1) === 0) return null;
  if (unknownRun(sentence, at, 1) !== 1) return null;
  return candidate(sentence, at, at + 1, {
    type: 'organisation',
    weight: weights.single + weights.perWord * 2,
  });
}
