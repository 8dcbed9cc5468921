import type { Reading, Token } from '../../model/token.ts';
import { ReadToken } from '../../text/read-token.ts';
import type { Word, WordRecord } from '../../text/word-record.ts';

/** How a word is written. `mixed` has capitals inside, `none` has no letters of two cases. */
export type Casing = 'lower' | 'capital' | 'upper' | 'mixed' | 'none';

/** A token as the finder of names sees it: without the ending of a possessive. */
export interface NameWord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly fold: string;
  readonly kind: Token['kind'];
  readonly casing: Casing;
  /** The first word of a sentence or of a quotation in it, where any word has a capital. */
  readonly opening: boolean;
  /** The first half of a compound, whose tail was cut off: "Kyiv-based". */
  readonly compound: boolean;
  readonly readings: readonly Reading[];
  /** What look-ups remember the word by; null if an ending was cut off. */
  readonly record: WordRecord | null;
}

/** How a word is written. */
export function casingOf(text: string): Casing {
  const first = text[0] ?? '';
  const rest = text.slice(1);
  const lower = text.toLowerCase();
  if (text === lower) return text === text.toUpperCase() ? 'none' : 'lower';
  if (first === first.toLowerCase()) return 'mixed';
  if (rest === rest.toLowerCase()) return 'capital';
  if (text === text.toUpperCase()) return 'upper';
  return 'mixed';
}

/**
 * The words of a sentence.
 *
 * @param tokens Tokens of the sentence.
 * @param possessives Folded endings that are cut off ("’s").
 * @param tails Folded tails of compounds that are cut off ("-based").
 * @param particles Folded small words that a name may begin with (`al-Fayed`).
 * @param shouting Whether every word has a capital, so that none of them says anything.
 */
export function nameWords(
  tokens: readonly Token[],
  possessives: readonly string[],
  tails: readonly string[],
  particles: ReadonlySet<string>,
  shouting: boolean,
): NameWord[] {
  let opening = true;
  return tokens.map((token) => {
    const word = token.kind === 'word';
    const isOpening = opening && word;
    if (word || token.kind === 'number') opening = false;
    else if (opensSentence(token)) opening = true;
    const tail = word && tails.length > 0 ? endingLength(token, tails) : 0;
    const cut = tail > 0 || !word ? tail : endingLength(token, possessives);
    const text = cut === 0 ? token.text : token.text.slice(0, -cut);
    return {
      start: token.start,
      end: token.end - cut,
      text,
      fold: cut === 0 ? token.fold : token.fold.slice(0, -cut),
      kind: token.kind,
      casing: word ? casing(token, text, particles) : 'none',
      opening: isOpening || (shouting && word),
      compound: tail > 0,
      readings: token.readings,
      record: cut === 0 ? ReadToken.recordOf(token) : null,
    };
  });
}

function casing({ fold }: Token, text: string, particles: ReadonlySet<string>): Casing {
  if (text === fold) return 'lower';
  return hasParticle(text, particles) ? 'capital' : casingOf(text);
}

function hasParticle(text: string, particles: ReadonlySet<string>): boolean {
  const hyphen = text.indexOf('-');
  if (hyphen <= 0) return false;
  const next = text[hyphen + 1] ?? '';
  return next !== next.toLowerCase() && particles.has(text.slice(0, hyphen));
}

const openers = /^[:.!?…;•]+$/u;

/** Behind a colon, a dash that opens direct speech, or a closing mark, a sentence may begin. */
function opensSentence({ text }: Token): boolean {
  return text !== ',' && openers.test(text);
}

function endingLength({ fold }: Token, endings: readonly string[]): number {
  for (const ending of endings) {
    if (fold.length > ending.length && fold.endsWith(ending)) return ending.length;
  }
  return 0;
}

/** The word as look-ups remember it, if it is whole. */
export function lookedUp(word: NameWord): Word {
  return word.record ?? word;
}

/** Whether a word begins with a capital. */
export function isCapital(word: NameWord | undefined): word is NameWord {
  if (word === undefined) return false;
  return word.casing === 'capital' || word.casing === 'upper' || startsUpper(word);
}

function startsUpper({ casing, text }: NameWord): boolean {
  const first = text[0] ?? '';
  return casing === 'mixed' && first !== first.toLowerCase();
}

/** Whether a capital there says something: not forced by the place in the sentence. */
export function isMarked(word: NameWord | undefined): word is NameWord {
  return isCapital(word) && !word.opening;
}

/**
 * Whether the form is an ordinary word of the dictionary rather than a name. A form that is both
 * is a name if its capital says something. A noun without any case in a language with cases is
 * only guessed and does not count.
 */
export function isOrdinary(word: NameWord, declines: boolean): boolean {
  const { readings } = word;
  if (readings.length === 0) return false;
  const both = readings.some(({ pos }) => pos === 'PROPN');
  if (!declines) return !both;
  if (both && isMarked(word)) return false;
  return readings.some(
    ({ pos, cases, verbForm }) =>
      pos !== 'PROPN' && !(isNominal(pos) && cases === undefined && verbForm === undefined),
  );
}

function isNominal(pos: Reading['pos']): boolean {
  return pos === 'NOUN' || pos === 'ADJ';
}

/** Whether a word is in Latin letters. */
export function isLatin(text: string): boolean {
  const code = text.charCodeAt(0);
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return true;
  // Between the Latin letters and the Greek ones, or Cyrillic: no need to ask.
  if (code < 0xaa || (code >= 0x400 && code < 0x530)) return false;
  return /^\p{Script=Latin}/u.test(text);
}
