import type { Token, TokenKind } from '../model/token.ts';
import { fold } from './fold.ts';

/** A token before morphology has looked it up. */
export type PlainToken = Omit<Token, 'readings'>;

/**
 * One alternative a kind, tried in this order. A number keeps its decimal and thousands marks
 * (`12 000`, `2,4`, `10:30`), a word its inner apostrophes, hyphens and full stops of
 * abbreviations such as `U.S.`; letters and digits joined by a hyphen are one word (`20-пунктний`,
 * `F-16`), as are `5G` and `Су-34`. `Intl.Segmenter` breaks all of these.
 */
const pattern = new RegExp(
  [
    String.raw`(?<word>(?:\p{Lu}\.){2,}|(?:\p{N}{1,12}[-‑–]){0,2}\p{N}*[\p{L}\p{M}\u00AD\u200B-\u200D\u2060]+(?:(?:['’ʼ\u0060´‘]|[-‑])?[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+)*)`,
    String.raw`(?<number>\p{Nd}{1,3}(?:[ \u00A0\u202F\u2009]\p{Nd}{3})+(?!\p{N})(?:[.,]\p{Nd}+)?|\p{Nd}+(?:[.,:]\p{Nd}+)*)`,
    String.raw`(?<symbol>[\p{S}%№&@#*+/\\])`,
    String.raw`(?<punctuation>\.{2,}|[^\s\p{L}\p{N}])`,
  ].join('|'),
  'gu',
);

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
    const kind = kindOf(match.groups ?? {});
    const from = start + match.index;
    tokens.push({
      start: from,
      end: from + match[0].length,
      text: match[0],
      fold: fold(match[0]),
      kind,
    });
  }
  return tokens;
}

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups['word'] !== undefined) return 'word';
  if (groups['number'] !== undefined) return 'number';
  return groups['symbol'] === undefined ? 'punctuation' : 'symbol';
}
