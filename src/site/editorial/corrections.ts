import type { Correction } from '../../markdown/editorial/corrections-schema.ts';
import type { Localised } from '../../model/language-code.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Digest } from '../digest/digest.ts';
import { shortened } from '../article/shortened.ts';
import { pathOf } from '../path.ts';

/** A page that a correction concerns. */
export interface CorrectedPage {
  readonly path: string;
  /** What the page is called; text of an article stays in its language. */
  readonly label: Localised | string;
}

/** A correction as the list of all of them shows it. */
export interface CorrectionView extends Pick<Correction, 'when' | 'who' | 'text'> {
  /** Its place on the page of corrections. */
  readonly anchor: string;
  readonly pages: readonly CorrectedPage[];
}

/** The longest words that a claim is called by. */
const longest = 90;

/** All corrections, the latest first. */
export function correctionViews(digest: Digest): CorrectionView[] {
  return digest.entries.corrections
    .map(({ when, who, text, pages }, index) => ({
      ...{ when, who, text },
      anchor: correctionAnchor(index),
      pages: pages.map(({ kind, id }) => ({
        path: pathOf(kind, id),
        label: labelOf(digest, kind, id),
      })),
    }))
    .reverse();
}

/** The corrections that concern the page at a path, with their places on the page of corrections. */
export function correctionsOn(
  corrections: readonly Correction[],
  path: string,
): { readonly when: string; readonly text: Localised; readonly anchor: string }[] {
  return corrections.flatMap(({ when, text, pages }, index) =>
    pages.some(({ kind, id }) => pathOf(kind, id) === path)
      ? [{ when, text, anchor: correctionAnchor(index) }]
      : [],
  );
}

function correctionAnchor(index: number): string {
  return `correction-${index + 1}`;
}

/** A page that is no more goes by its address. */
function labelOf(
  digest: Digest,
  kind: Correction['pages'][number]['kind'],
  id: string,
): Localised | string {
  const { claims, events } = digest.entries;
  switch (kind) {
    case 'article':
      return digest.isArticle(id) ? shortened(digest.article(id).name, longest) : id;
    case 'event':
      return events.find((event) => event.id === id)?.title ?? id;
    case 'claim': {
      if (!claims.some((group) => group.id === id)) return id;
      const [best] = bestFirst(digest.membersOf(id));
      return best === undefined ? id : shortened(best.words, longest);
    }
    case 'entity':
    case 'source':
      return digest.named(id)?.labels ?? id;
  }
}
