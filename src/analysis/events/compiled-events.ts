import type { Concept } from '../../model/concept.ts';
import type { GazetteerCountry } from '../../model/gazetteer.ts';
import type { EventType } from '../../model/event-type.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { EventCueKind, EventCues, Homograph } from '../../model/language/event-cues.ts';
import type { VerbRules } from '../../model/language/verb-rules.ts';
import type { Morphology } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { PhraseTable } from '../../text/phrases.ts';
import { compileVerbs, type CompiledVerbs } from '../syntax/verb-roles.ts';

/** A kind of event that a word may name; a weak one needs support from the claim around it. */
export interface Signal {
  readonly type: EventType;
  readonly weak: boolean;
}

/** What looks like a kind of event and is none. */
export const noSignal = 'none';

/** The concept of confirming. */
export const confirmation = 'confirm';

/** All that is looked up in the texts of one language. */
export interface CompiledEvents {
  readonly signals: PhraseTable<Signal | typeof noSignal>;
  /** Words, by lemma, that name one kind as a noun and another, or none, as a verb. */
  readonly homographs: ReadonlyMap<string, Homograph>;
  /** Cues of one word by its form and by its lemma: a phrase does not hide what its words do. */
  readonly wordCues: ReadonlyMap<string, readonly EventCueKind[]>;
  readonly lemmaCues: ReadonlyMap<string, readonly EventCueKind[]>;
  readonly phraseCues: PhraseTable<EventCueKind>;
  /** Verbs that, with the noun of a type as their object, do it: the key of the type. */
  readonly doing: PhraseTable<string>;
  /** What says of a statement that it confirms another one. */
  readonly confirming: PhraseTable<true>;
  readonly caseless: boolean;
  /** Adjectives of countries by lemma, with the country: "the Ukrainian delegation". */
  readonly nations: ReadonlyMap<string, string>;
  readonly verbs: CompiledVerbs;
  readonly isMoreTelling: TypeOrder;
}

/** Whether the first of two types that may name one event names it rather than the second. */
export type TypeOrder = (a: EventType, b: EventType) => boolean;

/** The order of the list of types. */
export function orderOfTypes(types: readonly EventType[]): TypeOrder {
  const ranks = new Map(types.map(({ key }, rank) => [key, rank]));
  const rank = ({ key }: EventType): number => ranks.get(key) ?? types.length;
  return (a, b) => rank(a) < rank(b);
}

/** What must be known of a language to find its events. */
export interface EventLanguage {
  readonly code: LanguageCode;
  readonly events: EventCues;
  readonly morphology: Morphology;
  readonly verbs: VerbRules;
}

/** A country with the adjectives that stand for it, as far as events ask. */
export type Nation = Pick<GazetteerCountry, 'id' | 'adjective'>;

/**
 * Compiles the kinds of events for one language.
 *
 * @param lexicon Every concept that a type names.
 */
export function compileEvents(
  types: readonly EventType[],
  lexicon: readonly Concept[],
  nations: readonly Nation[],
  { code, events, morphology, verbs }: EventLanguage,
): CompiledEvents {
  const { notEvents, signals, weakSignals, homographs, caseless, ...kinds } = events;
  const words = new Map(lexicon.map((concept) => [concept.key, concept[code]]));
  const patterns = (keys: readonly string[]): string[] =>
    keys.flatMap((key) =>
      (words.get(key) ?? []).flatMap((entry) => patternsOf(fold(entry), morphology)),
    );
  const rows = (keys: readonly string[], type: EventType, weak: boolean): [string, Signal][] =>
    patterns(keys).map((pattern) => [pattern, { type, weak }]);
  const byKey = new Map(types.map((type) => [type.key, type]));
  const named =
    (weak: boolean) =>
    ([pattern, key]: readonly [pattern: string, type: string]): [string, Signal][] => {
      const type = byKey.get(key);
      return type === undefined ? [] : [[pattern, { type, weak }]];
    };
  const cues = cueKinds(kinds).flatMap((kind) =>
    kinds[kind].map((pattern): [string, EventCueKind] => [pattern, kind]),
  );
  return {
    signals: new PhraseTable<Signal | typeof noSignal>([
      ...types.flatMap((type) => [
        ...rows(type.concepts, type, false),
        ...rows(type.weak, type, true),
      ]),
      ...signals.flatMap(named(false)),
      ...weakSignals.flatMap(named(true)),
      ...notEvents.map((pattern): [string, typeof noSignal] => [pattern, noSignal]),
    ]),
    homographs: new Map(homographs.map((homograph) => [homograph.word, homograph])),
    wordCues: indexed(cues.filter(([pattern]) => !/^~| /u.test(pattern))),
    lemmaCues: indexed(
      cues
        .filter(([pattern]) => /^~[^ ]+$/u.test(pattern))
        .map(([pattern, kind]) => [pattern.slice(1), kind]),
    ),
    phraseCues: new PhraseTable(cues.filter(([pattern]) => pattern.includes(' '))),
    doing: new PhraseTable(
      types.flatMap(({ key, verbs }) =>
        patterns(verbs).map((pattern): [string, string] => [pattern, key]),
      ),
    ),
    confirming: new PhraseTable(patterns([confirmation]).map((pattern) => [pattern, true])),
    caseless,
    nations: new Map(
      nations.flatMap(({ id, adjective }) =>
        adjective[code].map((word): [string, string] => [fold(word), id]),
      ),
    ),
    verbs: compileVerbs(verbs),
    isMoreTelling: orderOfTypes(types),
  };
}

/** An entry of the lexicon as it stands, with its first word in any form, with all words in any form. */
function patternsOf(entry: string, morphology: Morphology): string[] {
  const words = entry.split(/\s+/u);
  const [first = '', ...rest] = words;
  if (rest.length === 0) return [entry, `~${entry}`];
  const lemmas = words.map((word) => `~${morphology.readings(word)[0]?.lemma ?? word}`);
  return [...new Set([entry, [`~${first}`, ...rest].join(' '), lemmas.join(' ')])];
}

function indexed(rows: readonly [word: string, kind: EventCueKind][]): Map<string, EventCueKind[]> {
  const found = new Map<string, EventCueKind[]>();
  for (const [word, kind] of rows) found.set(word, [...(found.get(word) ?? []), kind]);
  return found;
}

function cueKinds(kinds: Readonly<Record<EventCueKind, readonly string[]>>): EventCueKind[] {
  // Object.keys forgets the type of the keys; the record has exactly these.
  return Object.keys(kinds) as EventCueKind[];
}
