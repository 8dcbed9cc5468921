import type { EventTitles } from '../../model/language/event-titles.ts';
import { wordList } from '../word-list.ts';

/** Titles of events in Russian. */
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
  and: 'и',
  versus: ' — ',
  articles: [],
  others: { nom: 'и другие', gen: 'и других', ins: 'и другими' },
  with: [
    ['^США$', 'с'],
    ['^(?:[зсшж][^аеёиоуыэюяь]|щ|льв|рж|мн|вс|вт)', 'со'],
    ['', 'с'],
  ],
  months: wordList(`
    января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря
  `),
  monthNames: wordList(`
    январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь
  `),
  day: '{day} {month} {year} года',
  month: '{name} {year} года',
  year: '{year} год',
  days: '{first}–{day} {month} {year} года',
  interval: '{from} — {to}',
  deadline: 'до {to}',
};
