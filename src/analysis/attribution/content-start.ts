import {
  cueAt,
  isBoundary,
  isComma,
  isConjunction,
  isQuote,
  isStating,
  type SentenceView,
} from './sentence-view.ts';
import { headOf, nounPhrases } from './noun-phrases.ts';
import type { SpeechVerb } from './speech-verb.ts';
import { beginsWithCapital } from '../../text/capital.ts';

/** How far behind its verb the content may begin. */
const reach = 30;

/**
 * Where the content of a verb of saying begins: behind `, що`, behind a colon, at a quotation, or
 * (in some languages) at once behind the verb and what belongs to it ("said on Monday it had …").
 *
 * @param base Depth of quotation marks in which the verb itself stands.
 * @returns Index of its first token; null if no clause follows.
 */
export function contentStart(
  view: SentenceView,
  verb: SpeechVerb,
  to: number,
  base: number,
): number | null {
  const { tokens, speech } = view;
  if (tellsOfDoing(view, verb)) return verb.next;
  const end = Math.min(to, verb.next + reach);
  for (let at = verb.next; at < end; at += 1) {
    const token = tokens[at];
    if (view.asides[at] === true && view.asides[at - 1] !== true && token?.text !== '(') {
      if (!speech.bareContent || at === verb.next) return null;
    }
    if (view.asides[at] === true) continue;
    if ((view.depths[at] ?? 0) > base) {
      const follows = isComma(tokens[at - 1]) || skipAdjuncts(view, verb, at) >= at;
      if (follows && at < to - 1 && isLong(view, at, to)) return at;
      // "Said the blast "killed four people"": the quotation begins with the verb.
      if (speech.bareContent && isQuote(tokens[at - 1]) && isStating(view, at)) {
        return bareStart(view, verb, at);
      }
      continue;
    }
    if (token?.text === ':') return at + 1 < to ? at + 1 : null;
    if (token?.text === ';') return null;
    const that =
      cueAt(view, at, 'that') ?? (isComma(tokens[at - 1]) ? cueAt(view, at, 'so-that') : null);
    if (that !== null && opensContent(view, verb, at, that.next, to)) return that.next;
    if (isStating(view, at)) return speech.bareContent ? bareStart(view, verb, at) : null;
    if (!isComma(token)) continue;
    const behind = behindParticiple(view, at, end);
    if (behind !== null) at = behind;
    else if (!goesOn(view, at + 1) && !closesAdjuncts(view, verb, at)) return null;
  }
  return null;
}

/** "Say the dam, built in 1961, could fail": the comma behind what describes the subject. */
function behindParticiple(view: SentenceView, comma: number, end: number): number | null {
  const { roles, tokens, speech } = view;
  if (!speech.bareContent || roles[comma + 1] !== 'participle') return null;
  for (let at = comma + 2; at < end; at += 1) {
    if (isComma(tokens[at])) return at;
    if (isStating(view, at)) return null;
  }
  return null;
}

/** "Reported finding three boats", "denied taking bribes"; "suggested leaving" tells of no fact. */
function tellsOfDoing(
  { speech, roles, tokens }: SentenceView,
  { next, force }: SpeechVerb,
): boolean {
  if (!speech.bareContent || !tellingOfFacts.has(force) || roles[next] !== 'participle') {
    return false;
  }
  return tokens[next]?.readings.every(({ tense }) => tense !== 'past') === true;
}

const tellingOfFacts: ReadonlySet<SpeechVerb['force']> = new Set(['announce', 'confirm', 'deny']);

/** "Said on arrival, the fire was out": only what belongs to the verb stands before the comma. */
function closesAdjuncts(view: SentenceView, verb: SpeechVerb, comma: number): boolean {
  return view.speech.bareContent && comma > verb.next && skipAdjuncts(view, verb, comma) === comma;
}

/** A quotation of a few words is a part of a clause and not its content. */
function isLong({ depths }: SentenceView, at: number, to: number): boolean {
  const base = depths[at] ?? 0;
  let length = 0;
  for (let index = at; index < to && (depths[index] ?? 0) >= base; index += 1) length += 1;
  return length > 4;
}

/** What may follow a comma before the content: "said, citing sources, that", ", що", ', "…"'. */
function goesOn(view: SentenceView, at: number): boolean {
  return (
    cueAt(view, at, 'that') !== null ||
    cueAt(view, at, 'so-that') !== null ||
    cueAt(view, at, 'citing') !== null ||
    view.asides[at] === true ||
    view.dated[at] === true ||
    (view.depths[at] ?? 0) > (view.depths[at - 1] ?? 0)
  );
}

/**
 * Whether "that" opens what is said: behind a comma where the language writes one, but not behind
 * the thing spoken of ("spoke of a fire that …"); elsewhere a verb must follow, and no object may
 * stand before it.
 */
function opensContent(
  view: SentenceView,
  verb: SpeechVerb,
  at: number,
  next: number,
  to: number,
): boolean {
  const { speech, tokens } = view;
  if (!speech.bareContent) {
    if (!isComma(tokens[at - 1]) || describesTopic(view, verb, at - 1)) return false;
    return verb.clause !== true || !describesObject(view, verb.next, at - 1);
  }
  if (!statesSoon(view, next, to)) return false;
  if (isStating(view, next) && at > verb.next) return false;
  return verb.force === 'say' || !hasObject(view, verb, at);
}

/** "Розповів про удар, що стався": the clause describes what the preposition governs. */
function describesTopic(view: SentenceView, verb: SpeechVerb, comma: number): boolean {
  for (let at = comma - 1; at >= Math.max(verb.next, comma - 8); at -= 1) {
    const about = cueAt(view, at, 'about');
    if (about !== null) return !isPointerTo(view, about.next, comma);
  }
  return false;
}

/** "Виявили хвилі, що …": the clause describes what was found. */
function describesObject(view: SentenceView, from: number, comma: number): boolean {
  return nounPhrases(view, from, comma).some(
    (phrase) => !phrase.governed && phrase.to === comma && headOf(view, phrase) !== null,
  );
}

/** "Про те, що": the pronoun before the comma only announces the clause. */
function isPointerTo({ tokens }: SentenceView, from: number, comma: number): boolean {
  const pos = tokens[comma - 1]?.readings[0]?.pos;
  return comma - from === 1 && (pos === 'PRON' || pos === 'DET');
}

function statesSoon(view: SentenceView, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + reach); at += 1) {
    if (isStating(view, at)) return true;
  }
  return false;
}

function hasObject(view: SentenceView, verb: SpeechVerb, to: number): boolean {
  return skipAdjuncts(view, verb, to) < to;
}

/** The first token of the subject before a finite verb, behind all that belongs to the verb of saying. */
function bareStart(view: SentenceView, verb: SpeechVerb, stating: number): number | null {
  if (!hasSubjectBefore(view, verb.next, stating)) return null;
  const skipped = skipAdjuncts(view, verb, stating);
  const from = skipped < stating ? skipped : verb.next;
  const start = isBoundary(view.tokens[from]) ? from + 1 : from;
  if (isConjunction(view.tokens[start])) return null;
  // Of other verbs than those of saying a noun may be the object, and the clause describe it.
  return verb.force === 'say' || view.tokens[start]?.readings[0]?.pos === 'PRON' ? start : null;
}

/** Whether what stands right before a verb can be its subject: no conjunction, sign or "that". */
function hasSubjectBefore(view: SentenceView, from: number, stating: number): boolean {
  let at = stating - 1;
  while (at >= from && view.tokens[at]?.readings[0]?.pos === 'ADV') at -= 1;
  // "Said there are": nothing but an adverb stands for the subject.
  if (at < from) return at === stating - 2;
  const token = view.tokens[at];
  if (isComma(token)) return closesParticiple(view, from, at);
  return !isConjunction(token) && cueAt(view, at, 'that') === null;
}

/** A comma behind a participle that describes what stands before it. */
function closesParticiple(view: SentenceView, from: number, comma: number): boolean {
  for (let at = comma - 1; at > from; at -= 1) {
    if (isComma(view.tokens[at])) return behindParticiple(view, at, comma + 1) === comma;
  }
  return false;
}

/** Index behind the recipient, the times and the prepositional phrases that belong to a verb. */
export function skipAdjuncts(view: SentenceView, verb: SpeechVerb, limit: number): number {
  let at = verb.next;
  let recipient = verb.recipient === true;
  while (at < limit) {
    const token = view.tokens[at];
    const pos = token?.readings[0]?.pos;
    if (view.dated[at] === true) at += 1;
    else if (pos === 'ADP' && !isAmount(view, at + 1)) at = behindPhrase(view, at + 1, limit);
    else if (recipient) {
      at = behindPhrase(view, at, limit);
      recipient = false;
    } else if (pos === 'ADV' && at + 1 < limit) at += 1;
    else break;
  }
  return at;
}

/** "Over 60 percent": a preposition before a number belongs to it, unless it is a time. */
function isAmount({ tokens, dated, speech }: SentenceView, at: number): boolean {
  const number = tokens[at];
  if (!speech.bareContent || number?.kind !== 'number') return false;
  return dated[at] !== true && !number.text.includes(':');
}

/** Index behind one noun phrase: a name, or words up to their first noun that no other follows. */
function behindPhrase(view: SentenceView, from: number, limit: number): number {
  const { tokens, nameAt } = view;
  let noun = false;
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    const [first] = token?.readings ?? [];
    const name = nameAt[at];
    if (view.dated[at] === true && name === undefined) {
      if (noun) return at;
      while (at < limit && view.dated[at] === true) at += 1;
      return at;
    }
    if (name !== undefined) {
      // "In the capital Juba".
      if (noun && name.type !== 'place') return at;
      return Math.min(limit, name.to);
    }
    const nominal = first?.pos === 'NOUN' || first?.pos === 'PROPN';
    const opens = first?.pos === 'DET' || first?.pos === 'PRON' || first?.pos === 'ADP';
    if (noun && (!nominal || beginsWithCapital(token?.text ?? ''))) return at;
    if (opens && at > from && first.pos !== 'DET') return at;
    if (first?.pos === 'PRON') return at + 1;
    noun ||= nominal;
    at += 1;
  }
  return at;
}
