import type { Span } from '../../model/span.ts';
import type { Stretch } from './compiled-stance.ts';

/** The characters that a stretch of tokens takes. */
export function spanOfStretch({ view: { tokens }, from, to }: Stretch): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 1 };
}
