import type { Quantity } from '../../model/quantity.ts';
import { tokensOfSpans } from '../attribution/sentence-view.ts';
import { cuesOf, type Stretch } from './compiled-stance.ts';

/** So many words may stand between the number of parts and the noun. */
const reach = 2;

/**
 * Of how many parts a document consists, told by the way: `20-пунктний план`, `угода з 20
 * пунктів`, "a 20-point peace plan".
 *
 * @param quantities Those of the sentence, in order.
 * @returns The stretches of the noun and the number, with what describes the noun before it.
 */
export function partsOfDocuments(stretch: Stretch, quantities: readonly Quantity[]): Stretch[] {
  const { view } = stretch;
  const documents = cuesOf(stretch, 'document');
  if (documents.length === 0) return [];
  const counts = quantities.filter(({ unit, counted }) => unit === 'count' && counted !== null);
  return tokensOfSpans(view.tokens, counts).flatMap(({ from, to }) => {
    const isJoined = to - from === 1 && view.tokens[from]?.kind === 'word';
    if (isJoined) {
      const noun = documents.find((cue) => cue.from >= to && cue.from - to <= reach);
      return noun === undefined || !isPlain(stretch, to, noun.from)
        ? []
        : [{ ...stretch, from, to: noun.to }];
    }
    const noun = documents.find((cue) => cue.to === from - 1);
    if (noun === undefined || view.tokens[from - 1]?.readings[0]?.pos !== 'ADP') return [];
    return [{ ...stretch, from: withAdjectives(stretch, noun.from), to }];
  });
}

/** Whether only words stand between two places, and no verb among them. */
function isPlain({ view }: Stretch, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    if (view.tokens[at]?.kind !== 'word' || view.roles[at] !== null) return false;
  }
  return true;
}

function withAdjectives({ view, from }: Stretch, noun: number): number {
  let at = noun;
  while (at > from && view.tokens[at - 1]?.readings[0]?.pos === 'ADJ') at -= 1;
  return at;
}
