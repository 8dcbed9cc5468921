import type { DateValue } from '../../../model/calendar-date.ts';
import type { Claim } from '../../../model/claim.ts';
import type { EventType } from '../../../model/event-type.ts';
import type { Token } from '../../../model/token.ts';
import type { CorpusArticle } from '../../claim-groups/corpus-claims.ts';
import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import { confirmation, type CompiledEvents } from '../compiled-events.ts';
import { viewOf } from './claim-view.ts';
import { familyOfDraft, partiesOfDraft, type Draft, type Mentioned } from './draft.ts';
import type { LinkType } from './happening.ts';
import { happeningsIn } from './happenings.ts';
import { openingEvents } from './opening-event.ts';
import { startPassage } from './passage.ts';
import { scanSentence, type SentenceScan } from './sentence-scan.ts';

/** An event as one article tells of it. */
export interface ArticleEvent {
  readonly article: string;
  /** Its place among the events of the article. */
  readonly index: number;
  readonly published: string | null;
  readonly type: EventType;
  /** Under which other articles' reports of it are looked for. */
  readonly family: string;
  readonly date: DateValue | null;
  readonly place: string | null;
  readonly agents: readonly string[];
  readonly partners: readonly string[];
  readonly patients: readonly string[];
  /** It is several events of a kind: "met six times in 2025". */
  readonly series: boolean;
  /** In the order of the text. */
  readonly mentions: readonly Mentioned[];
  readonly confirmations: readonly string[];
  readonly links: readonly { readonly type: LinkType; readonly to: number }[];
  /** The article begins with it. */
  readonly lead: boolean;
  /** What the beginning of the article counts of people and votes, if it begins with the event. */
  readonly tolls: readonly number[];
}

/** A claim with no more concepts than this says nothing but that something said before is so. */
const bareConcepts = 3;

/**
 * The events that an article tells of, in the order in which it first does. What has neither a
 * date nor a name stays a claim; so does "the meeting" if the passage leaves open which.
 */
export function articleEvents(
  { article, reading, claims }: CorpusArticle,
  compiled: CompiledEvents,
  facts: EntityFacts,
): ArticleEvent[] {
  const { published } = article;
  const passage = startPassage(facts, published, compiled.isMoreTelling);
  const scans = new Map<number, SentenceScan | null>();
  const scanOf = (sentence: number, tokens: readonly Token[]): SentenceScan | null => {
    const known = scans.get(sentence);
    const scan = known === undefined ? scanSentence(tokens, compiled) : known;
    scans.set(sentence, scan);
    return scan;
  };
  for (const claim of claims) {
    const sentence = reading.sentences[claim.sentence];
    if (sentence === undefined) continue;
    const scan = scanOf(claim.sentence, sentence.tokens);
    const place = { published, paragraph: sentence.paragraph };
    const told = new Set(passage.drafts.map(({ type }) => type.family));
    const named =
      scan === null
        ? []
        : happeningsIn(
            viewOf(claim, scan, article.mentions, { caseless: compiled.caseless, told }),
            compiled,
            facts,
            place,
          );
    const opens = claim.sentence === claims[0]?.sentence;
    const happenings = opens ? openingEvents(named, claim, published, facts) : named;
    const { concepts } = claim;
    const bare = concepts.includes(confirmation) && concepts.length <= bareConcepts;
    if (happenings.length === 0 && bare) passage.confirm(claim.id, claim.sentence);
    else passage.take(happenings, { sentence: claim.sentence, people: peopleIn(claim, facts) });
  }
  const told = passage.drafts.filter(isEvent);
  const opening = openingOf(claims, told);
  const tolls = tollsOf(claims);
  return told.map((draft, index) => ({
    ...draft,
    article: article.id,
    index,
    published,
    family: familyOfDraft(draft),
    links: draft.links.flatMap(({ type, to }) => {
      const at = told.indexOf(to);
      return at === -1 ? [] : [{ type, to: at }];
    }),
    ...leadOf(draft, opening, tolls),
  }));
}

function peopleIn({ entities }: Claim, { typeOf }: EntityFacts): string[] {
  return entities.filter((id) => typeOf(id) === 'person');
}

function leadOf(
  { mentions }: Draft,
  opening: ReadonlySet<string>,
  tolls: readonly number[],
): Pick<ArticleEvent, 'lead' | 'tolls'> {
  const lead = mentions.some(({ claim, strength }) => strength === 'main' && opening.has(claim));
  return { lead, tolls: lead ? tolls : [] };
}

/** How many sentences tell what an event has cost. */
const tollSentences = 4;

/** Counts that hardly agree by chance: of two digits or more, and not round. */
function tollsOf(claims: CorpusArticle['claims']): number[] {
  const start = Math.min(...claims.map(({ sentence }) => sentence));
  const counts = claims
    .filter(({ sentence }) => sentence < start + tollSentences)
    .flatMap(({ quantities }) => quantities)
    .filter(({ unit, value, max }) => unit === 'count' && max === null && value > 10)
    .map(({ value }) => value);
  return [...new Set(counts)].filter((value) => value % 10 !== 0);
}

/** How many sentences an article may begin with before it tells of an event. */
const preamble = 3;

/** The claims of the first sentence that tells of an event, if the article begins with it. */
function openingOf(claims: CorpusArticle['claims'], drafts: readonly Draft[]): ReadonlySet<string> {
  const about = new Set(
    drafts.flatMap(({ mentions }) =>
      mentions.filter(({ strength }) => strength === 'main').map(({ claim }) => claim),
    ),
  );
  const start = Math.min(...claims.map(({ sentence }) => sentence));
  const telling = claims.find(({ id }) => about.has(id))?.sentence ?? start;
  const first = telling < start + preamble ? telling : start;
  return new Set(claims.filter(({ sentence }) => sentence === first).map(({ id }) => id));
}

/**
 * Whether what an article tells makes an event: its place if the kind needs one; else enough of
 * those who take part, or a day with a place. Without a date somebody or some place must be named
 * by a claim that is about it. One that is only said not to be is none.
 */
function isEvent(draft: Draft): boolean {
  const { type, place, date, mentions } = draft;
  if (mentions.every(({ outlook }) => outlook === 'none')) return false;
  const parties = partiesOfDraft(draft).length;
  if (type.shape === 'fate' && parties === 0) return false;
  if (draft.series) return parties >= 2 && date !== null;
  const dated = date?.precision === 'day' || date?.precision === 'part-of-day';
  if (type.place) return place !== null && (date !== null || hasMain(draft));
  if (date !== null) return parties >= Math.max(1, type.participants) || (dated && place !== null);
  const least = type.shape === 'encounter' || type.shape === 'contest' ? 2 : 1;
  return (hasMain(draft) || place !== null) && parties >= Math.max(least, type.participants);
}

function hasMain({ mentions }: Draft): boolean {
  return mentions.some(({ strength }) => strength === 'main');
}
