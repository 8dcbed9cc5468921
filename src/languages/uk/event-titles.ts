import type { EventTitles } from '../../model/language/event-titles.ts';
import { wordList } from '../word-list.ts';

/** Titles of events in Ukrainian. */
export const eventTitles: EventTitles = {
  patterns: {
    encounter: '{name}[ {agents:gen}][ {with} {partners:ins}]',
    deed: '{name}[ {agents:ins}]',
    utterance: '{name}[ {agents:gen}]',
    fate: '{name}[ {patients:gen}]',
    contest: '{name}[: {rivals}]',
    occurrence: '{name}[ ({agents})]',
  },
  plain: {
    encounter: '{name}[: {all}]',
    deed: '{name}[: {agents}]',
    utterance: '{name}[: {agents}]',
    fate: '{name}[: {patients}]',
    contest: '{name}[: {rivals}]',
    occurrence: '{name}[ ({agents})]',
  },
  joint: { pattern: '{event}[, {place}][, {date}]', plain: '{event}[ — {place}][, {date}]' },
  and: 'і',
  versus: ' — ',
  articles: [],
  others: { nom: 'та інші', gen: 'та інших', ins: 'та іншими' },
  with: [
    ['^(?:[зсцчш][^аеєиіїоуюяь]|щ|льв|рв|мн)', 'зі'],
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
  days: '{first}–{day} {month} {year} року',
  interval: '{from} — {to}',
  deadline: 'до {to}',
};
