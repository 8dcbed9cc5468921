import { fill } from '../../i18n/fill.ts';
import type { EventCard } from '../../site/event/event-card.ts';
import type { Ui } from '../ui.ts';

/** One neutral line on an event: what is known of it, when and where, and from whom. */
export function eventSentence(ui: Ui, event: EventCard): string {
  const { event: t } = ui.t;
  const { time, place, status, voices } = event;
  const facts = [ui.date(time), ...(place === null ? [] : [ui.name(place.labels)])].join(', ');
  const names = voices.map(({ labels }) => ui.name(labels)).join(', ');
  const source = names === '' ? t.noNamedSource : fill(t.accordingTo, { names });
  return `${fill(t.summary[status], { facts })} ${source}`;
}
