import type { EntityType } from '../../model/entity.ts';
import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import { isQuote } from './marked-name.ts';
import type { KnownMatch } from './match-known.ts';
import { isCapital, type NameWord } from './name-words.ts';
import { flag } from './word-flags.ts';
import { isSign } from '../../text/sign.ts';

/** The longest quoted name, in words. */
const longest = 7;

/**
 * The quoted name that begins at a quotation mark: `ТОВ «Ромашка»`, `газета «Степ»`. The kind of
 * thing comes from the word before it. A legal form or an institution belongs to the name, other
 * nouns do not.
 */
export function quotedAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  if (!isQuote(words[at]?.text ?? '') || !opens(words, at)) return null;
  const to = closing(words, at);
  if (to === null || to - at < 2) return null;
  if (surelyKnown(sentence, at + 1).some((match) => match.to === to && isNamed(match))) return null;
  const inside: readonly NameWord[] = words.slice(at + 1, to);
  if (!looksLikeName(inside)) return null;
  const head = headBefore(sentence, at);
  if (index.has(head, flag.workKind) && !index.has(head, flag.organisationHead)) {
    return candidate(sentence, at + 1, to, { type: 'other', weight: weights.quoted * 2 });
  }
  const type =
    typeBy(sentence, head) ?? typeInside(sentence, inside) ?? reporterBehind(sentence, at, inside);
  if (type === 'place' && isPlace(sentence, at + 1, to)) return null;
  const team = type === null && isNamedAfterPlace(sentence, at + 1, to);
  if (type === null && !team && !standsAlone(sentence, at + 1, inside)) return null;
  const whole = belongs(sentence, head);
  const from = whole ? at - 1 : at + 1;
  const loose = type === null && !team;
  return candidate(sentence, from, whole ? to + 1 : to, {
    type: type ?? 'organisation',
    weight: weights.quoted + weights.perWord * (to - at) - (loose ? weights.quoted / 2 : 0),
    weak: false,
  });
}

/** A known organisation or medium needs no noun before its quotation marks. */
function isNamed({ name }: KnownMatch): boolean {
  return name.entity.type === 'organisation' || name.entity.type === 'medium';
}

function opens(words: readonly NameWord[], at: number): boolean {
  const mark = words[at];
  const next = words[at + 1];
  if (mark === undefined || next === undefined) return false;
  return mark.end === next.start && !isSign(mark.text, '»”’');
}

function closing(words: readonly NameWord[], at: number): number | null {
  for (let next = at + 1; next < words.length && next <= at + longest + 1; next += 1) {
    const word = words[next];
    if (word === undefined || /^[.!?…:;]+$/u.test(word.text)) return null;
    if (isSign(word.text, '«„‹‘')) return null;
    if (isQuote(word.text)) return next;
  }
  return null;
}

/** Begins with a capital or a digit and has nothing of a sentence in it. */
function looksLikeName(inside: readonly NameWord[]): boolean {
  const [first] = inside;
  if (first === undefined || (first.kind !== 'number' && !isCapital(first))) return false;
  if (inside.every(({ text }) => text.length < 2)) return false;
  return !inside.some(
    (word) =>
      word.text === ',' || (word.casing === 'lower' && word.readings[0]?.verbForm === 'finite'),
  );
}

/** The noun that says what is quoted: just before, or before an adjective or an acronym. */
function headBefore(sentence: NameSentence, at: number): NameWord | undefined {
  const { words, index } = sentence;
  const word = words[at - 1];
  if (word?.kind !== 'word') return undefined;
  // `фонду Остапа Кривича «Перелоги»`: the noun stands before whose it is.
  let back = at - 1;
  while (back > at - 4 && words[back]?.casing === 'capital') back -= 1;
  const far = words[back];
  if (back < at - 1 && far?.casing === 'lower' && index.has(far, kinds)) return far;
  return word.text.length > 2 || word.casing === 'upper' ? word : undefined;
}

const kinds = flag.organisationHead | flag.organisationKind | flag.mediaKind;

function typeBy({ index }: NameSentence, head: NameWord | undefined): EntityType | null {
  if (index.has(head, flag.mediaKind)) return 'medium';
  const place = flag.placeName | flag.placeApart | flag.placeBehind;
  if (index.has(head, place) && !index.has(head, flag.organisationHead)) return 'place';
  if (index.has(head, kinds | flag.legalForm)) return 'organisation';
  return index.has(head, place) ? 'place' : null;
}

/** `«7 канал»`: the quoted name itself says what it is. */
function typeInside({ index }: NameSentence, inside: readonly NameWord[]): EntityType | null {
  const named = inside.length > 1;
  return named && inside.some((word) => index.has(word, flag.mediaKind)) ? 'medium' : null;
}

/** `передає «Голос Орлії»`: a name behind a verb of reporting that takes who reports. */
function reporterBehind(
  { words, index }: NameSentence,
  at: number,
  inside: readonly NameWord[],
): EntityType | null {
  if (!index.rules.reportForms.includes(words[at - 1]?.fold ?? '')) return null;
  return inside.length < 4 && inside.every((word) => isCapital(word)) ? 'medium' : null;
}

function belongs({ index }: NameSentence, head: NameWord | undefined): boolean {
  if (head === undefined) return false;
  const form = flag.legalForm | flag.organisationKind | flag.mediaKind;
  if (head.casing === 'upper' && index.has(head, form)) return true;
  if (index.has(head, flag.legalForm) && head.casing !== 'lower') return true;
  return isCapital(head) && !head.opening && index.has(head, flag.organisationHead);
}

/** `переграв «Сочі»`: where names stand in quotation marks, places do only as names of others. */
function isNamedAfterPlace(sentence: NameSentence, first: number, to: number): boolean {
  if (!sentence.index.declines || sentence.words[first]?.casing !== 'capital') return false;
  return (
    isPlace(sentence, first, to) &&
    surelyKnown(sentence, first).every(
      ({ name: { entity } }) => entity.kind !== 'country' && entity.type === 'place',
    )
  );
}

/** Whether the words are the name of a known place. */
function isPlace(sentence: NameSentence, first: number, to: number): boolean {
  return surelyKnown(sentence, first).some(
    (match) => match.to === to && match.name.entity.type === 'place',
  );
}

/** Without a noun before it only words that all have capitals, at most three, make a name. */
function standsAlone(sentence: NameSentence, first: number, inside: readonly NameWord[]): boolean {
  if (inside.length > 3 || !inside.every((word) => isCapital(word))) return false;
  return !surelyKnown(sentence, first).some(({ name }) => name.entity.type === 'place');
}
