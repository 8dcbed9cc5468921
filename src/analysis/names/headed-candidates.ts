import { caseBit } from './case-mask.ts';
import { candidate, surelyKnown, weights, type Candidate, type NameSentence } from './candidate.ts';
import type { KnownMatch } from './match-known.ts';
import { isCapital, isMarked, isOrdinary, lookedUp, type NameWord } from './name-words.ts';
import { endsAsSurname } from './form-marks.ts';
import { flag } from './word-flags.ts';

/** How many words may stand before and behind the head. */
const reach = 10;

/**
 * The organisation whose head noun stands at a word, in a language with cases: `Приморський
 * районний суд`, `Міністерство зелених справ`, `міністерство оборони України`. It begins with a
 * capital and goes on through what stands in the genitive.
 */
export function headedOrganisationAt(sentence: NameSentence, at: number): Candidate | null {
  const { words, index } = sentence;
  const head = words[at];
  if (head?.kind !== 'word' || !index.has(head, flag.organisationHead)) return null;
  const from = leftEdge(sentence, at);
  const { to, named } = rightEdge(sentence, at, from < at || isCapital(head));
  const generic = index.rules.genericHeads.some((word) => isForm(head, word));
  const capital = from < at || isMarked(head) || (isCapital(head) && to > at + 1 && !generic);
  if (!capital && !named) return null;
  if (to - from < 2) {
    return isMarked(head) || (isCapital(head) && !isOrdinary(head, true))
      ? candidate(sentence, from, to, { type: 'organisation', weight: weights.knownSurname })
      : null;
  }
  if (head.casing === 'lower' && from === at && !(named && isInstitution(sentence, at, to))) {
    return null;
  }
  const end = behindTail(sentence, to);
  return candidate(sentence, from, end, {
    type: 'organisation',
    weight: weights.headed + weights.perWord * (end - from),
  });
}

function isForm({ fold, readings }: NameWord, lemma: string): boolean {
  return fold === lemma || readings.some((reading) => reading.lemma === lemma);
}

/** The adjectives before a head, from the first with a capital. */
function leftEdge(sentence: NameSentence, at: number): number {
  const { words, index } = sentence;
  let from = at;
  for (let next = at - 1; next >= 0 && next >= at - reach; next -= 1) {
    const word = words[next];
    if (word === undefined || !isAdjectival(sentence, word)) break;
    if (!isCapital(word)) continue;
    const plain = index.has(word, flag.notName) || (word.opening && isOrdinary(word, true));
    if (plain && !isLocal(sentence, word)) break;
    from = next;
  }
  return from;
}

function isAdjectival(sentence: NameSentence, word: NameWord): boolean {
  if (word.readings.length === 0) return isLocal(sentence, word);
  return word.readings.some(({ pos, cases }) => pos === 'ADJ' && cases !== undefined);
}

/** Adjectives made of places: they make a name even at the beginning of a sentence. */
export function isLocal({ index }: NameSentence, word: NameWord): boolean {
  return index.forms.local(lookedUp(word));
}

/** Behind the head: genitives, and the name of a place that ends it. */
function rightEdge(
  sentence: NameSentence,
  at: number,
  proper: boolean,
): { to: number; named: boolean } {
  const { words, index } = sentence;
  let to = at + 1;
  let named = false;
  for (let next = to; next < words.length && next < at + reach;) {
    const word = words[next];
    if (word?.kind !== 'word') break;
    const place = surelyKnown(sentence, next).find(
      ({ name, cases }) => name.entity.type === 'place' && (cases & caseBit('gen')) !== 0,
    );
    if (place !== undefined) return { to: place.to, named: true };
    const joined =
      index.has(word, flag.joiner) && next > at + 1 ? genitiveLike(words[next + 1]) : false;
    if (joined && words[next + 1]?.casing === 'lower') {
      next += 1;
      continue;
    }
    if (index.has(word, flag.organisationKind) && !index.has(word, flag.organisationHead)) break;
    if (
      word.casing === 'upper' &&
      proper &&
      (index.has(word, flag.organisationHead) || surelyKnown(sentence, next).some(isOrganisation))
    ) {
      return { to: next + 1, named: true };
    }
    if (!genitiveLike(word)) break;
    if (isCapital(word)) {
      if (surelyKnown(sentence, next).some(({ name }) => name.entity.type === 'person')) break;
      if (index.given.forms(word.fold).length > 0 || isSurname(sentence, word)) break;
      named = true;
    }
    next += 1;
    to = next;
    if (words[next]?.text === ',' && isEnumerated(sentence, next)) next += 1;
  }
  return { to, named };
}

/** `правительства республики Иванов`: a surname in the nominative, which may look like a genitive. */
function isSurname({ index }: NameSentence, { fold, casing }: NameWord): boolean {
  return casing === 'capital' && endsAsSurname(fold, index.rules);
}

function isOrganisation({ name }: KnownMatch): boolean {
  return name.entity.type === 'organisation' || name.entity.type === 'medium';
}

/** `розвитку громад, територій та інфраструктури`: genitives in a row up to "and". */
function isEnumerated({ words, index }: NameSentence, comma: number): boolean {
  for (let next = comma + 1; next < comma + 6; next += 1) {
    const word = words[next];
    if (index.has(word, flag.joiner)) return next > comma + 1 && genitiveLike(words[next + 1]);
    if (word?.casing !== 'lower' || !genitiveLike(word)) return false;
  }
  return false;
}

function genitiveLike(word: NameWord | undefined): boolean {
  if (word?.kind !== 'word') return false;
  const [first] = word.readings;
  if (first === undefined) return false;
  if (first.pos !== 'NOUN' && first.pos !== 'ADJ' && first.pos !== 'PROPN') return false;
  return first.cases?.includes('gen') === true;
}

/** In small letters only what says whose and for what it is: `міністерство оборони Литви`. */
function isInstitution({ words, index }: NameSentence, at: number, to: number): boolean {
  const next = words[at + 1];
  if (to - at < 3 || next?.casing !== 'lower') return false;
  return !index.has(next, flag.organisationHead) && words[at]?.readings[0]?.number !== 'pl';
}

/** `… в Одеській області`, `… в Україні`: the region that an office serves. */
function behindTail(sentence: NameSentence, to: number): number {
  const { words, index } = sentence;
  if (!index.has(words[to], flag.joiner)) return to;
  const region = surelyKnown(sentence, to + 1).find(
    ({ name: { entity }, cases }) =>
      (entity.kind === 'region' || entity.kind === 'country') &&
      (cases & (caseBit('loc') | caseBit('dat'))) !== 0,
  );
  return region?.to ?? to;
}
