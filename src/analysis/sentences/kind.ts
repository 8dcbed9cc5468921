import type { SentenceReading } from '../../model/article-reading.ts';
import type { SentenceRules } from '../../model/language/sentence-rules.ts';
import type { SentenceKind } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { isPredicate } from './predicate.ts';
import { isSign } from '../../text/sign.ts';

/** The line patterns of a language, compiled. */
export interface KindRules {
  readonly lines: PhraseTable<true>;
  readonly leads: PhraseTable<true>;
  readonly credits: PhraseTable<true>;
  readonly headingLeads: ReadonlySet<string>;
}

/** Compiles the line patterns of a language. */
export function compileKindRules(rules: SentenceRules): KindRules {
  const table = (patterns: readonly string[]): PhraseTable<true> =>
    new PhraseTable(patterns.map((pattern) => [pattern, true] as const));
  return {
    lines: table(rules.boilerplateLines),
    leads: table(rules.boilerplateLeads),
    credits: table(rules.creditLeads),
    headingLeads: new Set(rules.headingLeads),
  };
}

/** A line that is longer than this, in words, is no heading. */
const headingWords = 25;

/** A line with a verb must be at least this long, in words, to be another item's headline. */
const headlineWords = 4;

/** A sentence before its kind is known, with what surrounds it. */
export interface Surroundings {
  readonly sentence: Pick<SentenceReading, 'tokens'>;
  /** It is the only sentence of its paragraph. */
  readonly alone: boolean;
  /** The first paragraph of the article. */
  readonly leads: boolean;
  /** A paragraph with final punctuation comes later. */
  readonly bodyFollows: boolean;
}

/**
 * What a sentence is by its form. `credit` is for attribution to decide, so a credit line is
 * `body` here. A line without final punctuation between paragraphs is a heading, or, if it tells a
 * story of its own with a finite verb, the inserted headline of another item: boilerplate.
 */
export function kindOf({ sentence, ...at }: Surroundings, rules: KindRules): SentenceKind {
  const { tokens } = sentence;
  if (matchesWhole(tokens, rules.lines)) return 'boilerplate';
  if (begins(tokens, rules.leads)) return 'boilerplate';
  if (!at.alone || !at.bodyFollows || isPunctuated(tokens)) return 'body';
  if (begins(tokens, rules.credits)) return 'body';
  const words = tokens.filter((token) => token.kind === 'word');
  if (words.length === 0 || words.length > headingWords) return 'body';
  if (at.leads || asks(words, rules) || !words.some(tells)) return 'heading';
  return words.length >= headlineWords ? 'boilerplate' : 'heading';
}

function matchesWhole(tokens: readonly Token[], table: PhraseTable<true>): boolean {
  return table.longestAt(tokens, 0).some((match) => match.length === tokens.length);
}

function begins(tokens: readonly Token[], table: PhraseTable<true>): boolean {
  return [0, 1].some((at) => {
    const before = tokens[at - 1];
    if (at > 0 && (before === undefined || before.kind === 'word')) return false;
    return table.longestAt(tokens, at).length > 0;
  });
}

/** True if final marks close the tokens; a colon does not. */
function isPunctuated(tokens: readonly Token[]): boolean {
  const last = tokens.findLast((token) => !isSign(token.text, `"'”“»’)]`));
  return last !== undefined && /^[.!?…;,]/u.test(last.text);
}

function asks(words: readonly Token[], { headingLeads }: KindRules): boolean {
  return headingLeads.has(words[0]?.fold ?? '');
}

/** A predicate by its likeliest reading. */
function tells({ readings }: Token): boolean {
  return readings[0] !== undefined && isPredicate(readings[0]);
}
