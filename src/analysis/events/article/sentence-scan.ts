import type { EventCueKind } from '../../../model/language/event-cues.ts';
import type { PartOfSpeech, Token } from '../../../model/token.ts';
import { noSignal, type CompiledEvents, type Signal } from '../compiled-events.ts';

/** Words that may name an event, and the kinds that they may name. */
export interface SignalMatch {
  readonly signals: readonly Signal[];
  readonly length: number;
}

/** What is looked up once for a sentence and serves all its claims. */
export interface SentenceScan {
  readonly tokens: readonly Token[];
  /** By the token that they begin at. */
  readonly signals: ReadonlyMap<number, SignalMatch>;
  /** What begins at each token, with how many tokens it takes. */
  readonly cues: ReadonlyMap<number, ReadonlyMap<EventCueKind, number>>;
}

/**
 * Looks up what a sentence has to say of events.
 *
 * @returns null if it names none, as most sentences do.
 */
export function scanSentence(
  tokens: readonly Token[],
  compiled: CompiledEvents,
): SentenceScan | null {
  const signals = signalsIn(tokens, compiled);
  if (signals.size === 0 && !tokens.some((token) => isRound(token, compiled))) return null;
  return { tokens, signals, cues: cuesIn(tokens, compiled) };
}

function isRound({ readings }: Token, { lemmaCues }: CompiledEvents): boolean {
  const [first] = readings;
  return first?.pos === 'NOUN' && lemmaCues.get(first.lemma)?.includes('round') === true;
}

/** What a phrase that names an event may begin with. */
const leading: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);

function signalsIn(
  tokens: readonly Token[],
  { signals, homographs }: CompiledEvents,
): Map<number, SignalMatch> {
  const found = new Map<number, SignalMatch>();
  const best = tokens.map(bestReadings);
  tokens.forEach(({ kind, readings: [first] }, at) => {
    if (kind !== 'word' || first === undefined || !leading.has(first.pos)) return;
    const matches = signals.longestAt(best, at);
    const length = matches[0]?.length ?? 0;
    const values = matches.flatMap(({ value }) => (value === noSignal ? [] : [value]));
    if (length === 0 || values.length < matches.length) return;
    const split = length === 1 ? homographs.get(first.lemma) : undefined;
    const only = first.pos === 'VERB' ? split?.verb : split?.noun;
    const kept = split === undefined ? values : values.filter(({ type }) => type.key === only);
    if (kept.length > 0) found.set(at, { signals: kept, length });
  });
  return found;
}

/** So many readings of the best part of speech may name an event. */
const readingsRead = 2;

/** A token with only its best reading and another of the same part of speech. */
function bestReadings(token: Token): Pick<Token, 'fold' | 'readings'> {
  const { fold, readings } = token;
  const [first, second] = readings;
  if (second === undefined || (readings.length === readingsRead && second.pos === first?.pos)) {
    return token;
  }
  return {
    fold,
    readings: readings.filter(({ pos }) => pos === first?.pos).slice(0, readingsRead),
  };
}

function cuesIn(
  tokens: readonly Token[],
  { wordCues, lemmaCues, phraseCues }: CompiledEvents,
): Map<number, Map<EventCueKind, number>> {
  const found = new Map<number, Map<EventCueKind, number>>();
  const add = (at: number, kinds: readonly EventCueKind[] | undefined, length: number): void => {
    if (kinds === undefined) return;
    const here = found.get(at) ?? new Map<EventCueKind, number>();
    for (const kind of kinds) here.set(kind, Math.max(length, here.get(kind) ?? 0));
    found.set(at, here);
  };
  tokens.forEach(({ kind, fold, readings }, at) => {
    if (kind === 'punctuation') return;
    add(at, wordCues.get(fold), 1);
    for (const { lemma } of readings) add(at, lemmaCues.get(lemma), 1);
    for (const { value, length } of phraseCues.longestAt(tokens, at)) add(at, [value], length);
  });
  return found;
}
