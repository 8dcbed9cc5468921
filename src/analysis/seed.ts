import type { LanguageCode } from '../model/language-code.ts';
import type { Problem } from '../model/problem.ts';
import type { Seed } from '../model/seed.ts';
import { cleanText } from '../text/characters/clean-text.ts';
import type { LanguageDetector } from '../text/detect-language.ts';
import { isIsoDate } from './seed/iso-date.ts';
import { unusualCharacters } from './seed/unusual-characters.ts';

/** What front matter may say of an article; the text's own header yields to it. */
export interface KnownFields {
  readonly publisher?: string;
  readonly url?: string;
  readonly title?: string;
  readonly lang?: LanguageCode;
  readonly published?: string;
  readonly author?: string;
  readonly licence?: string;
}

/** A seed, or null if it cannot be read; the problems say why, or what to know about it. */
export interface ParsedSeed {
  readonly seed: Seed | null;
  readonly problems: readonly Problem[];
}

/** What parsing needs besides the text. */
export interface SeedContext {
  readonly detector: LanguageDetector;
  /** The language to assume when the text does not show it. */
  readonly fallback: LanguageCode | null;
  readonly known?: KnownFields;
  /** Offset of the body if front matter stands before it. */
  readonly from?: number;
}

/** ` date 2026-01-14 `, perhaps without day and month, at the very beginning. */
const dateLine = /^\s*date[ \t:]+(?<date>\d{4}(?:-\d{1,2}){0,2})(?![\d-])/u;

/**
 * Counters of the site that some headers go on with: `views 1520 comments 3`, or bare numbers if
 * there are several or the line ends behind them. One bare number may begin the text.
 */
const counters = new RegExp(
  [
    String.raw`^(?:[ \t]+(?:views?|comments?|likes?|shares?|reads?|hits|visits?|votes?|rating|words?)[ \t:=]+\d{1,12}(?!\d))+`,
    String.raw`^(?:[ \t]+\d{1,12}){2,}(?=[ \t]+\p{Lu})`,
    String.raw`^(?:[ \t]+\d{1,12})+(?=[ \t]*(?:[\r\n]|$))`,
  ].join('|'),
  'u',
);

/** A header is no longer than this, in UTF-16 units. */
const headerReach = 400;

/** So much of the body, in UTF-16 units, shows its language. */
const languageReach = 16_000;

/**
 * The longest body that is read, in UTF-16 units: longer than the longest reports that newspapers
 * print (16,000 words), and done in two seconds whatever it holds.
 */
const longestBody = 100_000;

/**
 * Reads one seed.
 *
 * @param file The name of the file, for the diagnostics.
 * @param text The decoded text; a byte order mark must be gone.
 */
export function parseSeed(file: string, text: string, context: SeedContext): ParsedSeed {
  const problems: Problem[] = [];
  const from = context.from ?? 0;
  const match = dateLine.exec(text.slice(from, from + headerReach));
  const bodyStart = match === null ? from : headerEnd(text, from + match[0].length);
  const body = text.slice(bodyStart);
  if (!/[\p{L}\p{N}]/u.test(body)) {
    return { seed: null, problems: [problem(file, text, bodyStart, 'empty')] };
  }
  if (body.length > longestBody) {
    const found = `${body.length} characters`;
    return { seed: null, problems: [problem(file, text, bodyStart, 'too-long', found)] };
  }
  const lang = context.known?.lang ?? languageOf(body, context);
  if (lang === null) {
    return { seed: null, problems: [problem(file, text, bodyStart, 'unknown-language')] };
  }
  const stated = context.known?.published ?? match?.groups?.['date'] ?? null;
  const published = stated !== null && isIsoDate(stated) ? stated : null;
  if (stated === null) problems.push(problem(file, text, from, 'missing-date'));
  else if (published === null) problems.push(problem(file, text, from, 'impossible-date', stated));
  const unusual = unusualCharacters(text, bodyStart);
  if (unusual !== null) {
    problems.push(problem(file, text, unusual.first, 'unusual-characters', unusual.found));
  }
  const { author, licence } = context.known ?? {};
  const seed: Seed = {
    file,
    text,
    bodyStart,
    published,
    lang,
    title: context.known?.title ?? null,
    publisher: context.known?.publisher ?? null,
    url: context.known?.url ?? null,
    ...(author === undefined ? {} : { author }),
    ...(licence === undefined ? {} : { licence }),
  };
  return { seed, problems };
}

/** Invisible characters inside of words would hide the language. */
function languageOf(body: string, { detector, fallback }: SeedContext): LanguageCode | null {
  const begin = body.slice(0, languageReach);
  return detector.document(cleanText(begin)?.text ?? begin) ?? fallback;
}

/** The header ends behind its counters and the blanks on its line. */
function headerEnd(text: string, from: number): number {
  const counted = counters.exec(text.slice(from, from + headerReach))?.[0].length ?? 0;
  const blanks = /^[ \t]*/u.exec(text.slice(from + counted))?.[0].length ?? 0;
  return from + counted + blanks;
}

type SeedRule =
  | 'empty'
  | 'too-long'
  | 'unknown-language'
  | 'missing-date'
  | 'impossible-date'
  | 'unusual-characters';

const wording: Readonly<Record<SeedRule, Pick<Problem, 'severity' | 'message' | 'remedy'>>> = {
  empty: {
    severity: 'error',
    message: 'Nothing but a header: the article has no text.',
    remedy: 'Put the text of the article behind the header, or remove the file.',
  },
  'too-long': {
    severity: 'error',
    message: `The text is longer than ${longestBody} characters and is no news article.`,
    remedy: 'Split it into its articles, or remove the file.',
  },
  'unknown-language': {
    severity: 'error',
    message: 'The language of the text is none of those that can be read.',
    remedy: 'Name the language in front matter (lang: uk, ru or en), or remove the file.',
  },
  'missing-date': {
    severity: 'warning',
    message: 'No publication date: relative dates ("on Thursday") stay unresolved.',
    remedy: 'Begin the file with " date 2026-01-14 ", or add published to its front matter.',
  },
  'impossible-date': {
    severity: 'warning',
    message: 'The publication date does not exist and is treated as missing.',
    remedy: 'Write it as YYYY-MM-DD, YYYY-MM or YYYY.',
  },
  'unusual-characters': {
    severity: 'warning',
    message:
      'Characters that a reader does not see or expect; they are read as what they stand for.',
    remedy: 'Replace them in the file if the publisher did not mean them.',
  },
};

function problem(file: string, text: string, at: number, rule: SeedRule, found?: string): Problem {
  const { severity, message, remedy } = wording[rule];
  const before = text.slice(0, at).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const said = found === undefined ? message : `${message} Found: ${found}.`;
  return { severity, rule: `seed/${rule}`, file, place, message: said, remedy };
}
