import type { Numerals } from '../../model/language/numerals.ts';
import { lemmaRows, rows } from '../cue-rows.ts';
import { wordList } from '../word-list.ts';
import { numberWords } from './numerals/number-words.ts';
import { units } from './numerals/units.ts';

/** Number words, units and approximators of English news. */
export const numerals: Numerals = {
  groupMarks: [','],
  decimalMarks: ['.'],
  bareAges: true,
  sameInPlural: (
    'aircraft hovercraft spacecraft watercraft police crew cattle sheep deer moose fish salmon ' +
    'offspring species series staff personnel infantry swine bison people folk poultry squid ' +
    'shrimp trout crossroads headquarters gallows means'
  ).split(' '),
  countedOnes: wordList(`
    person, man, woman, child, boy, girl, teenager, resident, soldier, officer, policeman, firefighter,
    passenger, civilian, student, vote, goal
  `),
  oneLeads: wordList(`only, just, exactly, another, about`),
  compounds: [
    ['point', 'count', 'point'],
    ['year', 'year', null],
    ['month', 'month', null],
    ['week', 'week', null],
    ['day', 'day', null],
    ['hour', 'hour', null],
    ['minute', 'minute', null],
    ['second', 'second', null],
    ['percent', 'percent', null],
    ['kilometer', 'kilometer', null],
    ['kilometre', 'kilometer', null],
    ['km', 'kilometer', null],
    ['mile', 'mile', null],
    ['meter', 'meter', null],
    ['metre', 'meter', null],
    ['foot', 'foot', null],
    ['inch', 'inch', null],
    ['acre', 'acre', null],
    ['hectare', 'hectare', null],
    ['tonne', 'tonne', null],
    ['ton', 'tonne', null],
    ['pound', 'pound', null],
    ['barrel', 'barrel', null],
    ['megawatt', 'megawatt', null],
    ['degree', 'degree', null],
    ['seat', 'count', 'seat'],
    ['member', 'count', 'member'],
    ['nation', 'count', 'nation'],
    ['country', 'count', 'country'],
    ['page', 'count', 'page'],
    ['bed', 'count', 'bed'],
    ['story', 'count', 'story'],
    ['storey', 'count', 'storey'],
    ['vote', 'count', 'vote'],
    ['game', 'count', 'game'],
    ['match', 'count', 'match'],
    ['goal', 'count', 'goal'],
    ['run', 'count', 'run'],
  ],
  compoundNumbers: [],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  suffixes: [
    ['bn', { kind: 'scale', value: 1e9 }],
    ['b', { kind: 'scale', value: 1e9 }],
    ['m', { kind: 'scale', value: 1e6 }],
    ['m', { kind: 'unit', unit: 'meter' }],
    ['mn', { kind: 'scale', value: 1e6 }],
    ['k', { kind: 'scale', value: 1e3 }],
    ['tn', { kind: 'scale', value: 1e12 }],
    ['km', { kind: 'unit', unit: 'kilometer' }],
    ['kg', { kind: 'unit', unit: 'kilogram' }],
    ['cm', { kind: 'unit', unit: 'centimeter' }],
    ['mm', { kind: 'unit', unit: 'millimeter' }],
    ['ft', { kind: 'unit', unit: 'foot' }],
    ['lb', { kind: 'unit', unit: 'pound' }],
    ['mph', { kind: 'unit', unit: 'mile-per-hour' }],
    ['kph', { kind: 'unit', unit: 'kilometer-per-hour' }],
    ['mw', { kind: 'unit', unit: 'megawatt' }],
    ['gw', { kind: 'unit', unit: 'gigawatt' }],
    ['c', { kind: 'unit', unit: 'celsius' }],
    ['f', { kind: 'unit', unit: 'fahrenheit' }],
    ['pc', { kind: 'unit', unit: 'percent' }],
    ['bps', { kind: 'unit', unit: 'permyriad' }],
  ],
  words: [
    ...numberWords,
    ...units,
    ...rows('times', { kind: 'times', counted: 'time' }),
    ...rows('more | higher | as | faster | larger | bigger | the | greater | longer | less', {
      kind: 'multiple-tail',
    }),
    ...rows(
      `about | around | approximately | roughly | some | an estimated | estimated | circa
      | in the region of | in the order of | on the order of`,
      { kind: 'approximation', approx: '~' },
    ),
    ...rows('or so | or thereabouts', { kind: 'approximation', approx: '~', after: true }),
    ...rows(
      `almost | nearly | close to | just under | just below | just short of | approaching
      | slightly less than | a little less than | slightly under | not quite`,
      { kind: 'approximation', approx: '<~' },
    ),
    ...rows(
      `more than | over | above | upwards of | in excess of | exceeding | just over | well over
      | slightly more than | a little more than | a little over | slightly over | just above
      | better than | greater than | north of`,
      { kind: 'approximation', approx: '>' },
    ),
    ...rows(
      `at least | no fewer than | no less than | not less than | not fewer than | a minimum of
      | as few as`,
      { kind: 'approximation', approx: '>=' },
    ),
    ...rows('or more | or older | or over | +', {
      kind: 'approximation',
      approx: '>=',
      after: true,
    }),
    ...rows('less than | fewer than | under | below | well under | well below | south of', {
      kind: 'approximation',
      approx: '<',
    }),
    ...rows(
      `at most | up to | no more than | not more than | as many as | as much as | a maximum of
      | at the most | no greater than`,
      { kind: 'approximation', approx: '<=' },
    ),
    ...rows('or less | or fewer | or under | or younger', {
      kind: 'approximation',
      approx: '<=',
      after: true,
    }),
    ...rows('from | between', { kind: 'range-lead' }),
    ...rows('to | and', { kind: 'range-joint' }),
    ...lemmaRows(
      `rise increase grow jump climb surge soar fall drop decline decrease slump plunge tumble
      shrink sink slip slide go cut raise lower reduce narrow widen change expand extend bring
      edge double accelerate slow slowdown ease advance swell`,
      { kind: 'change' },
    ),
    ...rows('as much as | as many as | as high as | as large as | as big as | as likely', {
      kind: 'multiple-tail',
    }),
    ...rows('minus | - | −', { kind: 'minus' }),
    ...rows('no', { kind: 'label' }),
    ...lemmaRows(
      `article number flight route section chapter school phase day page room apartment level
      category resolution paragraph clause act rule bill case proposition amendment directive
      protocol annex appendix highway interstate road street platform terminal gate pier lane
      district ward precinct zone step stage tier type version volume episode season channel
      reactor unit block formula area top grade class form exhibit psalm line`,
      { kind: 'label' },
    ),
    ...rows('am | pm | a . m | p . m | a.m. | p.m. | o’clock | gmt | est | bst | cet | utc', {
      kind: 'clock',
    }),
    ...lemmaRows(
      `win victory defeat loss draw lead margin score scoreline decision ruling vote verdict
      series advantage aggregate deficit thrashing triumph`,
      { kind: 'score' },
    ),
    ...rows(
      `first lady | first ladies | first minister | at first | first of all | in the first place
      | first aid | first responder | first responders | first class | second nature
      | second thought | second thoughts | per second | a second later | a split second
      | third party | third parties | third world | third reich | first world war
      | second world war | world war one | world war two | one another | one of | no one
      | each one | one by one | one day | one side | one thing | one way | number one
      | first name | first names | first and foremost | second chance | hundreds of
      | thousands of | millions of | billions of | dozens of | six nations | group of seven
      | big four | fourth of july | nine eleven | one or two | first come`,
      { kind: 'idiom' },
    ),
  ],
};
