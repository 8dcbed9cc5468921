import { bidiControls, otherBlanks, softHyphen, zeroWidth } from './invisible.ts';
import { mixedWords } from './mixed-script.ts';

/** A text as it is meant, and where its characters stand in the text as it is written. */
export interface CleanText {
  readonly text: string;
  /** The offset in the written text of what begins at an offset here. */
  readonly startOf: (offset: number) => number;
  /** The offset in the written text behind what ends at an offset here. */
  readonly endOf: (offset: number) => number;
  /** The offset here of what begins at an offset of the written text, or of what follows it. */
  readonly cleanOf: (written: number) => number;
}

const unclean = new RegExp(
  [
    String.raw`(?<letter>\p{L}\p{M}{1,30})`,
    `(?<nothing>[${softHyphen}${zeroWidth}${bidiControls}])`,
    `(?<blank>[${otherBlanks}])`,
  ].join('|'),
  'gu',
);
const anyUnclean = new RegExp(unclean.source, 'u');
const stress = /(?<=\p{Script=Cyrillic})[\u0300\u0301]/gu;

/**
 * A text without what only the eye sees or does not see: letters composed (NFC), stress marks on
 * Cyrillic vowels, soft hyphens, zero-width and direction controls gone, every blank the plain one,
 * every word in one script.
 *
 * @returns Null if there is nothing to change, which is the rule.
 */
export function cleanText(written: string): CleanText | null {
  if (isPlain(written)) return null;
  if (!anyUnclean.test(written) && mixedWords(written).length === 0) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  const parts: string[] = [];
  let at = 0;
  const keepUntil = (end: number): void => {
    parts.push(written.slice(at, end));
    for (; at < end; at += 1) {
      starts.push(at);
      ends.push(at + 1);
    }
  };
  for (const match of written.matchAll(unclean)) {
    keepUntil(match.index);
    const end = at + match[0].length;
    const clean = cleaned(match);
    parts.push(clean);
    starts.push(...Array<number>(clean.length).fill(at));
    ends.push(...Array<number>(clean.length).fill(end));
    at = end;
  }
  keepUntil(written.length);
  const text = inOneScript(parts.join(''));
  return text === written
    ? null
    : {
        text,
        startOf: (offset) => starts[offset] ?? written.length,
        endOf: (offset) => (offset === 0 ? 0 : (ends[offset - 1] ?? written.length)),
        cleanOf: (offset) => firstAtLeast(starts, offset),
      };
}

/**
 * Whether a text is of nothing but common letters and signs, no Latin letter beside a Cyrillic one:
 * so are most texts, and this tells it many times faster than the patterns.
 */
function isPlain(written: string): boolean {
  let before = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    const script = scriptOf(code);
    if (script < 0 || script + before === latin + cyrillic) return false;
    before = script;
  }
  return true;
}

const latin = 1;
const cyrillic = 3;

/** The script of a common letter, 0 for a common sign, -1 for whatever must be looked at. */
function scriptOf(code: number): number {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? latin : 0;
  if ((code >= 0x400 && code <= 0x45f) || code === 0x490 || code === 0x491) return cyrillic;
  return commonSigns.has(code) ? 0 : -1;
}

const commonSigns: ReadonlySet<number> = new Set(
  Array.from('«»“”„‘’–—…№°€₴§', (sign) => sign.charCodeAt(0)),
);

function cleaned({ 0: found, groups }: RegExpExecArray): string {
  if (groups?.['nothing'] !== undefined) return '';
  if (groups?.['blank'] !== undefined) return ' ';
  return found.replace(stress, '').normalize('NFC');
}

/** Of the same length, so that all offsets stay. */
function inOneScript(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, written, meant } of mixedWords(text)) {
    parts.push(text.slice(at, start), meant);
    at = start + written.length;
  }
  return parts.join('') + text.slice(at);
}

function firstAtLeast(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
