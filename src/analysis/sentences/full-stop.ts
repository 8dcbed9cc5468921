import { fold } from '../../text/fold.ts';
import type { AbbreviationKind, StopRules } from './abbreviations.ts';
import type { Candidate } from './boundaries.ts';
import { wordsBefore } from './words-before.ts';
import { beginsWithCapital } from '../../text/capital.ts';
import { isSign } from '../../text/sign.ts';

/** Fewer words than this before an abbreviation are taken for a beginning: "У 1991 р. Україна". */
const fewWords = 4;

/** Lower case goes on behind words shorter than this, which may be unlisted abbreviations. */
const shortWord = 4;

/** How far to look back, in UTF-16 units. */
const reach = 80;

/** How far to look back for the verb of a sentence, in UTF-16 units. */
const wideReach = 300;

/** Whether a single full stop without closing marks ends the sentence. */
export function stopEndsSentence(candidate: Candidate, rules: StopRules): boolean {
  const { text, start, marksAt, next } = candidate;
  const { chunk, previous } = wordsBefore(text, Math.max(start, marksAt - reach), marksAt);
  const word = fold(chunk);
  const earlier = fold(previous);
  const nextWord = fold(next.word);
  const opener = rules.openers.has(nextWord) && next.starts === 'upper' && !next.initial;

  const initial = isInitial(chunk, rules);
  const kind = abbreviationKind(earlier, word, rules);
  if (kind !== null && !(initial && next.starts === 'upper' && kind !== 'final-before-opener')) {
    if (next.starts === 'lower' && next.opened !== 'quotation') return false;
    if (rules.continuations.has(nextWord)) return false;
    return abbreviationEnds(kind, {
      next,
      earlier,
      opener,
      complete: isComplete(candidate, earlier, rules),
    });
  }
  if (initial) return initialEnds(chunk, candidate, opener);
  if (/^\p{Nd}+$/u.test(chunk)) return numberEnds(candidate, chunk);
  if (next.starts === 'lower') return /\p{L}/u.test(chunk) && chunk.length >= shortWord;
  return true;
}

function abbreviationKind(
  earlier: string,
  word: string,
  { abbreviations }: StopRules,
): AbbreviationKind | null {
  const lastPart = word.slice(word.lastIndexOf('-') + 1);
  return (
    abbreviations.get(`${earlier} ${word}`) ??
    abbreviations.get(word) ??
    (lastPart !== word && word.includes('.-') ? abbreviations.get(lastPart) : undefined) ??
    null
  );
}

interface Surroundings {
  readonly next: Candidate['next'];
  readonly earlier: string;
  /** The next word often opens a sentence. */
  readonly opener: boolean;
  /** What stands before could be a sentence. */
  readonly complete: boolean;
}

function abbreviationEnds(
  kind: AbbreviationKind,
  { next, earlier, opener, complete }: Surroundings,
): boolean {
  switch (kind) {
    case 'never-final':
      return false;
    case 'bound-to-number':
      return next.starts !== 'digit';
    case 'final-after-number':
      return isNumber(earlier) && next.starts !== 'digit' && (opener || complete);
    case 'maybe-final':
      return opener || complete;
    case 'final-before-opener':
      return opener || next.opened === 'quotation' || next.starts === 'other';
  }
}

/**
 * False for the mere beginning of a sentence: a few words, or, before a year or century, no verb
 * ("Станом на 1 січня 2024 р." before "Україна мала").
 */
function isComplete(
  { text, start, marksAt }: Candidate,
  earlier: string,
  { isVerb }: StopRules,
): boolean {
  const words = text
    .slice(Math.max(start, marksAt - wideReach), marksAt)
    .trim()
    .split(/\s+/u);
  if (words.length < fewWords) return false;
  return !isYear(earlier) || words.some((word) => isDash(word) || isVerb(bare(word)));
}

function isDash(word: string): boolean {
  return isSign(word, '-–—');
}

/** The folded word without the signs around it. */
function bare(word: string): string {
  return fold(word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''));
}

/** A year, a span of years, or a Roman numeral. */
function isYear(word: string): boolean {
  return /\d{4}$/u.test(word) || (isNumber(word) && !/\d/u.test(word));
}

/** Digits or a Roman numeral, also when typed with the Cyrillic letters that look like it. */
function isNumber(word: string): boolean {
  return /^[\p{Nd}.,:–-]+$/u.test(word) || /^[ivxlcdmхі–-]+$/u.test(word);
}

function isInitial(chunk: string, { longInitials }: StopRules): boolean {
  if (/^(?:\p{Lu}\p{M}?\.-?)*\p{Lu}\p{M}?$/u.test(chunk)) return true;
  return beginsWithCapital(chunk) && longInitials.has(fold(chunk));
}

/** `В. Зеленський` is one name and `H.R. 5` one bill; `вітамін С. Він` are two sentences. */
function initialEnds(chunk: string, { next }: Candidate, opener: boolean): boolean {
  if (next.starts === 'lower') return false;
  if (next.starts === 'digit') return !chunk.includes('.');
  return next.starts === 'other' || next.dash || opener;
}

/** `1. Перший пункт` begins a list and `на 5. місці` is an ordinal; `у 2025. Він` ends. */
function numberEnds({ text, start, marksAt, next }: Candidate, chunk: string): boolean {
  if (text.slice(Math.max(start, marksAt - reach), marksAt).trim() === chunk) return false;
  return next.starts !== 'lower' || chunk.length > 2;
}
