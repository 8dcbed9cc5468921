import type { ClaimReading } from '../../model/article-reading.ts';
import { unattributed, type Attribution } from '../../model/attribution.ts';
import type { AbstentionReason } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { AttributedSegment } from '../attribution/attribute-article.ts';
import { isSpoken } from '../attribution/is-spoken.ts';
import type { SentenceView } from '../attribution/sentence-view.ts';
import { asideStretches } from './aside-stretches.ts';
import { objection } from './check-worthiness.ts';
import { trimmed } from './claim-span.ts';
import { clausesOf, type Clause } from './clauses.ts';
import { cuesOf, type CompiledStance, type StanceMatch, type Stretch } from './compiled-stance.ts';
import type { ConceptFinder } from './concepts.ts';
import { confirmedBy } from './confirmed.ts';
import { contextOf, type Surroundings } from './context.ts';
import { modalityOf, saidModality } from './modality.ts';
import { predicateOf, type Predicate } from './predicate.ts';
import { isPinned, itemsInside, type Items } from './sentence-items.ts';

/** What the claims of one sentence are made of. */
export interface SentenceContext extends Pick<
  Surroundings,
  'isPerson' | 'peopleBefore' | 'before'
> {
  readonly view: SentenceView;
  readonly cues: readonly StanceMatch[];
  readonly items: Items;
  readonly index: number;
  readonly stance: CompiledStance;
  readonly conceptsIn: ConceptFinder;
}

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
  const claims: FoundClaim[] = [];
  let reason: AbstentionReason | null = null;
  for (const clause of clauses) {
    const result = clauseClaims(clause, saidHere(clause, attributed), context);
    claims.push(...result.claims, ...asideClaims(clause, attributed, context));
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
  });
  return !['happened', 'state', 'no-comment', 'unclear'].includes(modality);
}

/**
 * "X called it good, but nothing came of it": a verb that makes the claim itself vouches for its
 * own clause and not for those joined to it.
 */
function saidHere(clause: Clause, attributed: AttributedSegment): AttributedSegment {
  const { phrases } = attributed.segment;
  const itself = phrases.filter(({ to, from }) => to === from);
  if (itself.length === 0 || phrases.length > itself.length) return attributed;
  const inside = itself.some(
    ({ verb }) => verb !== null && verb >= clause.from && verb < clause.to,
  );
  return inside ? attributed : { ...attributed, attributions: [unattributed], institutions: [] };
}

/** What somebody denies, in a clause of its own or not. */
const denial = { modality: 'denied', polarity: '-' } as const;

/** Relative clauses and participles with a day or a figure of their own. */
function asideClaims(
  clause: Clause,
  attributed: AttributedSegment,
  context: SentenceContext,
): FoundClaim[] {
  return asideStretches(clause).flatMap((stretch) => {
    const own = itemsInside(context.items, charactersOf(stretch));
    // A participle needs a day: "compared with $5m" says nothing by itself.
    if (!isPinned(stretch.relative ? own : { ...own, quantities: [] })) return [];
    const part: Clause = { ...stretch, background: clause.background };
    return [...clauseClaims(part, attributed, context, { at: stretch.from, verb: null }).claims];
  });
}

function clauseClaims(
  clause: Clause,
  attributed: AttributedSegment,
  context: SentenceContext,
  fallback: Predicate | null = null,
): Result {
  const content = trimmed(clause);
  if (content === null) return { claims: [], reason: null };
  const stretch: Stretch = { ...clause, ...content };
  const { segment } = attributed;
  const predicate = predicateOf(stretch) ?? fallback ?? reportedWithoutVerb(stretch, attributed);
  if (predicate === null) return { claims: [], reason: 'fragment' };
  const claims: FoundClaim[] = [];
  let reason: AbstentionReason | null = null;
  const said = saidOf(attributed, stretch);
  for (const attribution of attributed.attributions) {
    const read = readClaim(
      stretch,
      predicate,
      said,
      attribution,
      clause.background,
      attributed,
      context,
    );
    const { objected, claim } = read;
    const spoken = isSpoken(attribution);
    const reported = claim.modality === 'no-comment' || claim.modality === 'unclear';
    if (objected !== null && !spoken && !reported && segment.impersonal?.force !== 'report') {
      reason = objected;
    } else claims.push({ claim, stretch });
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

function readClaim(
  stretch: Stretch,
  predicate: Predicate,
  said: ReturnType<typeof saidModality>,
  attribution: Attribution,
  background: boolean,
  attributed: AttributedSegment,
  context: SentenceContext,
): { claim: ClaimReading; objected: AbstentionReason | null } {
  const { segment, institutions, opinion } = attributed;
  const { stance, items, index, conceptsIn, view } = context;
  const span = charactersOf(stretch);
  const own = itemsInside(items, span);
  const entities = [...new Set([...own.mentions.map(({ entity }) => entity), ...institutions])];
  const confirmed = confirmedBy(
    segment.phrases,
    isPointing(stretch),
    confirmable(context, attribution),
  );
  const spoken = isSpoken(attribution);
  const plain = modalityOf(stretch, predicate, { spoken, said, futureIsPlan: stance.futureIsPlan });
  const denied = segment.phrases[0]?.force === 'deny';
  const { modality, polarity } = confirmed ?? (denied ? denial : plain);
  const objected = objection({
    stretch,
    predicate,
    modality,
    polarity,
    attribution,
    names: segment.phrases.some(({ force }) => force === 'name'),
    opinion,
    background,
    figures: own.quantities.filter(({ unit }) => unit !== 'ordinal').length,
    entities: entities.length,
    days: own.dates.filter(({ precision }) => precision !== 'vague').length,
  });
  const claim: ClaimReading = {
    ...span,
    sentence: index,
    checkWorthy: objected === null,
    attribution,
    modality,
    polarity,
    hedges: hedgesOf(stretch),
    dates: own.dates.length > 0 || confirmed === null ? own.dates : confirmed.dates,
    quantities: own.quantities,
    entities,
    context:
      confirmed === null
        ? contextOf(
            stretch,
            {
              ...context,
              attribution,
              reported: reportedBy(attributed, stretch),
              peopleHere: peopleBeforeIn(context, span),
            },
            entities,
          )
        : confirmed.context.filter((entity) => !entities.includes(entity)),
    concepts: conceptsIn(view.tokens.slice(stretch.from, stretch.to)),
  };
  return { claim, objected };
}

/** The clause of saying right before a claim that is not quoted word for word. */
function reportedBy(
  { segment }: AttributedSegment,
  { view, from }: Stretch,
): Surroundings['reported'] {
  const [phrase] = segment.phrases;
  const verb = phrase?.verb ?? null;
  if (phrase === undefined || verb === null) return null;
  if (phrase.to <= phrase.from || phrase.to > from) return null;
  if ((view.depths[from] ?? 0) > (view.depths[verb] ?? 0)) return null;
  return { gender: view.tokens[verb]?.readings[0]?.gender };
}

function hedgesOf(stretch: Stretch): Span[] {
  const { tokens } = stretch.view;
  return cuesOf(stretch, 'hedge')
    .filter(({ cue, to }) => {
      const next = tokens[to];
      return cue.number !== true || next?.kind === 'number' || next?.readings[0]?.pos === 'NUM';
    })
    .map(({ from, to }) => charactersOf({ ...stretch, from, to }));
}

function peopleBeforeIn({ items, isPerson }: SentenceContext, { start }: Span): string[] {
  const people = items.mentions.filter(
    (mention) => mention.end <= start && isPerson(mention.entity),
  );
  return [...new Set(people.map(({ entity }) => entity))];
}

/** Whether the object of a confirmation is only a word that points back. */
function isPointing(stretch: Stretch): boolean {
  return cuesOf(stretch, 'demonstrative').length > 0 || cuesOf(stretch, 'pointer').length > 0;
}

function confirmable(
  { before }: SentenceContext,
  { speaker }: Attribution,
): ClaimReading | undefined {
  return before.find(
    ({ claim }) => claim.checkWorthy && (speaker === null || claim.attribution.speaker !== speaker),
  )?.claim;
}

/** What follows "said that" is a statement even without a verb ("he is "not thrilled""). */
function reportedWithoutVerb(
  { from, to }: Stretch,
  { segment, attributions }: AttributedSegment,
): Predicate | null {
  const reported =
    segment.phrases.some((phrase) => phrase.to > phrase.from) ||
    attributions.some(({ scope }) => scope === 'carried');
  return reported && to - from > 2 ? { at: from, verb: null } : null;
}

function charactersOf({ view: { tokens }, from, to }: Stretch): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 1 };
}
