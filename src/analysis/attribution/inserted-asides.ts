import type { SentenceView } from './sentence-view.ts';
import type { Segment } from './spoken-segments.ts';

/**
 * A view in which attributions inside a statement are asides, so that its verb is not taken for
 * the statement's: `The bridge, Smith says, was closed`.
 */
export function withInsertedAsides(view: SentenceView, segments: readonly Segment[]): SentenceView {
  const inserted = segments.flatMap(({ from, to, phrases }) =>
    phrases.filter((phrase) => phrase.from > from && phrase.to > phrase.from && phrase.to < to),
  );
  if (inserted.length === 0) return view;
  const asides = [...view.asides];
  for (const { from, to } of inserted) asides.fill(true, from, to);
  return { ...view, asides };
}
