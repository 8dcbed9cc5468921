import type { ClaimReading } from '../../model/article-reading.ts';
import { IsoDay } from '../../model/calendar-date.ts';
import type { AbstentionReason } from '../../model/sentence.ts';
import type { AttributedSegment } from '../attribution/attribute-article.ts';
import type { SentenceView } from '../attribution/sentence-view.ts';
import { scanStance, type CompiledStance, type Stretch } from './compiled-stance.ts';
import type { ConceptFinder } from './concepts.ts';
import { noRivals, nounsOf, rivalsIn, type Surroundings } from './context.ts';
import { gendersOf } from './person-genders.ts';
import { segmentClaims, type FoundClaim } from './segment-claims.ts';
import type { SentenceContext } from './sentence-context.ts';
import { itemsBySentence, type Items } from './sentence-items.ts';

/** What the earlier stages found in the article. */
export interface ClaimInput extends Items {
  readonly views: readonly SentenceView[];
  /** One list a sentence. */
  readonly attributed: readonly (readonly AttributedSegment[])[];
  /** Whether each sentence only credits others. */
  readonly credits: readonly boolean[];
  readonly isPerson: (entity: string) => boolean;
  /** When the article was published. */
  readonly published: string | null;
}

/** Claims in the order of the text, and one entry a sentence in the ledger. */
export interface ArticleClaims {
  readonly claims: readonly ClaimReading[];
  readonly abstentions: readonly (AbstentionReason | null)[];
}

/** How many sentences back a claim's words may point. */
const memory = 3;

/**
 * The claims of an article. What the article says in its own voice without being checkable is
 * abstained from; the same in a source's mouth is a claim that is not check-worthy. Every sentence
 * has claims or a reason why not.
 */
export function articleClaims(
  input: ClaimInput,
  stance: CompiledStance,
  conceptsIn: ConceptFinder,
): ArticleClaims {
  const items = itemsBySentence(
    input.views.map(({ sentence }) => sentence),
    input,
  );
  const claims: ClaimReading[] = [];
  const published = IsoDay.safeParse(input.published).data ?? null;
  let before: Surroundings['before'] = [];
  let peopleBefore: readonly string[] = [];
  let rivalsBefore = noRivals;
  let handedOn = false;
  const genders = gendersOf(input.views, input.isPerson);
  const abstentions = input.views.map((view, index): AbstentionReason | null => {
    const other = kindReason(view, input.credits[index] ?? false);
    if (other !== null) return other;
    const own = items[index] ?? { mentions: [], dates: [], quantities: [] };
    const people = [...new Set(own.mentions.map(({ entity }) => entity).filter(input.isPerson))];
    const context: SentenceContext = {
      view,
      cues: scanStance(view, stance),
      items: own,
      index,
      published,
      stance,
      conceptsIn,
      isPerson: input.isPerson,
      genderOf: (entity) => genders.get(entity),
      peopleBefore,
      handedOn,
      rivalsBefore,
      before,
    };
    const found: FoundClaim[] = [];
    let reason: AbstentionReason | null = null;
    for (const attributed of input.attributed[index] ?? []) {
      const result = segmentClaims(attributed, context);
      found.push(...result.claims);
      reason ??= result.reason;
    }
    const kept = withoutDoubles(found);
    claims.push(...kept.map(({ claim }) => claim));
    before = [...remembered(kept), ...before].filter(
      ({ claim }) => index - claim.sentence < memory,
    );
    // A sentence without people hands on those of the one before it, once.
    const handsOn = people.length === 0 && !handedOn;
    if (!handsOn) peopleBefore = people;
    const rivals = rivalsIn(view, view.tokens.length);
    rivalsBefore = handsOn
      ? {
          subjects: [...rivalsBefore.subjects, ...rivals.subjects],
          things: [...rivalsBefore.things, ...rivals.things],
        }
      : rivals;
    handedOn = handsOn;
    return reason ?? (kept.length === 0 ? 'unparsed' : null);
  });
  return { claims, abstentions };
}

function kindReason(
  { sentence: { kind, tokens } }: SentenceView,
  credit: boolean,
): AbstentionReason | null {
  if (kind !== 'body') return kind;
  if (credit) return 'credit';
  return tokens.slice(-2).some(({ text }) => text.endsWith('?')) ? 'question' : null;
}

/** Two claims of one speaker never share a span; the first stands. */
function withoutDoubles(found: readonly FoundClaim[]): FoundClaim[] {
  const seen = new Set<string>();
  return found.filter(({ claim: { start, end, attribution } }) => {
    const key = `${start} ${end} ${attribution.speaker ?? attribution.speakerText ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function remembered(found: readonly FoundClaim[]): Surroundings['before'][number][] {
  return found
    .toReversed()
    .map(({ claim, stretch }: { claim: ClaimReading; stretch: Stretch }) => ({
      claim,
      nouns: nounsOf(stretch),
    }));
}
