import type { EventTitles } from '../../model/language/event-titles.ts';
import { wordList } from '../word-list.ts';

const months = wordList(`
  January, February, March, April, May, June, July, August, September, October, November, December
`);

const patterns = {
  encounter: '{name}[ of {agents}][ {with} {partners}]',
  deed: '{name}[ by {agents}]',
  utterance: '{name}[ of {agents}]',
  fate: '{name}[ of {patients}]',
  contest: '{name}[: {all}]',
  occurrence: '{name}',
};

/** Titles of events in English. */
export const eventTitles: EventTitles = {
  patterns,
  plain: patterns,
  joint: { pattern: '{event}[, {place}][, {date}]', plain: '{event}[, {place}][, {date}]' },
  and: 'and',
  others: { nom: 'and others', gen: 'and others', ins: 'and others' },
  with: [['', 'with']],
  months,
  monthNames: months,
  day: '{day} {month} {year}',
  month: '{name} {year}',
  year: '{year}',
  interval: '{from} to {to}',
  deadline: 'by {to}',
};
