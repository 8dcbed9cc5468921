import { counted, countedRange } from '../../i18n/count.ts';
import { fill } from '../../i18n/fill.ts';
import type { EventStatus } from '../../model/event.ts';
import type { Card, CardTone } from '../../site/card/card.ts';
import type { EventCard } from '../../site/event/event-card.ts';
import type { Ui } from '../ui.ts';

/** The part of the interface that a picture needs: it has no links. */
export type CardLanguage = Pick<Ui, 't' | 'name' | 'day' | 'date'>;

const tones: Readonly<Record<EventStatus, CardTone>> = {
  planned: 'open',
  confirmed: 'open',
  happened: 'sure',
  cancelled: 'gone',
  lapsed: 'gone',
  unknown: 'muted',
};

/** The picture of an event: its title, date, status with its day, and the three counts. */
export function eventCardText(ui: CardLanguage, event: EventCard, site: string): Card {
  const { counts: words, terms, event: t } = ui.t;
  const { counts, status, asOf, time } = event;
  return {
    site,
    title: ui.name(event.title),
    lead: ui.date(time, 'full'),
    status: {
      label: `${terms.status[status]}, ${fill(t.asOf, { day: ui.day(asOf) })}`,
      tone: tones[status],
    },
    notes: [
      [
        counted(counts.articles, words.articles),
        countedRange(counts.origins, words.origins),
        counted(counts.speakers, words.speakers),
      ].join(' · '),
    ],
  };
}
