import type { Card } from '../../site/card/card.ts';
import type { DigestEntries } from '../../site/digest/digest-entries.ts';
import type { CardLanguage } from './event-card-text.ts';

/** The picture of every page that has none of its own. */
export function siteCardText(
  ui: CardLanguage,
  { name, description }: DigestEntries['settings'],
): Card {
  return {
    site: null,
    title: name,
    lead: ui.name(description),
    status: null,
    notes: [ui.t.site.footer],
  };
}
