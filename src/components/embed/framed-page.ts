import type { Digest } from '../../site/digest/digest.ts';
import { claimPage } from '../../site/claim/claim-page.ts';
import type { EmbedKind } from '../../site/embed/embed-path.ts';
import { embedPath } from '../../site/embed/embed-path.ts';
import type { Framed } from '../../site/embed/frame-code.ts';
import { pathOf } from '../../site/path.ts';
import { claimTitle } from '../share/claim-title.ts';
import type { Ui } from '../ui.ts';

/** An event or claim with the addresses of its page and of its embed in one language. */
export function framedPage(digest: Digest, ui: Ui, kind: EmbedKind, id: string): Framed {
  return {
    kind,
    title:
      kind === 'event' ? ui.name(digest.event(id).title) : claimTitle(ui, claimPage(digest, id)),
    page: ui.absolute(pathOf(kind, id)),
    embed: ui.absolute(embedPath(kind, id)),
  };
}
