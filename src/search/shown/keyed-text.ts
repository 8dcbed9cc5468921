import { keyPattern } from '../table/word-table.ts';

/** A stretch of a text with the keys that stand for it. */
export interface Keyed {
  readonly start: number;
  readonly end: number;
  readonly keys: readonly string[];
}

/**
 * A text for the index: behind each word the keys that it is found by.
 *
 * @param words In order, without overlaps.
 */
export function writeKeyed(text: string, words: readonly Keyed[]): string {
  let written = '';
  let at = 0;
  for (const { end, keys } of words) {
    written += text.slice(at, end) + keys.map((key) => ` ${key}`).join('');
    at = end;
  }
  return written + text.slice(at);
}

/** The text as it was, and where in it each key stands. */
export function readKeyed(keyed: string): { text: string; words: Keyed[] } {
  let text = '';
  let at = 0;
  const words: { start: number; end: number; keys: string[] }[] = [];
  for (const match of keyed.matchAll(keyPattern)) {
    text += keyed.slice(at, match.index);
    at = match.index + match[0].length;
    const last = words.at(-1);
    if (last?.end === text.length) last.keys.push(match[0].trim());
    else {
      const start = /[\p{L}\p{M}\p{N}’'ʼ\-‑.,:]*$/u.exec(text)?.index ?? text.length;
      words.push({ start, end: text.length, keys: [match[0].trim()] });
    }
  }
  return { text: text + keyed.slice(at), words };
}
