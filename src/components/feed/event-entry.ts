import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { counted, countedRange } from '../../i18n/count.ts';
import { fill } from '../../i18n/fill.ts';
import type { Counts } from '../../site/counts.ts';
import type { Change } from '../../site/event/changes.ts';
import type { FeedEntry } from '../../site/feeds/feed.ts';
import type { EventUpdate } from '../../site/feeds/event-updates.ts';
import type { NamedLink } from '../../site/named/named-link.ts';
import type { Ui } from '../ui.ts';
import { feedQuotation, shortQuotation } from './feed-quotation.ts';

/** So many of the claims first reported on a day are quoted. */
const mostQuotations = 3;

/** What one day of publication brought on an event, in words. */
export function eventEntry(ui: Ui, { event, day, changes, path }: EventUpdate): FeedEntry {
  const { t } = ui;
  const { status, counts, news } = day;
  const title = ui.name(event.title);
  const heading =
    changes === null
      ? fill(t.event.changedNew, { day: ui.day(day.day) })
      : fill(t.event.changed, { from: ui.day(changes.from), to: ui.day(changes.to) });
  const moved = changes?.changes ?? [];
  return {
    url: ui.absolute(path),
    title: status === null ? title : `${title}: ${t.terms.status[status.status]}`,
    published: day.day,
    content: [
      ...(status === null ? [] : [h('p', statusText(ui, status))]),
      h('p', h('strong', heading)),
      ...(moved.length > 0
        ? [h('ul', ...moved.map((change) => h('li', {}, changeContent(ui, change))))]
        : []),
      ...(changes !== null && moved.length === 0 ? [h('p', t.event.noChange)] : []),
      h('p', countsText(ui, counts)),
      ...news.slice(0, mostQuotations).map((statement) => feedQuotation(ui, statement)),
    ],
  };
}

function statusText(ui: Ui, { status, voices }: NonNullable<EventUpdate['day']['status']>): string {
  const { event, terms } = ui.t;
  const by = voices.length === 0 ? '' : ` (${event.by}: ${namesOf(ui, voices)})`;
  return `${event.statusOn}: ${terms.status[status]}${by}`;
}

function countsText({ t }: Ui, { articles, origins, speakers }: Counts): string {
  return [
    counted(articles, t.counts.articles),
    countedRange(origins, t.counts.origins),
    counted(speakers, t.counts.speakers),
  ].join(' · ');
}

function changeContent(ui: Ui, change: Change): ElementContent[] {
  const { event, terms } = ui.t;
  switch (change.kind) {
    case 'status': {
      return fromTo(event.change.status, terms.status[change.from], terms.status[change.to]);
    }
    case 'date': {
      return fromTo(event.change.date, ui.date(change.from), ui.date(change.to));
    }
    case 'voices': {
      return fromTo(event.change.voices, namesOf(ui, change.from), namesOf(ui, change.to));
    }
    case 'claim': {
      const { type, a, b } = change.relation;
      const [from, to] = [shortQuotation(a.statement), shortQuotation(b.statement)];
      return fromTo(terms.relation[type], from, to);
    }
  }
}

function fromTo(what: string, from: Content, to: Content): ElementContent[] {
  return [text(`${what}: `), node(from), text(' → '), node(to)];
}

type Content = string | ElementContent;

function node(content: Content): ElementContent {
  return typeof content === 'string' ? text(content) : content;
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}

function namesOf(ui: Ui, names: readonly NamedLink[]): string {
  return names.map(({ labels }) => ui.name(labels)).join(', ');
}
