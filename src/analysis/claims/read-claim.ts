import type { ClaimReading } from '../../model/article-reading.ts';
import type { Attribution } from '../../model/attribution.ts';
import type { Modality } from '../../model/claim.ts';
import type { AbstentionReason } from '../../model/sentence.ts';
import type { Span } from '../../model/span.ts';
import type { AttributedSegment } from '../attribution/attribute-article.ts';
import { isSpoken } from '../attribution/is-spoken.ts';
import { objection } from './check-worthiness.ts';
import type { Clause } from './clauses.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import { confirmedBy } from './confirmed.ts';
import { contextOf, type Surroundings } from './context.ts';
import { modalityOf } from './modality.ts';
import type { Predicate } from './predicate.ts';
import type { SentenceContext } from './sentence-context.ts';
import { itemsInside } from './sentence-items.ts';
import { spanOfStretch } from './stretch-span.ts';

/** What somebody denies, in a clause of its own or not. */
const denial = { modality: 'denied', polarity: '-' } as const;

/** No verb of being whose past could be a present. */
const noStates: ReadonlySet<string> = new Set();

/** A clause's content and what was found out about it. */
export interface ReadClause {
  readonly stretch: Clause;
  readonly predicate: Predicate;
  /** What the clause of saying makes of it. */
  readonly said: Modality | null;
  /** Whom its verb is about, if the clause leaves that out. */
  readonly elided: string | null;
}

/** The claim that a clause makes in the mouth of one speaker, and why it is not check-worthy. */
export function readClaim(
  { stretch, predicate, said, elided }: ReadClause,
  attribution: Attribution,
  attributed: AttributedSegment,
  context: SentenceContext,
): { claim: ClaimReading; objected: AbstentionReason | null } {
  const { segment, institutions, opinion } = attributed;
  const { stance, items, index, published, conceptsIn, view } = context;
  const { background, lead = stretch.from } = stretch;
  const span = spanOfStretch({ ...stretch, from: lead });
  const own = itemsInside(items, span);
  const entities = [...new Set([...own.mentions.map(({ entity }) => entity), ...institutions])];
  const confirmed = confirmedBy(
    segment.phrases,
    isPointing(stretch),
    confirmable(context, attribution),
  );
  const spoken = isSpoken(attribution);
  const plain = modalityOf(stretch, predicate, {
    spoken,
    said,
    futureIsPlan: stance.futureIsPlan,
    shiftedStates: isToldInPast(attributed, stretch) ? stance.shiftedStates : noStates,
    dates: own.dates,
    published,
  });
  const denied = segment.phrases[0]?.force === 'deny';
  const { modality, polarity } = confirmed ?? (denied ? denial : plain);
  const pointed =
    confirmed === null
      ? contextOf(
          stretch,
          {
            ...context,
            attribution,
            elided,
            reported: reportedBy(attributed, stretch),
            peopleHere: peopleBeforeIn(context, span),
          },
          entities,
        )
      : confirmed.context.filter((entity) => !entities.includes(entity));
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
    pointed: pointed.length,
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
    loaded: cuesOf(stretch, 'loaded').map(({ from, to }) =>
      spanOfStretch({ ...stretch, from, to }),
    ),
    dates: own.dates.length > 0 || confirmed === null ? own.dates : confirmed.dates,
    quantities: own.quantities,
    entities,
    context: pointed,
    concepts: conceptsIn(view.tokens.slice(lead, stretch.to)),
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

/** Whether a verb in the past tense reports a claim in other words than the speaker's own. */
function isToldInPast(attributed: AttributedSegment, stretch: Clause): boolean {
  const verb = attributed.segment.phrases[0]?.verb ?? null;
  if (verb === null || reportedBy(attributed, stretch) === null) return false;
  return stretch.view.tokens[verb]?.readings.some(({ tense }) => tense === 'past') === true;
}

function hedgesOf(stretch: Stretch): Span[] {
  const { tokens } = stretch.view;
  return cuesOf(stretch, 'hedge')
    .filter(({ cue, to }) => {
      const next = tokens[to];
      return cue.number !== true || next?.kind === 'number' || next?.readings[0]?.pos === 'NUM';
    })
    .map(({ from, to }) => spanOfStretch({ ...stretch, from, to }));
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
