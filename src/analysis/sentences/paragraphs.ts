import type { Span } from '../../model/span.ts';

const space = /\s/u;

/**
 * The paragraphs of a text: its lines that are not blank, without the white space around them.
 *
 * @param text The text of a seed.
 * @param from Offset behind the header.
 */
export function paragraphs(text: string, from: number): Span[] {
  const found: Span[] = [];
  let at = from;
  while (at < text.length) {
    const newline = nextNewline(text, at);
    const span = trimmed(text, at, newline);
    if (span !== null) found.push(span);
    at = newline + 1;
  }
  return found;
}

function nextNewline(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const char = text[at];
    if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') return at;
  }
  return text.length;
}

/** The span without white space at its ends; null if nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from === to ? null : { start: from, end: to };
}

/** Whether white space stands at an offset. */
export function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x20) return true;
  // Between these there are letters and signs alone.
  if ((code > 0x20 && code < 0xa0) || (code > 0xa0 && code < 0x1680)) return false;
  return space.test(text.charAt(at));
}
