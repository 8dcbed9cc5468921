import type { Concept } from '../../model/concept.ts';
import type { EventType } from '../../model/event-type.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { EventCueKind, EventCues } from '../../model/language/event-cues.ts';
import { fold } from '../../text/fold.ts';
import { PhraseTable } from '../../text/phrases.ts';

/** A kind of event that a word may name; a weak one needs support from the claim around it. */
export interface Signal {
  readonly type: EventType;
  readonly weak: boolean;
}

/** All that is looked up in the texts of one language. */
export interface CompiledEvents {
  readonly signals: PhraseTable<Signal>;
  /** What looks like a kind of event and is none. */
  readonly others: PhraseTable<true>;
  readonly cues: PhraseTable<EventCueKind>;
  readonly caseless: boolean;
  readonly isMoreTelling: TypeOrder;
}

/** Whether the first of two types of one family names an event rather than the second. */
export type TypeOrder = (a: EventType, b: EventType) => boolean;

/** The order of the list of types. */
export function orderOfTypes(types: readonly EventType[]): TypeOrder {
  const ranks = new Map(types.map(({ key }, rank) => [key, rank]));
  const rank = ({ key }: EventType): number => ranks.get(key) ?? types.length;
  return (a, b) => a.family === b.family && rank(a) < rank(b);
}

/**
 * Compiles the kinds of events for one language.
 *
 * @param lexicon Every concept that a type names.
 */
export function compileEvents(
  types: readonly EventType[],
  lexicon: readonly Concept[],
  language: LanguageCode,
  cues: EventCues,
): CompiledEvents {
  const { notEvents, caseless, ...kinds } = cues;
  const words = new Map(lexicon.map((concept) => [concept.key, concept[language]]));
  const rows = (keys: readonly string[], signal: Signal): (readonly [string, Signal])[] =>
    keys.flatMap((key) =>
      (words.get(key) ?? []).flatMap((entry) =>
        patternsOf(fold(entry)).map((pattern) => [pattern, signal] as const),
      ),
    );
  return {
    signals: new PhraseTable(
      types.flatMap((type) => [
        ...rows(type.concepts, { type, weak: false }),
        ...rows(type.weak, { type, weak: true }),
      ]),
    ),
    others: new PhraseTable(notEvents.map((pattern) => [pattern, true])),
    cues: new PhraseTable(
      cueKinds(kinds).flatMap((kind) => kinds[kind].map((pattern) => [pattern, kind] as const)),
    ),
    caseless,
    isMoreTelling: orderOfTypes(types),
  };
}

/** As for concepts: the entry itself, with its first word in any form, with all words in any form. */
function patternsOf(entry: string): string[] {
  const words = entry.split(/\s+/u);
  const [first = '', ...rest] = words;
  const anyForm = words.map((word) => `~${word}`).join(' ');
  return [...new Set([entry, [`~${first}`, ...rest].join(' '), anyForm])];
}

function cueKinds(kinds: Readonly<Record<EventCueKind, readonly string[]>>): EventCueKind[] {
  // Object.keys forgets the type of the keys; the record has exactly these.
  return Object.keys(kinds) as EventCueKind[];
}
