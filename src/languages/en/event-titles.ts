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
  contest: '{name}[: {rivals}]',
  occurrence: '{name}[ ({agents})]',
};

/** Titles of events in English. */
export const eventTitles: EventTitles = {
  patterns,
  plain: patterns,
  joint: { pattern: '{event}[, {place}][, {date}]', plain: '{event}[, {place}][, {date}]' },
  and: 'and',
  versus: ' v ',
  articles: [
    [
      '^(?:United|European|Federal|Central|National Bank|National Assembly|Supreme|Constitutional|International|World|African|Arab|Eurasian|Security|General|Islamic|Red Cross)\\b',
      'the ',
    ],
    [
      '^(?:White House|Kremlin|Pentagon|Vatican|Netherlands|Philippines|Bahamas|Maldives|Gambia|Taliban|Bundestag|Bundesrat|Verkhovna Rada|Knesset|Duma|Houthis|Hague)\\b',
      'the ',
    ],
    [
      '^(?:Bank|Ministry|Department|Council|Court|House|Senate|Parliament|Government|Office|Organi[sz]ation|Union|State|League|Prosecutor|Security Service|Cabinet|Church|Commonwealth|Party|University) (?:of|for)\\b',
      'the ',
    ],
    [
      '^.+ (?:Islands|Republic|Emirates|Union|Commission|Parliament|Committee|Council|Ministry|Army|Navy|Court|Senate|government|Republic of .+)$',
      'the ',
    ],
    ['', ''],
  ],
  others: { nom: 'and others', gen: 'and others', ins: 'and others' },
  with: [['', 'with']],
  months,
  monthNames: months,
  day: '{day} {month} {year}',
  month: '{name} {year}',
  year: '{year}',
  days: '{first}–{day} {month} {year}',
  interval: '{from} to {to}',
  deadline: 'by {to}',
};
