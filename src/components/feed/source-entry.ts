import { h } from 'hastscript';
import type { FeedEntry } from '../../site/feeds/feed.ts';
import type { SourceReport } from '../../site/feeds/source-reports.ts';
import type { Ui } from '../ui.ts';
import { feedQuotation } from './feed-quotation.ts';

/** An article that has to do with a source, in words. */
export function sourceEntry(ui: Ui, report: SourceReport): FeedEntry {
  const { article, isPublisher, reports, relays, examples } = report;
  const { role } = ui.t.names;
  const parts = [
    ...(isPublisher ? [ui.t.article.published] : []),
    ...(reports > 0 ? [`${role.reports}: ${reports}`] : []),
    ...(relays > 0 ? [`${role.relays}: ${relays}`] : []),
  ];
  return {
    url: ui.absolute(article.path),
    title: article.name,
    published: article.published,
    content: [
      h('p', parts.join(' · ')),
      ...examples.map((statement) => feedQuotation(ui, statement)),
    ],
  };
}
