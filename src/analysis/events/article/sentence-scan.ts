import type { EventCueKind } from '../../../model/language/event-cues.ts';
import type { PartOfSpeech, Token } from '../../../model/token.ts';
import { perWord } from '../../../text/per-word.ts';
import { readOtherwise } from '../../../text/read-otherwise.ts';
import type { Word, WordRecord } from '../../../text/word-record.ts';
import { verbRoles, type VerbRole } from '../../syntax/verb-roles.ts';
import { noSignal, type CompiledEvents, type Signal } from '../compiled-events.ts';

/** Words that may name an event, and the kinds that they may name. */
export interface SignalMatch {
  readonly signals: readonly Signal[];
  readonly length: number;
}

/** What is looked up once for a sentence and serves all its claims. */
export interface SentenceScan {
  readonly tokens: readonly Token[];
  /** What each token is as a verb; null for what is none here. */
  readonly roles: readonly (VerbRole | null)[];
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
  const roles = rolesOf(tokens, compiled);
  const signals = signalsIn(tokens, roles, compiled);
  if (signals.size === 0 && !tokens.some((token) => isRound(token, compiled))) return null;
  return { tokens, roles, signals, cues: cuesIn(tokens, compiled) };
}

/** The roles of verbs; behind "is due to" stands an infinitive too. */
function rolesOf(tokens: readonly Token[], { verbs }: CompiledEvents): (VerbRole | null)[] {
  return verbRoles(tokens, verbs, () => false).map((role, at) => {
    const verb = tokens[at]?.readings[0]?.pos === 'VERB';
    const marked = verbs.infinitiveMarks.has(tokens[at - 1]?.fold ?? '');
    return role === null && verb && marked ? 'infinitive' : role;
  });
}

function isRound({ readings }: Token, { lemmaCues }: CompiledEvents): boolean {
  const [first] = readings;
  return first?.pos === 'NOUN' && lemmaCues.get(first.lemma)?.includes('round') === true;
}

/** What a phrase that names an event may begin with; one of several words also with a name. */
const leading: ReadonlySet<PartOfSpeech> = new Set(['NOUN', 'VERB', 'ADJ', 'NUM']);

function signalsIn(
  tokens: readonly Token[],
  roles: readonly (VerbRole | null)[],
  { signals, homographs }: CompiledEvents,
): Map<number, SignalMatch> {
  const found = new Map<number, SignalMatch>();
  const best = tokens.map((token, at) => bestReadings(token, roles[at] ?? null));
  best.forEach(({ readings: [first] }, at) => {
    if (tokens[at]?.kind !== 'word' || first === undefined) return;
    const named = first.pos === 'PROPN';
    if (!named && !leading.has(first.pos)) return;
    const matches = signals.longestAt(best, at);
    const length = matches[0]?.length ?? 0;
    if (named && length < 2) return;
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

/** A word with only its best reading as what it is here, and another of the same part of speech. */
function bestReadings(token: Token, role: VerbRole | null): Word {
  const { readings } = token;
  const pos = effectivePos(token, role);
  if (readings.length < 2 && readings[0]?.pos === pos) return token;
  const words = byPartOfSpeech(token);
  const known = words.get(pos);
  if (known !== undefined) return known;
  const first = readings.filter((reading) => reading.pos === pos).slice(0, readingsRead);
  const word = readOtherwise(token, first);
  words.set(pos, word);
  return word;
}

/** A word as each part of speech that it was. */
const byPartOfSpeech = perWord(() => new Map<PartOfSpeech | undefined, WordRecord>());

/** The part of speech of a token where it stands: a verb only if it is used as one. */
export function effectivePos(
  { readings }: Pick<Token, 'readings'>,
  role: VerbRole | null,
): PartOfSpeech | undefined {
  if (role !== null) return readings.some(({ pos }) => pos === 'VERB') ? 'VERB' : readings[0]?.pos;
  return (readings.find(({ pos }) => pos !== 'VERB') ?? readings[0])?.pos;
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
