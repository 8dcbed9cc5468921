import type { DateMention } from '../../model/calendar-date.ts';
import type { Mention } from '../../model/entity.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { bySentence } from '../attribution/sentence-views.ts';

/** What earlier stages found, in the order of the text. */
export interface Items {
  readonly mentions: readonly Mention[];
  readonly dates: readonly DateMention[];
  readonly quantities: readonly Quantity[];
}

/** The items of each sentence. */
export function itemsBySentence(sentences: readonly Span[], items: Items): Items[] {
  const mentions = bySentence(sentences, items.mentions);
  const dates = bySentence(sentences, items.dates);
  const quantities = bySentence(sentences, items.quantities);
  return sentences.map((_, index) => ({
    mentions: mentions[index] ?? [],
    dates: dates[index] ?? [],
    quantities: quantities[index] ?? [],
  }));
}

/** The items that lie inside a span. */
export function itemsInside({ mentions, dates, quantities }: Items, span: Span): Items {
  const inside = ({ start, end }: Span): boolean => start >= span.start && end <= span.end;
  return {
    mentions: mentions.filter(inside),
    dates: dates.filter(inside),
    quantities: quantities.filter(inside),
  };
}

/** Whether items pin a statement down: a day, or a figure that is no ordinal. */
export function isPinned({ dates, quantities }: Items): boolean {
  return (
    dates.some(({ precision }) => precision !== 'vague') ||
    quantities.some(({ unit }) => unit !== 'ordinal')
  );
}
