import type { Reading, Token } from '../../model/token.ts';
import { isStating, type SentenceView } from './sentence-view.ts';
import { beginsWithCapital } from '../../text/capital.ts';
import { isSign } from '../../text/sign.ts';

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
    const aside = view.asides[at] === true && view.asides[from] !== true;
    if (aside || (view.dated[at] === true && view.nameAt[at] === undefined)) {
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
    if (isPreposition(view, at) && !isInitial(view, at)) {
      close(at);
      governed = true;
    } else if (isInitial(view, at)) {
      if (start === -1) start = at;
    } else if (isAbbreviationStop(view, at)) {
      continue;
    } else if (token?.kind !== 'word' && token?.kind !== 'number') {
      // Quotation marks around a part of a name leave the phrase whole.
      if (start === -1 || !isNameQuote(view, at)) {
        close(at);
        governed = false;
      }
    } else if (opensObject(view, start, at)) {
      close(at);
      governed = true;
    } else if (isStating(view, at) || pos === 'CONJ' || pos === 'ADV') {
      close(at);
      governed = governed && pos === 'CONJ';
    } else if (start === -1) start = at;
  }
  close(to);
  return result;
}

/** "Close to | the talks": before a noun "to" is a preposition. */
function isPreposition({ tokens }: SentenceView, at: number): boolean {
  const token = tokens[at];
  const pos = token?.readings[0]?.pos;
  if (pos !== 'PART') return pos === 'ADP';
  const next = tokens[at + 1]?.readings[0]?.pos;
  return next !== 'VERB' && token?.readings.some((one) => one.pos === 'ADP') === true;
}

/** What a converb, a participle or an infinitive is about is no subject. */
function opensObject(view: SentenceView, start: number, at: number): boolean {
  const role = view.roles[at];
  if (role === 'converb' || (role === 'infinitive' && view.speech.inflected)) return true;
  return isDoing(view, at) || isDone(view, start, at);
}

function isDoing({ roles, speech, tokens }: SentenceView, at: number): boolean {
  if (speech.inflected || roles[at] !== 'participle') return false;
  return tokens[at]?.readings.every(({ tense }) => tense !== 'past') === true;
}

/** "A study | published": a past participle behind its noun. */
function isDone(view: SentenceView, start: number, at: number): boolean {
  const behind = start !== -1 && !view.speech.inflected && view.roles[at] === 'participle';
  return behind && hasNoun(view, start, at);
}

/** The letter that a given name is shortened to: "В.Огризко". */
function isInitial({ tokens }: SentenceView, at: number): boolean {
  const stop = tokens[at + 1];
  if (stop?.text !== '.' || stop.start !== tokens[at]?.end) return false;
  return /^\p{Lu}$/u.test(tokens[at].text);
}

/** The full stop of "Jr." or "Corp." inside a sentence. */
export function isAbbreviationStop({ tokens }: SentenceView, at: number): boolean {
  const before = tokens[at - 1];
  const stop = tokens[at];
  if (stop?.text !== '.' || before?.end !== stop.start) return false;
  return beginsWithCapital(before.text) && before.text.length <= 5;
}

function isNameQuote({ tokens, depths }: SentenceView, at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!isSign(text, '"“”„«»')) return false;
  const inner = tokens[at + 1];
  const opening =
    inner !== undefined && (depths[at + 1] ?? 0) > 0 && inner.start === tokens[at]?.end;
  return !opening || beginsWithCapital(inner.text);
}

/**
 * Whether a new phrase begins inside a run: "on Friday | President Smith", "told reporters |
 * Moscow": a subject behind a complete complement.
 */
function beginsAnew(view: SentenceView, start: number, at: number, governed: boolean): boolean {
  const { tokens, speech, nameAt } = view;
  const name = nameAt[at];
  if (name !== undefined && name.from !== at) return false;
  if (name?.type === 'medium' && nameAt[at - 1]?.type === 'person') return speech.inflected;
  const pronoun =
    at === start + 1 && tokens[start]?.readings.some(({ pos }) => pos === 'PRON') === true;
  if (!pronoun && !hasNoun(view, start, at)) return false;
  const [first] = tokens[at]?.readings ?? [];
  if (speech.inflected) {
    const nominative = first?.cases?.includes('nom') === true && !first.cases.includes('gen');
    return governed && (nominative || (pronoun && name !== undefined));
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
  let opening: number | null = null;
  for (let at = from; at < to; at += 1) {
    if (nameAt[at] === undefined && !isNoun(tokens[at])) continue;
    if (opening === null && !governed && isOwner(tokens[at])) return null;
    opening ??= at;
    if (governed || canBeNominative(tokens[at], true)) return at;
  }
  if (opening !== null) return canBeNominative(tokens[opening], false) ? opening : null;
  // Adjectives stand for people too: "поранені", "военные".
  for (let at = to - 1; at >= from; at -= 1) {
    const pos = tokens[at]?.readings[0]?.pos;
    if (pos === 'ADJ' && (governed || canBeNominative(tokens[at], false))) return at;
  }
  return null;
}

/** A genitive that can be no subject: what follows belongs to it ("residents | of the city"). */
function isOwner(token: Token | undefined): boolean {
  if (token === undefined || token.readings.length === 0) return false;
  return (
    !canBeNominative(token, false) &&
    token.readings.every(({ pos }) => pos === 'NOUN') &&
    token.readings.some(({ cases }) => cases?.includes('gen') === true)
  );
}

/** Whether a word can be a subject: by its best reading, or by any of them. */
function canBeNominative(token: Token | undefined, best: boolean): boolean {
  const [first] = token?.readings ?? none;
  if (first === undefined) return true;
  return best ? isNominative(first) : token?.readings.some(isNominative) === true;
}

const none: Token['readings'] = [];

/** What has no cases at all can stand in any. */
function isNominative({ cases }: Reading): boolean {
  return cases === undefined || cases.length === 0 || cases.includes('nom');
}
