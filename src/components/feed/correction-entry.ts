import { h } from 'hastscript';
import { fill } from '../../i18n/fill.ts';
import type { CorrectionView } from '../../site/editorial/corrections.ts';
import type { FeedEntry } from '../../site/feeds/feed.ts';
import type { Ui } from '../ui.ts';

/** A correction in words, with links to the pages that it concerns. */
export function correctionEntry(ui: Ui, correction: CorrectionView): FeedEntry {
  const { when, who, text, pages, anchor } = correction;
  const { editorial } = ui.t;
  const links = pages.map(({ path, label }) =>
    h(
      'li',
      h('a', { href: ui.absolute(path) }, typeof label === 'string' ? label : ui.name(label)),
    ),
  );
  return {
    url: `${ui.absolute('/corrections/')}#${anchor}`,
    title: fill(editorial.corrected, { day: ui.day(when) }),
    published: when,
    content: [
      h('p', ui.name(text)),
      ...(links.length === 0 ? [] : [h('ul', ...links)]),
      h('p', fill(editorial.signed, { who, day: ui.day(when) })),
    ],
  };
}
