import type { Digest } from '../digest/digest.ts';
import type { SiteNote } from '../digest/site-note.ts';
import { by } from '../digest/order.ts';

/** The notes on a page, the oldest first. */
export function notesOn({ entries }: Digest, kind: SiteNote['kind'], id: string): SiteNote[] {
  return entries.notes
    .filter((note) => note.kind === kind && note.id === id)
    .sort(
      by(
        ({ when }) => when,
        ({ lang }) => lang,
        ({ html }) => html,
      ),
    );
}
