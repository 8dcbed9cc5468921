import type { Token } from '../../model/token.ts';
import { canBeSubject } from '../attribution/source.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';
import { mainPredicate } from './predicate.ts';

/**
 * The occasion that a clause begins with, told as past by the way: `Після переговорів із Кленом у
 * Норбурзі, …`. A comma ends it, and what follows has a verb of its own.
 *
 * @returns The stretch from its noun on, without what praises or blames it; and with that, if it is
 *   somebody's words (`"very good" talks with them`). Null if the clause begins otherwise.
 */
export function pastOccasion(
  stretch: Stretch,
): { readonly occasion: Stretch; readonly judged: Stretch | null } | null {
  const { view, from, to } = stretch;
  const cue = cuesOf(stretch, 'after').find((match) => match.from === from);
  if (cue === undefined) return null;
  const base = view.depths[from] ?? 0;
  const isOutside = (at: number): boolean => (view.depths[at] ?? 0) <= base;
  let start = cue.to;
  while (start < to && !(isOutside(start) && isNoun(view.tokens[start]))) start += 1;
  let end = start;
  while (end < to && !(isOutside(end) && view.tokens[end]?.text === ',')) end += 1;
  const occasion = { ...stretch, from: start, to: end };
  const rest = { ...stretch, from: end + 1 };
  if (end >= to || mainPredicate(occasion) !== null || mainPredicate(rest) === null) return null;
  if (hasSubject(occasion)) return null;
  const quoted = start > cue.to && !isOutside(start - 2) && isOutside(cue.to - 1);
  return { occasion, judged: quoted ? { ...occasion, from: cue.to } : null };
}

/** `Після зустрічі Ада Клен, …`: without a comma the name may already be who acts. */
function hasSubject({ view, from, to }: Stretch): boolean {
  return (
    view.speech.inflected &&
    view.names.some(
      (name) =>
        name.from >= from &&
        name.to <= to &&
        view.tokens[name.from - 1]?.readings[0]?.pos !== 'ADP' &&
        canBeSubject(view, name),
    )
  );
}

function isNoun(token: Token | undefined): boolean {
  const pos = token?.readings[0]?.pos;
  return token?.kind === 'word' && (pos === undefined || pos === 'NOUN' || pos === 'PROPN');
}
