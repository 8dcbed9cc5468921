import type { Token, TokenKind } from '../model/token.ts';
import { fold } from './fold.ts';

/** A token before morphology has looked it up. */
export type PlainToken = Omit<Token, 'readings'>;

/**
 * One group a kind, tried in the order of `kinds`. A number keeps its decimal and thousands marks
 * (`12 000`, `2,4`, `10:30`), a word its inner apostrophes, hyphens and full stops of
 * abbreviations such as `U.S.` and `p.m.`; letters and digits joined by a hyphen are one word (`20-пунктний`,
 * `F-16`), as are `5G` and `Су-34`. `Intl.Segmenter` breaks all of these.
 */
const pattern = new RegExp(
  [
    String.raw`((?:\p{Lu}\.){2,}|(?:[a-z]\.){2,}|(?:\p{N}{1,12}[-‑–]){0,2}\p{N}*[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+(?:(?:['’ʼ\u0060´‘]|[-‑])?[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+)*)`,
    String.raw`(\p{Nd}{1,3}(?:[ \u00A0\u202F\u2009]\p{Nd}{3})+(?!\p{N})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:]\p{Nd}+)*[¼½¾⅓⅔]?|[¼½¾⅓⅔])`,
    String.raw`([\p{S}%№&@#*+/\\])`,
    String.raw`(\.{2,}|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'u',
);

const kinds: readonly TokenKind[] = ['word', 'number', 'symbol', 'punctuation'];

/** The same from a place on, without making an object of each match. */
const stretch = new RegExp(pattern.source, 'uy');
const space = /\s/u;

/** Signs that are a token each wherever they stand. */
const lone = new Set(Array.from(',;:!?()«»“”„"—–', (sign) => sign.charCodeAt(0)));

/** Signs behind which no word goes on. */
const ending = new Set([...lone, ...Array.from('. \n', (sign) => sign.charCodeAt(0))]);

/**
 * Where the token that begins at an offset ends, if that is plain to see: letters up to a space or
 * a common sign, or such a sign alone. So are nine tokens of ten; the offset itself for the others.
 */
function plainEnd(text: string, at: number): number {
  if (lone.has(text.charCodeAt(at))) return at + 1;
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  const closed = end === text.length || ending.has(text.charCodeAt(end));
  // One letter and a full stop may be the first of `U.S.`.
  return closed && (end > at + 1 || text.charAt(end) !== '.') ? end : at;
}

/** A letter of ASCII or of the Cyrillic alphabet, marks aside. */
function isLetter(code: number): boolean {
  if (code >= 0x400 && code <= 0x481) return true;
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/**
 * Finds the tokens of a stretch of text; white space belongs to none.
 *
 * @param text The text of a seed.
 * @param start First offset to read, in UTF-16 units.
 * @param end Offset behind the last one.
 * @param visit Called for each token in order, with offsets into `text`.
 */
export function visitTokens(
  text: string,
  start: number,
  end: number,
  visit: (token: string, start: number, end: number) => void,
): void {
  const read = text.slice(start, end);
  for (let at = 0; at < read.length;) {
    if (read.charCodeAt(at) === 0x20 || space.test(read.charAt(at))) {
      at += 1;
      continue;
    }
    const plain = plainEnd(read, at);
    if (plain > at) {
      visit(read.slice(at, plain), start + at, start + plain);
      at = plain;
      continue;
    }
    stretch.lastIndex = at;
    if (stretch.test(read)) {
      const next = stretch.lastIndex;
      visit(read.slice(at, next), start + at, start + next);
      at = next;
    } else {
      at += (read.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    }
  }
}

/**
 * The tokens of a stretch of text, see `visitTokens`.
 *
 * @returns Tokens in order, with offsets into `text`.
 */
export function tokenize(text: string, start = 0, end = text.length): PlainToken[] {
  const tokens: PlainToken[] = [];
  visitTokens(text, start, end, (token, from, to) => {
    tokens.push({ start: from, end: to, text: token, fold: fold(token), kind: kindOf(token) });
  });
  return tokens;
}

/** What a token is, by its text. */
export function kindOf(token: string): TokenKind {
  const groups = pattern.exec(token);
  return kinds.find((_, index) => groups?.[index + 1] !== undefined) ?? 'punctuation';
}
