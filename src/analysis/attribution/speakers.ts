import { cueIn, type Source } from './source.ts';
import { isComma, isConjunction, type SentenceView } from './sentence-view.ts';

/** The most speakers that a list of subjects may name. */
const mostSpeakers = 3;

/**
 * The subject nearest to a verb, with those that "and" joins to it: of "A, B and C said" all
 * three. Two offices of one person ("president and chief executive Smith") are one speaker.
 *
 * @param side Which of the sources stands next to the verb.
 * @param alone Whether the verb is in the singular, so that one of them speaks: who has a name.
 */
export function conjoined(
  view: SentenceView,
  sources: readonly Source[],
  side: 'first' | 'last',
  alone = false,
): Source[] {
  const ordered = side === 'last' ? sources.toReversed() : sources;
  const [nearest, ...rest] = ordered;
  if (nearest === undefined) return [];
  if (alone) return [joinedPerson(view, ordered) ?? nearest];
  const chain = [nearest];
  let joined = false;
  for (const other of rest.slice(0, mostSpeakers - 1)) {
    const last = chain.at(-1) ?? nearest;
    const [from, to] = side === 'last' ? [other.to, last.from] : [last.to, other.from];
    const and = to - from === 1 && isConjunction(view.tokens[from]);
    const listed = to - from === 1 && joined && isComma(view.tokens[from]);
    if (!and && !listed) break;
    joined = true;
    if (!isOfficeOf(view, other, last)) chain.push(other);
  }
  return side === 'last' ? chain.toReversed() : chain;
}

/** "The director of research and forecasts John Smith": the name behind an "and" of another kind. */
function joinedPerson(view: SentenceView, sources: readonly Source[]): Source | undefined {
  const [first, second] = sources;
  if (first === undefined || second === undefined || first.kind === 'named') return undefined;
  const [left, right] = first.from < second.from ? [first, second] : [second, first];
  const joined = right.from - left.to === 1 && isConjunction(view.tokens[left.to]);
  return joined ? [first, second].find(({ kind }) => kind === 'named') : undefined;
}

/** "Former diplomat and foreign minister Smith": an office before the office and the name. */
function isOfficeOf(view: SentenceView, office: Source, person: Source): boolean {
  if (office.kind !== 'anonymous' || office.plural || person.kind !== 'named') return false;
  return (
    cueIn(view, office.from, office.to, 'role') !== null &&
    cueIn(view, person.from, person.to, 'role')?.at === person.from
  );
}
