import type { Span } from '../../model/span.ts';
import { fold } from '../../text/fold.ts';
import type { StopRules } from './abbreviations.ts';
import { stopEndsSentence } from './full-stop.ts';
import { type NextWord, nextWord } from './next-word.ts';
import { trimmed } from './paragraphs.ts';
import { opensTitle } from './quoted-title.ts';

/**
 * A run of final marks with closing quotes, brackets and note numbers, before white space. It must
 * be a whole run, or a long one would be tried from each of its characters.
 */
const terminator = /(?<![.!?…])(?<marks>[.!?…]+)(?<closers>["'”“»’)\]]*)(?:\[\d{1,3}\])*(?=\s)/gu;

/**
 * Splits a paragraph into sentences. A sentence ends at a final mark before white space, unless
 * the rules see an abbreviation, an initial, a bracket or a quotation that goes on. Colons and
 * semicolons do not split.
 *
 * @param text The text of a seed.
 * @param paragraph One paragraph of it, see `paragraphs`.
 */
export function sentenceSpans(text: string, paragraph: Span, rules: StopRules): Span[] {
  const spans: Span[] = [];
  let start = paragraph.start;
  const body = text.slice(paragraph.start, paragraph.end);
  for (const match of body.matchAll(terminator)) {
    const marksAt = paragraph.start + match.index;
    const end = marksAt + match[0].length;
    const next = nextWord(text, end, paragraph.end);
    if (next === null) break;
    const marks = match.groups?.['marks'] ?? '';
    const closers = match.groups?.['closers'] ?? '';
    const candidate = { text, start, marksAt, end, marks, closers, next, paragraph };
    if (!endsSentence(candidate, rules)) continue;
    const span = trimmed(text, start, end);
    if (span !== null) spans.push(span);
    start = end;
  }
  const last = trimmed(text, start, paragraph.end);
  if (last !== null) spans.push(last);
  return spans;
}

/** A place where a sentence may end: `start` of the sentence so far, `marksAt` its final marks. */
export interface Candidate {
  readonly text: string;
  readonly start: number;
  readonly marksAt: number;
  readonly end: number;
  readonly marks: string;
  readonly closers: string;
  readonly next: NextWord;
  readonly paragraph: Span;
}

function endsSentence(candidate: Candidate, rules: StopRules): boolean {
  const { next, marks, closers } = candidate;
  if (next.dash && (next.starts === 'lower' || closers !== '')) return false;
  if (next.dash && rules.continuations.has(fold(next.word))) return false;
  if (insideBracket(candidate)) return false;
  if (marks === '.' && closers === '') return stopEndsSentence(candidate, rules);
  if (next.starts === 'lower') return marks === '.' && isClosedQuotation(closers);
  if (closers === '' || marks === '.') return true;
  return !opensTitle(candidate);
}

/** `… угоди". путін` goes on in lower case only behind a plain full stop in a quotation. */
function isClosedQuotation(closers: string): boolean {
  return closers !== '' && !closers.includes(')');
}

/** How far from the stop, in UTF-16 units, a bracket may open or close. */
const bracketReach = 300;

/** True inside a bracket that was opened within the sentence and is closed later on. */
function insideBracket({ text, start, end, paragraph }: Candidate): boolean {
  const sofar = text.slice(Math.max(start, end - bracketReach), end);
  const open = sofar.lastIndexOf('(');
  if (open <= 0 || sofar.includes(')', open) || sofar.slice(0, open).trim() === '') return false;
  const ahead = text.slice(end, Math.min(paragraph.end, end + bracketReach));
  const close = ahead.indexOf(')');
  const reopened = ahead.indexOf('(');
  return close >= 0 && (reopened < 0 || close < reopened);
}
