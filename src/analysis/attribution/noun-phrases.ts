import type { Token } from '../../model/token.ts';
import { isStating, type SentenceView } from './sentence-view.ts';

/** A run of words that may be one noun phrase, as token indices, `to` exclusive. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  /** Behind a preposition, so that it is no subject. */
  readonly governed: boolean;
}

/** Splits a stretch into noun phrases at verbs, prepositions, conjunctions, times and signs. */
export function nounPhrases(view: SentenceView, from: number, to: number): NounPhrase[] {
  const result: NounPhrase[] = [];
  let start = -1;
  let governed = false;
  const close = (at: number): void => {
    if (start !== -1) result.push({ from: start, to: at, governed });
    start = -1;
  };
  for (let at = from; at < to; at += 1) {
    const token = view.tokens[at];
    if (view.asides[at] === true || (view.dated[at] === true && view.nameAt[at] === undefined)) {
      close(at);
      governed = false;
      continue;
    }
    if (start !== -1 && at > start && beginsAnew(view, start, at, governed)) {
      close(at);
      governed = false;
    }
    if (view.nameAt[at] !== undefined) {
      if (start === -1) start = at;
      continue;
    }
    const pos = token?.readings[0]?.pos;
    if (pos === 'ADP') {
      close(at);
      governed = true;
    } else if (token?.kind !== 'word' && token?.kind !== 'number') {
      // Quotation marks around a part of a name leave the phrase whole.
      if (start === -1 || !isNameQuote(view, at)) {
        close(at);
        governed = false;
      }
    } else if (isStating(view, at) || pos === 'CONJ' || pos === 'ADV') {
      close(at);
      governed = governed && pos === 'CONJ';
    } else if (start === -1) start = at;
  }
  close(to);
  return result;
}

function isNameQuote({ tokens, depths }: SentenceView, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/^["“”„«»]$/u.test(text)) return false;
  const inner = tokens[at + 1];
  const opening = inner !== undefined && (depths[at + 1] ?? 0) > 0 && inner.start === tokens[at]?.end;
  return !opening || /^\p{Lu}/u.test(inner.text);
}

/**
 * Whether a new phrase begins inside a run: "on Friday | President Smith", "told reporters |
 * Moscow": a subject behind a complete complement.
 */
function beginsAnew(view: SentenceView, start: number, at: number, governed: boolean): boolean {
  const { tokens, speech, nameAt } = view;
  const name = nameAt[at];
  if (name !== undefined && name.from !== at) return false;
  const complete = hasNoun(view, start, at);
  if (!complete) return false;
  const [first] = tokens[at]?.readings ?? [];
  if (speech.inflected) {
    const nominative = first?.cases?.includes('nom') === true && !first.cases.includes('gen');
    return governed && nominative;
  }
  return first?.pos === 'DET' || (first?.pos === 'PRON' && first.cases?.includes('nom') === true);
}

function hasNoun({ tokens, nameAt }: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (nameAt[at] !== undefined || isNoun(tokens[at])) return true;
  }
  return false;
}

function isNoun(token: Token | undefined): boolean {
  const pos = token?.readings[0]?.pos;
  return pos === 'NOUN' || pos === 'PROPN';
}

/**
 * The word that says who or what a phrase is about: where endings tell, the first noun that can be
 * in the nominative (behind a preposition the first noun), else the last noun.
 *
 * @returns Its index; null if the phrase has no such word.
 */
export function headOf(view: SentenceView, { from, to, governed }: NounPhrase): number | null {
  const { tokens, speech, nameAt } = view;
  if (!speech.inflected) {
    for (let at = to - 1; at >= from; at -= 1) {
      if (nameAt[at] !== undefined || isNoun(tokens[at])) return at;
    }
    return null;
  }
  const fits = (at: number): boolean => {
    const [first] = tokens[at]?.readings ?? [];
    if (first === undefined) return nameAt[at] !== undefined;
    const cases = first.cases ?? [];
    return governed || cases.length === 0 || cases.includes('nom');
  };
  for (let at = from; at < to; at += 1) {
    if ((nameAt[at] !== undefined || isNoun(tokens[at])) && fits(at)) return at;
  }
  // Adjectives stand for people too: "поранені", "военные".
  for (let at = to - 1; at >= from; at -= 1) {
    const pos = tokens[at]?.readings[0]?.pos;
    if (pos === 'ADJ' && fits(at) && !hasNoun(view, from, to)) return at;
  }
  return null;
}
