import {
  cueBefore,
  endsCue,
  isDated,
  nameAt,
  posAt,
  readingAt,
  type ClaimView,
  type Name,
} from './claim-view.ts';
import type { PlacedName } from './name-role.ts';
import { prepositionBefore, type Preposition } from './signs.ts';

/** What stands before a name, seen from it to the left. */
export interface LeftSide {
  readonly preposition: Preposition | null;
  /** The nearest noun that the name belongs to; -1 if there is none. */
  readonly noun: number;
  /** Whether that noun in turn belongs to another one. */
  readonly nested: boolean;
  readonly head: number;
  /** The name that it is joined to by "and" or a comma. */
  readonly joined: PlacedName | null;
}

/** Reads from a name to the left, up to what it depends on. */
export function leftOf(
  view: ClaimView,
  name: Name,
  placed: readonly PlacedName[],
  eventAt: (at: number) => number,
): LeftSide {
  let noun = -1;
  let nested = false;
  let at = name.from - 1;
  const side = (rest: Partial<LeftSide>): LeftSide => {
    return { preposition: null, noun, nested, head: -1, joined: null, ...rest };
  };
  while (at >= view.from && !isDated(view, at)) {
    const preposition = prepositionBefore(view, at + 1);
    if (preposition !== null) {
      if (onlyTime(preposition)) return side({});
      return side({ preposition, head: headBefore(view, preposition, eventAt) });
    }
    const other = placed.find(({ from, to }) => from <= at && at < to);
    const joint = jointStart(view, at);
    if (other !== undefined) {
      if (other.role !== 'attribute' && other.role !== 'delegate') break;
      at = other.from - 1;
    } else if (eventAt(at) !== -1) {
      return side({ head: eventAt(at) });
    } else if (joint !== -1) {
      const joined = placed.find(({ to }) => to === joint);
      return side({ joined: joined ?? null });
    } else if (isNominal(view, at)) {
      if (posAt(view, at) === 'NOUN') {
        // "Minister of defence" before a name: it is the minister who is named.
        if (noun === -1 || !isPersonal(view, noun)) noun = at;
        else nested ||= isPersonal(view, at);
      }
      at -= 1;
    } else break;
  }
  return side({});
}

/** A noun for a person, or one that only a person or an office can stand behind. */
function isPersonal(view: ClaimView, at: number): boolean {
  if (readingAt(view, at)?.animate === true) return true;
  return (['relations', 'titles', 'delegates'] as const).some((kind) => endsCue(view, at, kind));
}

/** "Before" and "after" go with events; before a name such a word is an adverb. */
function onlyTime({ kinds }: Preposition): boolean {
  return [...kinds].every((kind) => kind === 'before' || kind === 'after');
}

/** Where the sign or word begins that joins what stands at a token to what stands before it. */
function jointStart(view: ClaimView, at: number): number {
  if (view.tokens[at]?.text === ',') return at;
  const and = cueBefore(view, at + 1, 'and');
  if (and === -1) return -1;
  return view.tokens[and - 1]?.text === ',' ? and - 1 : and;
}

/** A word that may stand inside a noun phrase. */
export function isNominal(view: ClaimView, at: number): boolean {
  const pos = posAt(view, at);
  return pos === 'NOUN' || pos === 'ADJ' || pos === 'DET' || pos === 'NUM' || isQuote(view, at);
}

function isQuote({ tokens }: ClaimView, at: number): boolean {
  const { kind, text = '' } = tokens[at] ?? {};
  return kind === 'punctuation' && /^["“”„«»]$/u.test(text);
}

/** The event's noun just before a preposition, through other names and nouns that belong to it. */
function headBefore(view: ClaimView, { at }: Preposition, eventAt: (at: number) => number): number {
  for (let before = at - 1; before >= view.from; before -= 1) {
    if (eventAt(before) !== -1) return eventAt(before);
    const within = nameAt(view, before) !== undefined || isNominal(view, before);
    if (!within && prepositionBefore(view, before + 1) === null) return -1;
  }
  return -1;
}
