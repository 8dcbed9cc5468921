import type { EventTitles } from '../../model/language/event-titles.ts';
import { wordList } from '../word-list.ts';

/** Titles of events in Ukrainian. */
export const eventTitles: EventTitles = {
  patterns: {
    encounter: '{name}[ {agents:gen}][ {with} {partners:ins}]',
    deed: '{name}[: {agents}]',
    utterance: '{name}[ {agents:gen}]',
    fate: '{name}[ {patients:gen}]',
    contest: '{name}[: {all}]',
    occurrence: '{name}',
  },
  plain: {
    encounter: '{name}[: {all}]',
    deed: '{name}[: {agents}]',
    utterance: '{name}[: {agents}]',
    fate: '{name}[: {patients}]',
    contest: '{name}[: {all}]',
    occurrence: '{name}',
  },
  joint: { pattern: '{event}[, {place}][, {date}]', plain: '{event}[ — {place}][, {date}]' },
  and: 'і',
  others: { nom: 'та інші', gen: 'та інших', ins: 'та іншими' },
  with: [
    ['^(?:[лрмнв][^аеєиіїоуюя]|[зсш][^аеєиіїоуюя])', 'зі'],
    ['^[сзцчшщж]', 'із'],
    ['', 'з'],
  ],
  months: wordList(`
    січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня
  `),
  monthNames: wordList(`
    січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад, грудень
  `),
  day: '{day} {month} {year} року',
  month: '{name} {year} року',
  year: '{year} рік',
  interval: '{from} — {to}',
  deadline: 'до {to}',
};
