import { fill } from '../../i18n/fill.ts';
import { shortened } from '../../site/article/shortened.ts';
import type { ClaimPage } from '../../site/claim/claim-page.ts';
import type { Ui } from '../ui.ts';

/** The longest claim in a title, in UTF-16 units. */
const longest = 160;

/** What links and citations call the page of a claim, so that none takes it for a fact. */
export function claimTitle(ui: Ui, { best }: Pick<ClaimPage, 'best'>): string {
  return fill(ui.t.share.claimTitle, { words: shortened(best.words, longest) });
}
