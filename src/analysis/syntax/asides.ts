import type { Token } from '../../model/token.ts';
import type { VerbRole } from './verb-roles.ts';
import { isSign } from '../../text/sign.ts';

/** What a rule for asides must know of a sentence. */
export interface AsideContext {
  readonly tokens: readonly Token[];
  readonly roles: readonly (VerbRole | null)[];
  /** What begins at a token: a relative pronoun, or a conjunction of an adverbial clause. */
  readonly opens: (at: number) => 'relative' | 'clause' | null;
  /** Whether a further clause may begin at a token without a comma: "what", "how". */
  readonly joins: (at: number) => boolean;
  /** Whether clauses may be joined to a noun without a comma. */
  readonly withoutComma: boolean;
}

/** Longer brackets and clauses than this are errors of the text. */
const longest = 60;

/**
 * Which tokens stand aside of the main clause: what is in brackets, and relative and adverbial
 * clauses, each from its first word to the sign that ends it.
 */
export function asidesOf(context: AsideContext): boolean[] {
  const { tokens } = context;
  const aside = tokens.map(() => false);
  for (let at = 0; at < tokens.length; at += 1) {
    const to = tokens[at]?.text === '(' ? bracketEnd(tokens, at) : clauseEnd(context, at);
    for (let index = at; index < to; index += 1) aside[index] = true;
    at = Math.max(at, to - 1);
  }
  return aside;
}

function bracketEnd(tokens: readonly Token[], at: number): number {
  for (let index = at + 1; index < Math.min(tokens.length, at + longest); index += 1) {
    if (tokens[index]?.text === ')') return index + 1;
  }
  return at;
}

/** "…, в ходе которых": a relative pronoun may stand behind a preposition and a noun. */
function openerFrom({ tokens, opens }: AsideContext, at: number): number | null {
  if (opens(at) !== null) return at;
  if (tokens[at - 1]?.text !== ',') return null;
  for (let index = at + 1; index <= at + 2; index += 1) {
    const pos = tokens[index - 1]?.readings[0]?.pos;
    if (pos !== 'ADP' && pos !== 'NOUN' && pos !== 'NUM' && pos !== 'PRON') return null;
    if (opens(index) === 'relative') return index;
  }
  return null;
}

/** The end of a clause that stands aside and begins at a token; the token itself if none does. */
function clauseEnd(context: AsideContext, at: number): number {
  const { tokens, roles, opens, joins, withoutComma } = context;
  const start = openerFrom(context, at);
  const opener = start === null ? null : opens(start);
  if (start === null || opener === null) return at;
  const before = tokens[at - 1];
  const marked = before === undefined || before.kind === 'punctuation';
  if (!marked && !withoutComma) return at;
  let verb = false;
  let joined = false;
  for (let index = start + 1; index < Math.min(tokens.length, at + longest); index += 1) {
    const text = tokens[index]?.text ?? '';
    if (verb && (text === ',' || isSign(text, '-–—;:'))) return index;
    // Before its verb a comma shows that the word is a preposition: "after two weeks, …".
    if (text === ',' && opener === 'clause') return at;
    if (tokens[index]?.kind === 'punctuation' && /^[;.!?…]+$/u.test(text)) return index;
    const finite = roles[index] === 'finite' || roles[index] === 'predicative';
    if (finite && verb && !marked && !joined) return index;
    joined = joins(index) || (joined && !finite);
    verb ||= finite;
  }
  // A clause that opens the sentence and never ends is the sentence itself.
  return verb && before !== undefined ? Math.min(tokens.length, at + longest) : at;
}
