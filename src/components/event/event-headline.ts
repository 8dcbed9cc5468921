import type { EventLink } from '../../site/event/event-link.ts';
import type { Ui } from '../ui.ts';

/**
 * The title of an event without its date, for places where the date stands beside it. A title that
 * an editor has chosen is left as it is.
 *
 * @example
 * eventHeadline(ui, event) // => 'Talks of two envoys, Geneva', if the title ends in the date
 */
export function eventHeadline(ui: Ui, { title, time }: Pick<EventLink, 'title' | 'time'>): string {
  const name = ui.name(title);
  const date = `, ${ui.date(time)}`;
  return name.endsWith(date) ? name.slice(0, -date.length) : name;
}
