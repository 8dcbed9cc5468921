import { cuesOf, type Stretch } from './compiled-stance.ts';
import type { Predicate } from './predicate.ts';

/** Where the main clause ends: at the first comma with a subordinator behind the predicate. */
export function mainEnd(stretch: Stretch, predicate: Predicate): number {
  const { tokens, speech } = stretch.view;
  const first = cuesOf(stretch, 'subordinator').find(({ from }) => {
    if (from <= predicate.at + 1) return false;
    if (!speech.inflected) return true;
    return tokens[from - 1]?.text === ',' || tokens[from - 2]?.text === ',';
  });
  return first?.from ?? stretch.to;
}
