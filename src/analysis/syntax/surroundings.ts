import type { Reading, Token } from '../../model/token.ts';
import type { CompiledVerbs } from './verb-roles.ts';

const quoteMarks = /^["“”„«»‟‘’]$/u;

/** Signs and words behind which a clause with a verb of its own may begin. */
export function opensClause(token: Token, verbs: CompiledVerbs): boolean {
  if (token.kind === 'punctuation') return !quoteMarks.test(token.text);
  return verbs.clauseOpeners.has(token.fold) || token.readings[0]?.pos === 'CONJ';
}

/** Whether a token can be an adverb. */
export function isAdverb(token: Token | undefined): boolean {
  return token?.readings.some(({ pos }) => pos === 'ADV') === true;
}

export function isNominal({ pos }: Reading): boolean {
  return pos === 'NOUN' || pos === 'PROPN';
}

/** Whether a token can begin the object of the verb before it. */
export function takesObject(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'number') return true;
  const pos = token.readings[0]?.pos;
  return pos !== undefined && objectParts.has(pos);
}

const objectParts: ReadonlySet<string> = new Set(['DET', 'PRON', 'NUM', 'NOUN', 'PROPN', 'ADJ']);

/** Index of the token before, quotation marks aside; -1 if there is none. */
export function wordBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before >= 0 && quoteMarks.test(tokens[before]?.text ?? '')) before -= 1;
  return before;
}
