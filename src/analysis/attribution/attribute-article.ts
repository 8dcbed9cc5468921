import { unattributed, type Attribution } from '../../model/attribution.ts';
import { attributionsOf } from './attributions-of.ts';
import { gendersOf } from './gender.ts';
import { handedBackTo, hasSpeaker } from './handed-back.ts';
import { openingCredit, passageBehind, sourceLineOf } from './next-passage.ts';
import { openingPassage, type Passage } from './passage.ts';
import type { KnownPeople } from './resolve-source.ts';
import { placesOf } from './speaker-places.ts';
import type { SpeechSentence } from './speech-sentence.ts';
import type { Segment } from './spoken-segments.ts';

/** The attributions of a segment: one for each speaker. */
export interface AttributedSegment {
  readonly segment: Segment;
  readonly attributions: readonly Attribution[];
  /** Institutions of unnamed speakers, which belong to the claim's entities. */
  readonly institutions: readonly string[];
  /** Presented as a view of the source's and not as a fact. */
  readonly opinion: boolean;
  /** Several people say it together. */
  readonly plural: boolean;
}

/** What is known of the whole article while one sentence is read. */
export interface ArticleContext extends KnownPeople {
  readonly passage: Passage;
  /** Where each speaker spoke, if the article says so once. */
  readonly venues: ReadonlyMap<string, readonly string[]>;
  /** The line that names the source of the whole article. */
  readonly sourceLine: SpeechSentence | null;
}

/**
 * Who vouches for each segment of an article: explicit cues, then what a neighbouring sentence
 * hands on, then the article's own credit.
 *
 * @returns One list a sentence, in order.
 */
export function attributeArticle(
  sentences: readonly SpeechSentence[],
  isPerson: (entity: string) => boolean,
): AttributedSegment[][] {
  const venues = placesOf(sentences);
  const genders = gendersOf(sentences.flatMap(({ people }) => people));
  const back = handedBackTo(sentences);
  const sourceLine = sourceLineOf(sentences);
  let passage = openingPassage(openingCredit(sentences));
  return sentences.map((sentence, index) => {
    const anew = sentence.kind === 'heading' && !sentence.speech.details;
    if (anew) passage = { ...openingPassage([]), people: passage.people };
    if (sentence.kind !== 'body') return [];
    const context = { passage, venues, sourceLine, isPerson, genders };
    const found = sentence.speech.segments.map((segment, at) =>
      attributeSegment(segment, at, sentence, context, back[index] ?? null),
    );
    passage = passageBehind(passage, sentence, found, { isPerson, genders });
    return found;
  });
}

function attributeSegment(
  segment: Segment,
  at: number,
  sentence: SpeechSentence,
  context: ArticleContext,
  back: ReturnType<typeof handedBackTo>[number],
): AttributedSegment {
  const { phrases, impersonal } = segment;
  const { passage } = context;
  if (phrases.length > 0) {
    return attributionsOf(segment, phrases, sentence, context, 'explicit');
  }
  if (back !== null && (at === 0 || !back.firstOnly)) {
    // An office in the credit may point to somebody whom this sentence names.
    const people = [...passage.people, ...sentence.people];
    const nearby = sentence.people.map(({ person }) => person);
    const here = { ...context, passage: { ...passage, people, nearby } };
    return attributionsOf(segment, back.phrases, back.from, here, 'carried');
  }
  if (impersonal?.force === 'report') {
    return only(segment, { ...unattributed, cues: [...impersonal.phrase.cues], scope: 'explicit' });
  }
  const { previous, reporting } = passage;
  if (reporting?.paragraph === sentence.paragraph) {
    return only(segment, { ...reporting.attribution, cues: [], scope: 'carried' });
  }
  if (previous !== null && carries(segment, sentence, previous.paragraph)) {
    const cues = impersonal?.phrase.cues ?? [];
    return only(segment, { ...previous.attribution, cues: [...cues], scope: 'carried' });
  }
  const line = context.sourceLine;
  if (line?.speech.credit?.some(hasSpeaker) === true) {
    return attributionsOf(segment, line.speech.credit, line, context, 'article');
  }
  if (passage.credit.length > 0) {
    return only(segment, { ...unattributed, via: [...passage.credit], scope: 'article' });
  }
  return only(segment, unattributed);
}

/**
 * Whether a sentence without a cue goes on with what the one before said: an expectation of
 * nobody's, "besides" in the same paragraph, or nothing but a quotation.
 */
function carries(
  { impersonal }: Segment,
  { speech, paragraph }: SpeechSentence,
  before: number,
): boolean {
  if (impersonal?.force === 'expect' || speech.quoted) return paragraph - before <= 1;
  return speech.opening === 'continuation' && before === paragraph;
}

function only(segment: Segment, attribution: Attribution): AttributedSegment {
  return { segment, attributions: [attribution], institutions: [], opinion: false, plural: false };
}
