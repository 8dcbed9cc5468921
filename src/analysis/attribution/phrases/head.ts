import type { Token } from '../../../model/token.ts';
import { contentStart } from '../content-start.ts';
import {
  cueAt,
  isBoundary,
  isComma,
  isConjunction,
  isStating,
  type SentenceView,
} from '../sentence-view.ts';
import { sourcesIn, type Source } from '../source.ts';
import { helpsSpeech, speechVerbAt, type SpeechVerb } from '../speech-verb.ts';
import { beforeCited, citedIn, spanOf, venuesIn, type Phrase } from './phrase.ts';
import { subjectBefore, subjectOf } from './subject.ts';
import { toldBefore, toldTo } from './told-to.ts';

/** A quotation of more tokens than this is no name. */
const longestName = 8;

/** A clause of saying before its content, or around a claim that it makes itself. */
export interface Head {
  readonly phrase: Phrase;
  /** Index of the first token of the content; null if the clause itself is the claim. */
  readonly content: number | null;
  /** Index behind a statement of the article's own that stands before ("he arrived and said"). */
  readonly before: number | null;
  /** Reports that somebody spoke and not what: "commented on the match". */
  readonly empty: boolean;
}

/**
 * The clause of saying that a stretch begins with: `Віткофф повідомив, що …`, `the minister said
 * …`, `Песков назвал встречу …`. Words in quotation marks and asides are passed over.
 *
 * @param within How many tokens the verb may be away from the beginning.
 */
export function headAt(
  view: SentenceView,
  from: number,
  to: number,
  within = to - from,
): Head | null {
  const base = view.depths[from] ?? 0;
  const depth = Math.min(base, view.depths[to - 1] ?? 0);
  let other: number | null = null;
  for (let at = from; at < Math.min(to, from + within); at += 1) {
    if (view.asides[at] === true || (view.depths[at] ?? 0) > depth) continue;
    if (opensContent(view, at)) return null;
    if (describesSpeaker(view, at, to)) continue;
    const verb = speechVerbAt(view, at);
    if (
      verb !== null &&
      verb.force !== 'quote' &&
      (!verb.converb || at === from || isOfVoice(view, at))
    ) {
      const found = withVerb(view, from, to, verb, other, depth);
      if (found !== null) return found;
    }
    if (isStating(view, at) && !helpsSpeech(view, at)) other ??= at;
  }
  return null;
}

/** How far behind a participle the verb of its noun may stand. */
const described = 10;

/**
 * "A study published on Tuesday suggests", "officials briefed on the matter, who asked not to be
 * named, said": a form that can be a participle, with a verb of saying behind it and, but for an
 * aside, no sign or conjunction between them.
 */
function describesSpeaker(view: SentenceView, at: number, to: number): boolean {
  const { tokens, speech } = view;
  if (speech.inflected || !canBeParticiple(tokens[at]) || isSubject(tokens[at - 1])) return false;
  for (let next = at + 1, words = 1; next < to && words < described; next += 1) {
    if (view.asides[next] === true || bordersAside(view, next)) continue;
    words += 1;
    if (isBoundary(tokens[next]) || isConjunction(tokens[next])) return false;
    if (cueAt(view, next, 'that') !== null) return false;
    if (isStating(view, next)) return speechVerbAt(view, next) !== null;
  }
  return false;
}

/** A comma before or behind an aside. */
function bordersAside({ tokens, asides }: SentenceView, at: number): boolean {
  return isComma(tokens[at]) && (asides[at + 1] === true || asides[at - 1] === true);
}

/** A pronoun in the nominative has no participle behind it. */
function isSubject(token: Token | undefined): boolean {
  const [first] = token?.readings ?? [];
  return first?.pos === 'PRON' && first.cases?.includes('nom') === true;
}

function canBeParticiple(token: Token | undefined): boolean {
  return token?.readings.some(({ verbForm }) => verbForm === 'participle') === true;
}

/** "Issued a statement saying that": the participle says what the document before it says. */
function isOfVoice(view: SentenceView, at: number): boolean {
  return cueAt(view, at - 1, 'voice') !== null;
}

function opensContent(view: SentenceView, at: number): boolean {
  return isComma(view.tokens[at]) && cueAt(view, at + 1, 'that') !== null;
}

function withVerb(
  view: SentenceView,
  from: number,
  to: number,
  verb: SpeechVerb,
  other: number | null,
  depth: number,
): Head | null {
  const content = contentStart(view, verb, to, depth);
  const voiced = verb.converb && isOfVoice(view, verb.at);
  const joint = other === null || voiced ? null : jointBetween(view, other, verb);
  if (other !== null && joint === null && !voiced) return null;
  const start = joint === null ? from : behindJoint(view, joint);
  const end = voiced && other !== null ? other : verb.at;
  const subject = voiced
    ? subjectBefore(view, from, end)
    : subjectOf(view, start, verb, content ?? to);
  const sources =
    subject.length > 0 || joint === null ? subject : subjectBefore(view, from, other ?? from);
  if (content === null && verb.converb) return null;
  if (content !== null) {
    const phrase = phraseOf(view, joint ?? from, content, verb, sources, content);
    return { phrase, content, before: joint, empty: false };
  }
  if (joint !== null || sources.length === 0 || verb.clause === true) return null;
  if (followsQuotation(view, from, verb.at, depth)) return null;
  const empty = verb.force === 'comment';
  const itself = verb.force !== 'say' || speaksOf(view, verb.next);
  if (!itself) return null;
  return {
    phrase: phraseOf(view, from, from, verb, sources, to),
    content: null,
    before: null,
    empty,
  };
}

/** Words in quotation marks before the verb are what is said. */
function followsQuotation(
  { depths }: SentenceView,
  from: number,
  to: number,
  depth: number,
): boolean {
  let length = 0;
  for (let at = from; at < to; at += 1) if ((depths[at] ?? 0) > depth) length += 1;
  return length > longestName;
}

/** "Повідомив про напад", "told the king of progress", but not "wrote a book about it". */
function speaksOf(view: SentenceView, next: number): boolean {
  if (cueAt(view, next, 'about') !== null) return true;
  return cueAt(view, next + 1, 'about') !== null && !isObject(view, next);
}

function isObject({ tokens, speech, nameAt }: SentenceView, at: number): boolean {
  const [first] = tokens[at]?.readings ?? [];
  if (nameAt[at] !== undefined || first?.pos !== 'NOUN') return false;
  return !speech.inflected || first.cases?.some((one) => one === 'acc' || one === 'gen') === true;
}

function phraseOf(
  view: SentenceView,
  from: number,
  to: number,
  verb: SpeechVerb,
  sources: readonly Source[],
  limit: number,
): Phrase {
  const first = sources[0];
  const start = first === undefined ? verb.at : Math.min(openingOf(view, first), verb.at);
  const told = [
    ...toldBefore(view, from, verb.at),
    ...toldTo(view, verb.next, beforeCited(view, verb.next, limit)),
  ];
  const own = sources.flatMap((source) => (source.kind === 'medium' ? [source.entity] : []));
  return {
    from,
    to,
    verb: verb.at,
    cues: [
      spanOf(
        view,
        Math.max(start, Math.min(from, verb.at)),
        to > from ? Math.max(verb.next, to) : verb.next,
      ),
    ],
    sources,
    cited: citedIn(view, from, limit),
    venues: [...told.filter((entity) => !own.includes(entity)), ...venuesIn(view, from, limit)],
    force: verb.force,
    opinion: verb.view === true,
    impersonal: false,
  };
}

/** Where a subject begins, with the preposition behind which an institution speaks. */
function openingOf({ speech, tokens }: SentenceView, { from }: Source): number {
  return speech.insideInstitution.has(tokens[from - 1]?.fold ?? '') ? from - 1 : from;
}

/** The conjunction between a verb of the article's own and the verb of saying. */
function jointBetween(view: SentenceView, other: number, verb: SpeechVerb): number | null {
  let nearest: number | null = null;
  for (let at = verb.at - 1; at > other; at -= 1) {
    if (view.asides[at] === true) continue;
    if (isConjunction(view.tokens[at])) {
      // Behind a comma it joins clauses; elsewhere it may join two subjects.
      if (isComma(view.tokens[at - 1])) return at - 1;
      nearest ??= at;
    } else if (isComma(view.tokens[at])) {
      return isEnumerated(view, at, verb) ? at : nearest;
    }
  }
  return nearest;
}

/** "…, later said that …": a second verb of the same subject behind a comma. */
function isEnumerated(view: SentenceView, comma: number, verb: SpeechVerb): boolean {
  return (
    verb.at - comma <= 3 && sourcesIn(view, comma + 1, verb.at, { governed: false }).length === 0
  );
}

function behindJoint({ tokens }: SentenceView, joint: number): number {
  let at = joint;
  while (isComma(tokens[at]) || isConjunction(tokens[at])) at += 1;
  return at;
}
