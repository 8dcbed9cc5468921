/** What stands behind a possible end of a sentence. */
export interface NextWord {
  /** The word itself, without quotation marks before it; empty if a sign stands there. */
  readonly word: string;
  /** The word is one capital letter with a full stop. */
  readonly initial: boolean;
  readonly starts: 'upper' | 'lower' | 'digit' | 'other';
  /** A dash stands before the word. */
  readonly dash: boolean;
  /** What opens before the word, if anything. */
  readonly opened: 'quotation' | 'bracket' | null;
}

/** How far to look, in UTF-16 units. */
const reach = 120;

const ahead = /^\s*(?<dash>[-–—−]\s*)?(?<opening>[«"“„‘'’([¿¡]*)(?<word>[\p{L}\p{M}\p{N}’'ʼ-]*)/u;

/** Reads what follows `at`; null at `limit`, the end of a paragraph without outer white space. */
export function nextWord(text: string, at: number, limit: number): NextWord | null {
  const match = ahead.exec(text.slice(at, Math.min(limit, at + reach)));
  if (match === null || at >= limit) return null;
  const word = match.groups?.['word'] ?? '';
  return {
    word,
    initial: /^\p{Lu}$/u.test(word) && text.startsWith('.', at + match[0].length),
    starts: startOf(word),
    dash: match.groups?.['dash'] !== undefined,
    opened: openedBy(match.groups?.['opening'] ?? ''),
  };
}

function openedBy(signs: string): NextWord['opened'] {
  if (signs === '') return null;
  return /[([]/u.test(signs) ? 'bracket' : 'quotation';
}

function startOf(word: string): NextWord['starts'] {
  if (/^\p{N}/u.test(word)) return 'digit';
  // A brand such as iPhone begins a sentence as it is.
  if (/^\p{Ll}\p{Lu}/u.test(word)) return 'upper';
  if (/^\p{Ll}/u.test(word)) return 'lower';
  return /^\p{L}/u.test(word) ? 'upper' : 'other';
}
