import type { SentenceReading } from '../../model/article-reading.ts';
import type { DateMention } from '../../model/calendar-date.ts';
import type { EntityType, Mention } from '../../model/entity.ts';
import type { Span } from '../../model/span.ts';
import { asidesOf } from '../syntax/asides.ts';
import { quotationsOf, type Quotation } from '../syntax/quotations.ts';
import { verbRoles, type CompiledVerbs } from '../syntax/verb-roles.ts';
import { scanSpeech, type CompiledSpeech, type FoundCue } from './compiled-speech.ts';
import { longestSentence, namedTokens, tokensOfSpans, type SentenceView } from './sentence-view.ts';

/** What the views of an article's sentences are made of. */
export interface ViewInput {
  readonly sentences: readonly SentenceReading[];
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly typeOf: (entity: string) => EntityType;
  readonly speech: CompiledSpeech;
  readonly verbs: CompiledVerbs;
}

/** Lays out the sentences of an article for the attribution rules. */
export function sentenceViews(input: ViewInput): SentenceView[] {
  const quotations = quotationsOf(input.sentences);
  const mentions = bySentence(input.sentences, input.mentions);
  const dates = bySentence(input.sentences, input.dates);
  return input.sentences.map((sentence, index) =>
    viewOf(sentence, input, quotations[index], mentions[index] ?? [], dates[index] ?? []),
  );
}

function viewOf(
  sentence: SentenceReading,
  { speech, verbs, typeOf }: ViewInput,
  quotation: Quotation | undefined,
  mentions: readonly Mention[],
  dates: readonly DateMention[],
): SentenceView {
  const long = sentence.tokens.length > longestSentence;
  const tokens = long ? [] : sentence.tokens;
  const cues = scanSpeech(tokens, speech);
  const isVerb = (at: number): boolean => has(cues[at], 'verb');
  const roles = verbRoles(tokens, verbs, isVerb);
  const opens = (at: number): 'relative' | 'clause' | null => {
    if (has(cues[at], 'relative') || describesNoun(tokens, roles, cues, at)) return 'relative';
    return has(cues[at], 'clause') ? 'clause' : null;
  };
  const names = namedTokens(tokens, mentions, typeOf);
  const nameAt: SentenceView['names'][number][] = [];
  for (const name of names) for (let at = name.from; at < name.to; at += 1) nameAt[at] = name;
  const dated = tokens.map(() => false);
  for (const { from, to } of tokensOfSpans(tokens, dates)) dated.fill(true, from, to);
  return {
    sentence,
    tokens,
    cues,
    roles,
    depths: quotation?.depths ?? [],
    asides: asidesOf({
      tokens,
      roles,
      opens,
      joins: (at) => verbs.clauseOpeners.has(tokens[at]?.fold ?? ''),
      withoutComma: !verbs.inflected,
    }),
    dated,
    names,
    nameAt,
    speech,
    goesOn: quotation?.goesOn ?? false,
    staysOpen: quotation?.staysOpen ?? false,
  };
}

/** "A shooting that occurred": a conjunction between a noun and a verb stands for the noun. */
function describesNoun(
  tokens: SentenceReading['tokens'],
  roles: SentenceView['roles'],
  cues: SentenceView['cues'],
  at: number,
): boolean {
  if (!has(cues[at], 'that') || tokens[at - 1]?.kind === 'punctuation') return false;
  const pos = tokens[at - 1]?.readings[0]?.pos;
  const verb = tokens[at + 1]?.readings[0]?.pos === 'ADV' ? at + 2 : at + 1;
  return (pos === 'NOUN' || pos === 'PROPN') && roles[verb] === 'finite';
}

function has(cues: readonly FoundCue[] | undefined, kind: FoundCue['cue']['kind']): boolean {
  if (cues === undefined) return false;
  for (const { cue } of cues) if (cue.kind === kind) return true;
  return false;
}

/**
 * Sorted spans laid into the sentences that hold them.
 *
 * @returns One list a sentence.
 */
export function bySentence<T extends Span>(sentences: readonly Span[], spans: readonly T[]): T[][] {
  let next = 0;
  return sentences.map(({ start, end }) => {
    const inside: T[] = [];
    while (next < spans.length) {
      const span = spans[next];
      if (span === undefined || span.start >= end) break;
      if (span.start >= start && span.end <= end) inside.push(span);
      next += 1;
    }
    return inside;
  });
}
