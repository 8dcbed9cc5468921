import type { ClaimReading } from '../../model/article-reading.ts';
import { unattributed } from '../../model/attribution.ts';
import type { Modality } from '../../model/claim.ts';
import type { AbstentionReason } from '../../model/sentence.ts';
import type { AttributedSegment } from '../attribution/attribute-article.ts';
import { isSpoken } from '../attribution/is-spoken.ts';
import { speechVerbAt } from '../attribution/speech-verb.ts';
import { asideStretches } from './aside-stretches.ts';
import { trimmed } from './claim-span.ts';
import { clausesOf, type Clause } from './clauses.ts';
import type { Stretch } from './compiled-stance.ts';
import { partsOfDocuments } from './document-parts.ts';
import { elidedSubjects } from './elided-subjects.ts';
import { kinshipStretches } from './kinship.ts';
import { modalityOf, saidModality } from './modality.ts';
import { pastOccasion } from './past-occasion.ts';
import { mainVerb, predicateOf, type Predicate } from './predicate.ts';
import { readClaim } from './read-claim.ts';
import type { SentenceContext } from './sentence-context.ts';
import { isPinned, itemsInside } from './sentence-items.ts';
import { spanOfStretch } from './stretch-span.ts';
import { hasOwnSubject } from './subject.ts';

/** A claim with the tokens that it was read from. */
export interface FoundClaim {
  readonly claim: ClaimReading;
  readonly stretch: Stretch;
}

interface Result {
  readonly claims: readonly FoundClaim[];
  readonly reason: AbstentionReason | null;
}

/** The claims of one segment, and the first reason why a part of it yields none. */
export function segmentClaims(attributed: AttributedSegment, context: SentenceContext): Result {
  const { segment } = attributed;
  if (segment.empty) return { claims: [], reason: 'vague' };
  const { view, cues } = context;
  const stretch: Stretch = { view, cues, from: segment.from, to: segment.to };
  const clauses = clausesOf(stretch, isPosition);
  const subjects = elidedSubjects(clauses, attributed, context.isPerson);
  const claims: FoundClaim[] = [];
  let reason: AbstentionReason | null = null;
  for (const [index, whole] of clauses.entries()) {
    const elided = subjects[index] ?? null;
    const { occasion, clause } = withoutOccasion(whole, attributed, context);
    const result = clauseClaims(clause, elided, saidHere(clause, elided, attributed), context);
    claims.push(...occasion, ...result.claims, ...asideClaims(clause, attributed, context));
    claims.push(...presupposedClaims(whole, attributed, context));
    reason ??= result.reason;
  }
  return { claims, reason };
}

/** Whether a part states a demand, a hope or a plan. */
function isPosition(stretch: Stretch, predicate: Predicate): boolean {
  const { modality } = modalityOf(stretch, predicate, {
    spoken: false,
    said: null,
    futureIsPlan: true,
    shiftedStates: new Set(),
    dates: [],
    published: null,
  });
  return !['happened', 'state', 'no-comment', 'unclear'].includes(modality);
}

/**
 * "X called it good, but nothing came of it": a verb that makes the claim itself vouches for its
 * own clause and not for those joined to it.
 */
function saidHere(
  clause: Clause,
  elided: string | null,
  attributed: AttributedSegment,
): AttributedSegment {
  const { phrases } = attributed.segment;
  const itself = phrases.filter(({ to, from }) => to === from);
  if (itself.length === 0 || phrases.length > itself.length) return attributed;
  const inside = itself.some(
    ({ verb }) => verb !== null && verb >= clause.from && verb < clause.to,
  );
  return inside || saysMore(clause, elided, attributed)
    ? attributed
    : { ...attributed, attributions: [unattributed], institutions: [] };
}

/** "X rejected the plan and demanded a vote": a further verb of saying of the same speaker's. */
function saysMore(
  clause: Clause,
  elided: string | null,
  { attributions }: AttributedSegment,
): boolean {
  const verb = mainVerb(clause)?.at;
  if (verb === undefined || speechVerbAt(clause.view, verb) === null) return false;
  // "Officials demanded a vote and objected to the plan": nobody is named, and the subject is shared.
  if (elided === null && hasOwnSubject(clause, clause.from, verb)) return false;
  return attributions.every((one) => one.speaker === elided && (elided !== null || one.anonymous));
}

/** Relative clauses and participles with a day or a figure of their own. */
function asideClaims(
  clause: Clause,
  attributed: AttributedSegment,
  context: SentenceContext,
): FoundClaim[] {
  return asideStretches(clause).flatMap((stretch) => {
    const own = itemsInside(context.items, spanOfStretch(stretch));
    // A participle needs a day: "compared with $5m" says nothing by itself.
    if (!isPinned(stretch.relative ? own : { ...own, quantities: [] })) return [];
    const part: Clause = { ...stretch, background: clause.background };
    const verb = stretch.relative ? null : (stretch.view.tokens[stretch.from] ?? null);
    const fallback = { at: stretch.from, verb };
    return [...clauseClaims(part, null, attributed, context, fallback).claims];
  });
}

/** Whom an occasion names at least, to be one that a reader can tell: with whom, and where. */
const occasionNames = 2;

/** "After talks with them in Norburg, …": that the talks took place, and what is left of the clause. */
function withoutOccasion(
  clause: Clause,
  attributed: AttributedSegment,
  context: SentenceContext,
): { occasion: readonly FoundClaim[]; clause: Clause } {
  const found = pastOccasion(clause);
  if (found === null) return { occasion: [], clause };
  const { mentions } = itemsInside(context.items, spanOfStretch(found.occasion));
  const names = new Set(mentions.map(({ entity }) => entity));
  if (names.size < occasionNames) return { occasion: [], clause };
  const read = (stretch: Stretch, quoted = false): readonly FoundClaim[] => {
    const part: Clause = { ...stretch, background: false };
    const fallback = { at: stretch.from, verb: null, quoted };
    return meantAs('happened', clauseClaims(part, null, attributed, context, fallback).claims);
  };
  const occasion = read(found.occasion);
  if (occasion.length === 0) return { occasion, clause };
  const judged = found.judged === null ? [] : read(found.judged, true);
  return {
    occasion: [...occasion, ...judged],
    clause: { ...clause, from: found.occasion.to + 1 },
  };
}

/** What a clause takes for known: whose relative somebody is, and how many parts a document has. */
function presupposedClaims(
  clause: Clause,
  attributed: AttributedSegment,
  context: SentenceContext,
): FoundClaim[] {
  const read = (stretch: Stretch, voice: AttributedSegment): readonly FoundClaim[] => {
    if (stretch.from === clause.from && stretch.to === clause.to) return [];
    const part: Clause = { ...stretch, background: false };
    const fallback = { at: stretch.from, verb: null };
    return meantAs('state', clauseClaims(part, null, voice, context, fallback).claims);
  };
  return [
    ...kinshipStretches(clause).flatMap((stretch) => read(stretch, inOwnVoice(attributed))),
    ...partsOfDocuments(clause, context.items.quantities).flatMap((stretch) =>
      read(stretch, attributed),
    ),
  ];
}

/** What is taken for known is so, whether the clause around it tells a fact, a plan or a doubt. */
function meantAs(modality: Modality, found: readonly FoundClaim[]): FoundClaim[] {
  return found.map(({ claim, stretch }) => ({
    claim: { ...claim, modality, polarity: '+' },
    stretch,
  }));
}

/** Who is who is the writer's gloss on what somebody says; a credit of the whole article stays. */
function inOwnVoice(attributed: AttributedSegment): AttributedSegment {
  const attributions = attributed.attributions.filter(({ scope }) => scope === 'article');
  return {
    ...attributed,
    attributions: attributions.length > 0 ? attributions : [unattributed],
    institutions: [],
  };
}

/** Where a stretch without a verb says what it says; `quoted`: in words that are not the article's. */
type Fallback = Predicate & { readonly quoted?: boolean };

function clauseClaims(
  clause: Clause,
  elided: string | null,
  attributed: AttributedSegment,
  context: SentenceContext,
  fallback: Fallback | null = null,
): Result {
  const content = trimmed(clause);
  if (content === null) return { claims: [], reason: null };
  const stretch: Clause = { ...clause, ...content };
  const predicate = predicateOf(stretch) ?? fallback ?? reportedWithoutVerb(stretch, attributed);
  if (predicate === null) return { claims: [], reason: 'fragment' };
  const claims: FoundClaim[] = [];
  let reason: AbstentionReason | null = null;
  const read = { stretch, predicate, said: saidOf(attributed, stretch), elided };
  for (const attribution of attributed.attributions) {
    const { objected, claim } = readClaim(read, attribution, attributed, context);
    const spoken = isSpoken(attribution);
    const reported = claim.modality === 'no-comment' || claim.modality === 'unclear';
    const own =
      !spoken &&
      !reported &&
      fallback?.quoted !== true &&
      attributed.segment.impersonal?.force !== 'report';
    if (objected !== null && own) reason = objected;
    else claims.push({ claim, stretch });
  }
  return { claims, reason };
}

/** What the innermost clause of saying makes of its content. */
function saidOf({ segment }: AttributedSegment, stretch: Stretch): ReturnType<typeof saidModality> {
  if (segment.impersonal?.force === 'expect') return 'expected';
  const [phrase] = segment.phrases;
  const verb = phrase?.verb ?? null;
  if (phrase === undefined || verb === null) return null;
  if (phrase.to <= phrase.from || phrase.to > stretch.from) return null;
  // A negation before the verb belongs to it: "did not rule out that".
  return saidModality({ ...stretch, from: Math.max(phrase.from, verb - 2), to: phrase.to });
}

/** What follows "said that" is a statement even without a verb ("he is "not thrilled""). */
function reportedWithoutVerb(
  { view, from, to }: Stretch,
  { segment, attributions }: AttributedSegment,
): Predicate | null {
  const reported =
    segment.phrases.some((phrase) => phrase.to > phrase.from) ||
    attributions.some(({ scope }) => scope === 'carried');
  const doing = !view.speech.inflected && view.roles[from] === 'participle';
  if (!reported || to - from < (doing ? 2 : 3)) return null;
  return { at: from, verb: doing ? (view.tokens[from] ?? null) : null };
}
