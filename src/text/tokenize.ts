import type { Token, TokenKind } from '../model/token.ts';
import { fold } from './fold.ts';

/** A token before morphology has looked it up. */
export type PlainToken = Omit<Token, 'readings'>;

/**
 * One group a kind, tried in the order of `kinds`. A number keeps its decimal and thousands marks
 * (`12 000`, `2,4`, `10:30`), a word its inner apostrophes, hyphens and full stops of
 * abbreviations such as `U.S.`; letters and digits joined by a hyphen are one word (`20-пунктний`,
 * `F-16`), as are `5G` and `Су-34`. `Intl.Segmenter` breaks all of these.
 */
const pattern = new RegExp(
  [
    String.raw`((?:\p{Lu}\.){2,}|(?:\p{N}{1,12}[-‑–]){0,2}\p{N}*[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+(?:(?:['’ʼ\u0060´‘]|[-‑])?[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+)*)`,
    String.raw`(\p{Nd}{1,3}(?:[ \u00A0\u202F\u2009]\p{Nd}{3})+(?!\p{N})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:]\p{Nd}+)*[¼½¾⅓⅔]?|[¼½¾⅓⅔])`,
    String.raw`([\p{S}%№&@#*+/\\])`,
    String.raw`(\.{2,}|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

const kinds: readonly TokenKind[] = ['word', 'number', 'symbol', 'punctuation'];

/**
 * Splits a stretch of text into tokens; white space belongs to none.
 *
 * @param text The text of a seed.
 * @param start First offset to read, in UTF-16 units.
 * @param end Offset behind the last one.
 * @returns Tokens in order, with offsets into `text`.
 */
export function tokenize(text: string, start = 0, end = text.length): PlainToken[] {
  const tokens: PlainToken[] = [];
  for (const match of text.slice(start, end).matchAll(pattern)) {
    const [found] = match;
    const from = start + match.index;
    tokens.push({
      start: from,
      end: from + found.length,
      text: found,
      fold: fold(found),
      kind: kindOf(match),
    });
  }
  return tokens;
}

function kindOf(groups: readonly (string | undefined)[]): TokenKind {
  return kinds.find((_, index) => groups[index + 1] !== undefined) ?? 'punctuation';
}
