import type { Calendar, TimeUnit, TimeWord } from '../../model/language/calendar.ts';
import { wordList } from '../word-list.ts';

type Row = readonly [pattern: string, word: TimeWord];

const all = (patterns: string, word: TimeWord): Row[] =>
  patterns.split('|').map((pattern) => [pattern, word]);

const months: readonly string[] = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sep|sept',
  'october|oct',
  'november|nov',
  'december|dec',
];

const weekdays: readonly string[] = [
  'monday|mondays|monday’s',
  'tuesday|tuesdays|tuesday’s',
  'wednesday|wednesdays|wednesday’s',
  'thursday|thursdays|thursday’s',
  'friday|fridays|friday’s',
  'saturday|saturdays|saturday’s',
  'sunday|sundays|sunday’s',
];

const units: readonly (readonly [TimeUnit, string])[] = [
  ['day', 'day|days'],
  ['week', 'week|weeks|week’s'],
  ['month', 'month|months|month’s'],
  ['quarter', 'quarter|quarters'],
  ['half', 'half|half of the year'],
  ['year', 'year|years|year’s'],
  ['decade', 'decade|decades'],
];

const numbers: readonly (readonly [number, string])[] = [
  [1, 'one|a|an'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [12, 'twelve'],
];

/** Time words of English news. */
export const calendar: Calendar = {
  capitalised: true,
  planning: wordList('schedule, plan, slate, expect, due, upcoming, forthcoming'),
  dayEndings: ['st', 'nd', 'rd', 'th'],
  decadeEndings: ['s'],
  words: [
    ...months.flatMap((forms, index) => all(forms, { kind: 'month', month: index + 1 })),
    ...weekdays.flatMap((forms, index) => all(forms, { kind: 'weekday', weekday: index + 1 })),
    ...all('winter', { kind: 'season', season: 'winter' }),
    ...all('in spring|in the spring|this spring|spring of', { kind: 'season', season: 'spring' }),
    ...all('summer', { kind: 'season', season: 'summer' }),
    ...all('autumn|in the fall|this fall|fall of', { kind: 'season', season: 'autumn' }),
    ...all('today|tonight', { kind: 'day-offset', days: 0 }),
    ...all('yesterday|the previous day|the day before', { kind: 'day-offset', days: -1 }),
    ...all('tomorrow', { kind: 'day-offset', days: 1 }),
    ...all('the day after tomorrow', { kind: 'day-offset', days: 2 }),
    ...units.flatMap(([unit, forms]) => all(forms, { kind: 'unit', unit })),
    ...all('this|the current', { kind: 'which', offset: 0 }),
    ...all('last|the previous', { kind: 'which', offset: -1 }),
    ...all('next|the next|the following', { kind: 'which', offset: 1 }),
    ...all('early|the beginning of|the start of|beginning of|start of', {
      kind: 'edge',
      part: 'start',
    }),
    ...all('mid|the middle of|middle of', { kind: 'edge', part: 'middle' }),
    ...all('late|the end of|end of|the close of', { kind: 'edge', part: 'end' }),
    ...all('later', { kind: 'later' }),
    ...all('earlier', { kind: 'earlier' }),
    ...all('by|until|till|before|no later than', { kind: 'deadline' }),
    ...all('since|from|starting from|starting', { kind: 'since' }),
    ...all('half', { kind: 'half-of' }),
    ...all('and|or', { kind: 'joint' }),
    ...all('to|through|until|till|and', { kind: 'through' }),
    ...all('during|throughout|over|within|the whole of', { kind: 'during' }),
    ...all('recent|the past|the last|past', { kind: 'recent' }),
    ...all('coming|the coming|the next', { kind: 'coming' }),
    ...all('ago|earlier', { kind: 'ago' }),
    ...all('after|of', { kind: 'after' }),
    ...all('born', { kind: 'born' }),
    ...all('in', { kind: 'in' }),
    ...all('soon|shortly|in the near future|in the future|before long', {
      kind: 'vague',
      direction: 'future',
    }),
    ...all('recently|previously|earlier|lately|just now', { kind: 'vague', direction: 'past' }),
    ...all(
      'morning|afternoon|evening|night|at night|overnight|in the morning|in the afternoon|in the evening|at noon|at midnight',
      {
        kind: 'part-of-day',
      },
    ),
    ...all('in|since|during|of|early in|late in', { kind: 'before-year' }),
    ...all('first|1st', { kind: 'ordinal', value: 1 }),
    ...all('second|2nd', { kind: 'ordinal', value: 2 }),
    ...all('third|3rd', { kind: 'ordinal', value: 3 }),
    ...all('fourth|4th', { kind: 'ordinal', value: 4 }),
    ...numbers.flatMap(([value, forms]) => all(forms, { kind: 'number', value })),
    ...all('fiscal|fiscal year|financial year', { kind: 'fiscal' }),
    ...all('shortly after|shortly before|soon after', { kind: 'glue' }),
    ...all('compared with|compared to|versus|than in', { kind: 'comparison' }),
    ...all('of|on|at|in|the|around|about', { kind: 'glue' }),
  ],
};
