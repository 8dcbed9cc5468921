import { cueBefore, endsCue, nameAt, posAt, type ClaimView } from './claim-view.ts';
import { isNominal, leftOf } from './left-side.ts';
import type { PlacedName } from './name-role.ts';

/**
 * The countries whose adjectives stand before people without a name who act for them: "the Ukrainian
 * and Russian delegations". They take part as delegates do.
 *
 * @param nations Adjectives by lemma, with the country.
 * @param placed The names of the claim, already placed.
 * @param eventAt First token of the event's noun that a token belongs to; -1 if none.
 */
export function nationNames(
  view: ClaimView,
  nations: ReadonlyMap<string, string>,
  placed: readonly PlacedName[],
  eventAt: (at: number) => number,
): PlacedName[] {
  const found: PlacedName[] = [];
  for (let at = view.from; at < view.to; at += 1) {
    const entity = nationAt(view, at, nations);
    if (entity === null || !standsForPeople(view, at, placed, eventAt)) continue;
    const name = { entity, from: at, to: at + 1 };
    const { head } = leftOf(view, name, [...placed, ...found], eventAt);
    const own = head === -1 ? eventBehind(view, at, eventAt) : head;
    found.push({ ...name, type: 'place', role: 'delegate', head: own });
  }
  return found;
}

/** The country whose adjective a token is; null if it is none. */
export function nationAt(
  view: ClaimView,
  at: number,
  nations: ReadonlyMap<string, string>,
): string | null {
  const name = nameAt(view, at);
  const token = view.tokens[at];
  if (name !== undefined && name.to - name.from > 1) return null;
  const lemmas = token?.readings.filter(({ pos }) => pos === 'ADJ' || pos === 'PROPN') ?? [];
  const known = [token?.fold ?? '', ...lemmas.map(({ lemma }) => lemma)];
  return known.flatMap((lemma) => nations.get(lemma) ?? [])[0] ?? null;
}

/**
 * Whether the noun behind an adjective, and behind others joined to it, is one for delegates; the
 * name of a body behind that says who they are ("the French club" and its name).
 */
function standsForPeople(
  view: ClaimView,
  at: number,
  placed: readonly PlacedName[],
  eventAt: (at: number) => number,
): boolean {
  const noun = nounBehind(view, at);
  if (noun === -1) return false;
  if (eventAt(noun) !== -1) return true;
  const named = placed.some(({ from, type }) => type === 'organisation' && from === noun + 1);
  return endsCue(view, noun, 'delegates') && !named;
}

function eventBehind(view: ClaimView, at: number, eventAt: (at: number) => number): number {
  const noun = nounBehind(view, at);
  return noun === -1 ? -1 : eventAt(noun);
}

function nounBehind(view: ClaimView, at: number): number {
  for (let next = at + 1; next < view.to; next += 1) {
    if (posAt(view, next) === 'NOUN') return next;
    const joins = cueBefore(view, next + 1, 'and') !== -1 || view.tokens[next]?.text === ',';
    if (!joins && !isNominal(view, next) && posAt(view, next) !== 'PROPN') return -1;
  }
  return -1;
}
