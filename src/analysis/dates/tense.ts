import type { Token } from '../../model/token.ts';
import type { Direction } from './reading-context.ts';
import { isSign } from '../../text/sign.ts';

/** No sentence that a person wrote is longer; it bounds the work on one that is. */
const reach = 200;

/**
 * Where the verb nearest to a token points, looking in its own clause first (the stretch between
 * commas, colons, dashes) and then in the whole sentence. An infinitive points ahead ("plan to
 * go"), and so does what is planned; a present tense points nowhere.
 */
export function directionAt(
  tokens: readonly Token[],
  at: number,
  planning: ReadonlySet<string>,
): Direction {
  const least = Math.max(0, at - reach);
  const most = Math.min(tokens.length, at + reach);
  let from = Math.min(at, tokens.length - 1);
  while (from > least && !isEdge(tokens[from - 1])) from -= 1;
  let to = Math.min(at, tokens.length);
  while (to < most && !isEdge(tokens[to])) to += 1;
  return nearest(tokens, at, [from, to], planning) ?? nearest(tokens, at, [least, most], planning);
}

function isEdge(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && isSign(token.text, ',;:—–()«»"“”-');
}

function nearest(
  tokens: readonly Token[],
  at: number,
  [from, to]: readonly [number, number],
  planning: ReadonlySet<string>,
): Direction {
  let best: { direction: Direction; distance: number } | null = null;
  for (let index = from; index < to; index += 1) {
    const direction = pointOf(tokens[index], planning);
    const distance = Math.abs(index - at);
    if (direction !== null && (best === null || distance < best.distance)) {
      best = { direction, distance };
    }
  }
  return best?.direction ?? null;
}

/** The direction of a word that is a verb before anything else. */
function pointOf(token: Token | undefined, planning: ReadonlySet<string>): Direction {
  const [first] = token?.readings ?? [];
  if (first !== undefined && planning.has(first.lemma)) return 'future';
  if (first?.pos !== 'VERB') return null;
  // `Задержанный в мае`: an attribute says nothing of the clause around it.
  if (first.verbForm === 'participle' && first.cases !== undefined) return null;
  if (first.tense === 'past') return 'past';
  return first.tense === 'future' || first.verbForm === 'infinitive' ? 'future' : null;
}
