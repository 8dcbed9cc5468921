import { readKeyed } from './keyed-text.ts';

/** A piece of an excerpt, marked if it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** An excerpt is about so long, and so much of it stands before the first match. */
const length = 220;
const lead = 50;

/**
 * The part of a text around its first match, with every match marked; the beginning of the text if
 * nothing matches.
 *
 * @param keyed A text of the index, see `writeKeyed`.
 * @param keys What was searched for.
 */
export function excerpt(keyed: string, keys: ReadonlySet<string>): ExcerptPart[] {
  const { text, words } = readKeyed(keyed);
  const matches = words.filter((word) => word.keys.some((key) => keys.has(key)));
  const first = matches[0]?.start ?? 0;
  const start = text.length <= length || first <= lead ? 0 : wordStart(text, first - lead);
  const end = wordEnd(text, Math.min(text.length, start + length));
  const parts: ExcerptPart[] = [];
  const add = (piece: string, marked: boolean): void => {
    if (piece !== '') parts.push({ text: piece, marked });
  };
  let at = start;
  if (start > 0) add('… ', false);
  for (const match of matches) {
    if (match.start < at || match.end > end) continue;
    add(text.slice(at, match.start), false);
    add(text.slice(match.start, match.end), true);
    at = match.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add(' …', false);
  return parts;
}

/** The forms of what was searched for, as the text has them, each once. */
export function matchedForms(keyed: string, keys: ReadonlySet<string>): string[] {
  const { text, words } = readKeyed(keyed);
  const matches = words.filter((word) => word.keys.some((key) => keys.has(key)));
  return [...new Set(matches.map(({ start, end }) => text.slice(start, end)))];
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space <= 0 ? at : space;
}
