import { cuesOf, type Stretch } from './compiled-stance.ts';
import { describedFrom } from './described-noun.ts';
import { isSign } from '../../text/sign.ts';

/** A part of a clause; `relative` if it has a verb of its own. */
export interface AsideStretch extends Stretch {
  readonly relative: boolean;
  /** Where the words begin that it describes. */
  readonly lead: number;
}

/**
 * Parts of a clause that state something of their own about a noun in it: relative clauses with a
 * verb, and participles between commas ("…, яка запланована на 22 січня", "…, published on
 * Monday, …"). Whether one is worth a claim is for the caller to say. What describes no noun right
 * before it, or only a length of time ("three months, which ended in July"), is left out.
 *
 * @returns Stretches without the signs around.
 */
export function asideStretches(stretch: Stretch): AsideStretch[] {
  const { view, from, to } = stretch;
  const relatives = new Set(cuesOf(stretch, 'relative').map((match) => match.from));
  const joins = new Set(cuesOf(stretch, 'subordinator').map((match) => match.from));
  const found: AsideStretch[] = [];
  for (let at = from + 1; at < to; at += 1) {
    if (view.tokens[at - 1]?.text !== ',') continue;
    const relative = relatives.has(at) || (isPreposition(view, at) && relatives.has(at + 1));
    if (!relative && (joins.has(at) || !opensParticiple(view, at))) continue;
    const end = relative ? asideEnd(view, at, to) : signBehind(view, at, to);
    const lead = describedFrom(stretch, at - 1, relative ? relativeAt(view, at) : at);
    if (lead !== null && end - at > 2 && (relative || end < to || at - from > 2)) {
      found.push({ ...stretch, from: at, to: end, relative, lead });
    }
  }
  return found;
}

/** The relative pronoun itself, behind its preposition. */
function relativeAt(view: Stretch['view'], at: number): number {
  return isPreposition(view, at) ? at + 1 : at;
}

function isPreposition({ tokens }: Stretch['view'], at: number): boolean {
  return tokens[at]?.readings[0]?.pos === 'ADP';
}

/** A past participle that describes the noun before the comma. */
function opensParticiple({ tokens, roles }: Stretch['view'], at: number): boolean {
  const role = roles[at];
  return (
    (role === 'participle' || role === 'predicative') &&
    tokens[at]?.readings.some(({ tense }) => tense === 'past') === true
  );
}

function asideEnd({ asides, tokens }: Stretch['view'], from: number, to: number): number {
  let at = from;
  while (at < to && asides[at] === true && tokens[at]?.text !== ';') at += 1;
  return at;
}

function signBehind({ tokens }: Stretch['view'], from: number, to: number): number {
  let at = from;
  while (at < to && !isSign(tokens[at]?.text ?? '', ',;:–—')) at += 1;
  return at;
}
