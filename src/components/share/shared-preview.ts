import { cardPath } from '../../site/card/card-path.ts';
import { embedPath } from '../../site/embed/embed-path.ts';
import { oembedPath } from '../../site/embed/oembed.ts';
import type { SharedPage } from '../../site/share/shared-page.ts';
import type { PagePreview } from '../head/page-preview.ts';

/** How the links to an event or a claim are shown; a claim has the picture of the site. */
export function sharedPreview({ kind, id, path, asOf }: SharedPage): PagePreview {
  return {
    card: cardPath(kind === 'event' ? path : '/'),
    oembed: oembedPath(embedPath(kind, id)),
    modified: asOf,
  };
}
