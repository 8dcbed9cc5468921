import type { Span } from '../../model/span.ts';
import { edgeOf } from './passage-edges.ts';

/** What tells the words of a claim from the same words elsewhere in its article. */
export interface SelectedPassage {
  /** The words right before and after, '' where none are needed. */
  readonly prefix: string;
  readonly suffix: string;
  /** Whether the first and last words alone select it, without those in between. */
  readonly byEdges: boolean;
}

/** So many words of the surroundings at most are tried on each side. */
const mostContext = 8;

/**
 * Finds what a text fragment needs beside the words of a passage to lead to it and nowhere else.
 * Browsers take the first match, whatever its case, and match whole words within a paragraph.
 *
 * @param text All text of the article.
 * @param mayQuoteContext Whether words outside of the passage may be published.
 * @returns Null if nothing tells the passage apart, or it begins or ends within a word.
 */
export function passageOf(
  text: string,
  span: Span,
  mayQuoteContext: boolean,
): SelectedPassage | null {
  const { start, end } = span;
  if (!isWordBounded(text, span)) return null;
  const folded = foldCase(text);
  const isFirst = (from: number, to: number): boolean =>
    folded.indexOf(folded.slice(from, to)) === from;
  const edge = edgeOf(text.slice(start, end));
  const byEdges =
    edge !== null &&
    folded.indexOf(folded.slice(end - edge.last.length, end), start + edge.first.length) ===
      end - edge.last.length;
  const firstEnd = byEdges ? start + edge.first.length : end;
  const [before, after] = mayQuoteContext ? contextsOf(text, span) : [[], []];
  for (const from of [start, ...before]) {
    if (isFirst(from, firstEnd)) {
      return { prefix: text.slice(from, start).trim(), suffix: '', byEdges };
    }
  }
  const from = before.at(-1) ?? start;
  for (const to of after) {
    if (isFirst(start, to)) return contextOf(text, span, start, to);
    if (isFirst(from, to)) return contextOf(text, span, from, to);
  }
  return null;
}

function contextOf(text: string, { start, end }: Span, from: number, to: number): SelectedPassage {
  const prefix = text.slice(from, start).trim();
  return { prefix, suffix: text.slice(end, to).trim(), byEdges: false };
}

/** Where the words before begin, the nearest first, and where those after end. */
function contextsOf(text: string, { start, end }: Span): [before: number[], after: number[]] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(lineStart, start);
  const after = text.slice(end, lineEnd === -1 ? undefined : lineEnd);
  const beginnings = [...before.matchAll(/\S+/gu)].map(({ index }) => lineStart + index);
  const ends = [...after.matchAll(/\S+/gu)].map(({ index, 0: word }) => end + index + word.length);
  return [beginnings.slice(-mostContext).reverse(), ends.slice(0, mostContext)];
}

function isWordBounded(text: string, { start, end }: Span): boolean {
  const inWord = /^[\p{L}\p{N}]{2}$/u;
  return ![start, end].some((at) => inWord.test(text.slice(at - 1, at + 1)));
}

/** In lower case, every character at its place. */
function foldCase(text: string): string {
  return text.replace(/\p{Lu}/gu, (letter) => {
    const lower = letter.toLowerCase();
    return lower.length === letter.length ? lower : letter;
  });
}
