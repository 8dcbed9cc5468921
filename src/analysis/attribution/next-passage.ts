import type { Attribution } from '../../model/attribution.ts';
import type { AttributedSegment } from './attribute-article.ts';
import { attributionsOf, outletsOf } from './attributions-of.ts';
import { hasSpeaker } from './handed-back.ts';
import type { Phrase } from './phrases/phrase.ts';
import { openingPassage, type Handed, type Passage } from './passage.ts';
import type { KnownPeople } from './resolve-source.ts';
import type { SpeechSentence } from './speech-sentence.ts';

/** How many sentences the article's opening has, in which it may credit an outlet. */
const opening = 4;

/**
 * The outlets of the first credit in the opening: a sentence of its own, a dateline, or a relay of
 * unnamed sources; else of the only line, wherever it stands, that names the article's source.
 */
export function openingCredit(sentences: readonly SpeechSentence[]): string[] {
  const limit = sentences.findIndex(({ kind }, index) => kind === 'heading' && index > 0);
  const first = sentences.slice(0, limit === -1 ? opening : Math.min(opening, limit));
  const passage = openingPassage([]);
  for (const { speech } of first) {
    if (speech.dateline.length > 0) return unique(speech.dateline);
    const credit = speech.credit ?? [];
    const outlets = creditedOutlets(credit, passage);
    if (outlets.length > 0) return outlets;
    const relayed = speech.segments
      .flatMap(({ phrases }) => phrases)
      .filter(({ cited }) => cited.length > 0)
      .flatMap((phrase) => outletsOf(phrase, { passage }));
    if (relayed.length > 0) return unique(relayed);
  }
  return creditedOutlets(sourceLineOf(sentences)?.speech.credit ?? [], passage);
}

/** The line that names the article's source; of several each belongs to an item of its own. */
export function sourceLineOf(sentences: readonly SpeechSentence[]): SpeechSentence | null {
  const [line, ...more] = sentences.filter(({ speech }) => speech.sourceLine);
  return line === undefined || more.length > 0 ? null : line;
}

/**
 * The outlets that a credit gives to the whole article: those that report, but not the one in
 * which a named speaker spoke.
 */
function creditedOutlets(credit: readonly Phrase[], passage: Passage): string[] {
  const spoken = credit.some((phrase) => hasSpeaker(phrase) && phrase.cited.length === 0);
  const reporting = spoken
    ? credit.filter((phrase) => !hasSpeaker(phrase) && phrase.sources.length > 0)
    : credit;
  return unique(reporting.flatMap((phrase) => outletsOf(phrase, { passage })));
}

/** What holds behind a sentence. */
export function passageBehind(
  passage: Passage,
  sentence: SpeechSentence,
  found: readonly AttributedSegment[],
  known: KnownPeople,
): Passage {
  const { isPerson } = known;
  const people = [...passage.people, ...sentence.people].slice(-memory);
  const nearby = sentence.people.map(({ person }) => person);
  const named = { people, nearby, outlet: lastOutlet(sentence, passage) };
  if (sentence.speech.credit !== null) return behindCredit(passage, sentence, named, known);
  const end = found.at(-1);
  const last = end?.attributions.at(-1);
  const outlet = passage.credit.find((id) => id === last?.speaker);
  if (outlet !== undefined && last?.scope === 'explicit') {
    const handed = { attribution: last, paragraph: sentence.paragraph, plural: false };
    return { ...passage, ...named, credit: [outlet], previous: handed, reporting: handed };
  }
  return {
    ...passage,
    ...named,
    ...speakersBehind(passage, last, sentence.paragraph, end?.plural === true, {
      isPerson,
      said: end?.segment.phrases.some(({ verb }) => verb !== null) === true,
    }),
    reporting: last?.scope === 'carried' ? passage.reporting : null,
  };
}

function lastOutlet({ speech }: Pick<SpeechSentence, 'speech'>, passage: Passage): string | null {
  const phrases = [
    ...speech.segments.flatMap((segment) => segment.phrases),
    ...(speech.credit ?? []),
  ];
  return phrases.flatMap((phrase) => outletsOf(phrase, { passage })).at(-1) ?? passage.outlet;
}

/** More people than this are never looked back at. */
const memory = 24;

interface Saying extends Pick<KnownPeople, 'isPerson'> {
  /** By a verb: whose data are only cited has sent no statement that is spoken of later. */
  readonly said: boolean;
}

function speakersBehind(
  passage: Passage,
  last: Attribution | undefined,
  paragraph: number,
  plural: boolean,
  { isPerson, said }: Saying,
): Pick<Passage, 'previous' | 'lastPerson' | 'lastBody'> {
  const speaks = last !== undefined && (last.speaker !== null || last.anonymous);
  if (!speaks) {
    return { previous: null, lastPerson: passage.lastPerson, lastBody: passage.lastBody };
  }
  const handed: Handed = { attribution: last, paragraph, plural };
  const person = last.speaker !== null && isPerson(last.speaker);
  return {
    previous: handed,
    lastPerson: person ? last.speaker : passage.lastPerson,
    lastBody: person || (!said && passage.lastBody !== null) ? passage.lastBody : handed,
  };
}

function behindCredit(
  passage: Passage,
  sentence: SpeechSentence,
  named: Pick<Passage, 'people' | 'nearby' | 'outlet'>,
  known: KnownPeople,
): Passage {
  const credited = sentence.speech.credit ?? [];
  const outlets = creditedOutlets(credited, passage);
  const speaking = credited.filter(hasSpeaker);
  const segment = { from: 0, to: 0, phrases: speaking, impersonal: null, empty: false };
  const context = {
    ...known,
    passage,
    venues: new Map<string, readonly string[]>(),
    sourceLine: null,
  };
  const attributed =
    speaking.length === 0
      ? undefined
      : attributionsOf(segment, credited, sentence, context, 'carried').attributions[0];
  const last = attributed === undefined ? undefined : { ...attributed, cues: [] };
  return {
    ...passage,
    ...named,
    credit: outlets.length > 0 ? outlets : passage.credit,
    ...speakersBehind(passage, last, sentence.paragraph, false, {
      isPerson: known.isPerson,
      said: true,
    }),
    reporting: null,
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
