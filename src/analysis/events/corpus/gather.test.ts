import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import type { ArticleEvent } from '../article/article-events.ts';
import { inventedFacts as facts } from '../fixtures/told-article.ts';
import { meeting, mention, report, typeOf } from '../fixtures/reports.ts';
import { gather } from './gather.ts';

const itself = (claim: string): string => claim;

/** Which articles tell of one event, each list and the lists sorted. */
function together(reports: readonly ArticleEvent[], groupOf = itself): string[] {
  return gather(reports, facts, groupOf)
    .map((cluster) =>
      cluster.reports
        .map(({ article }) => article)
        .toSorted()
        .join(' '),
    )
    .toSorted();
}

const two = { agents: ['ada-lopukh'], partners: ['borys-hrim'] };
const day = '2031-03-06';
const fire = typeOf('fire', { shape: 'occurrence', participants: 0, place: true });
const quake = typeOf('quake', { shape: 'occurrence', participants: 0, place: true, wide: true });
const arrest = typeOf('arrest', { shape: 'fate' });
const decision = typeOf('decision', { shape: 'utterance', wide: true, organised: true });
const ahead = (article: string) => [mention(`${article}-c1`, 'ahead')];

describe('reports of one event come together', () => {
  test.each<[string, ArticleEvent[]]>([
    [
      'same people, same day',
      [report({ article: 'a', days: day, ...two }), report({ article: 'b', days: day, ...two })],
    ],
    [
      'told from the other side',
      [
        report({ article: 'a', days: day, ...two }),
        report({ article: 'b', days: day, agents: ['borys-hrim'], partners: ['ada-lopukh'] }),
      ],
    ],
    [
      'news of the day, told without it',
      [
        report({ article: 'a', days: '2031-03-05', type: fire, place: 'verbohai' }),
        report({ article: 'b', published: '2031-03-05', type: fire, place: 'verbohai' }),
      ],
    ],
    [
      'news without a day that counts the same dead',
      [
        report({ article: 'a', days: '2031-03-04', type: fire, place: 'verbohai', tolls: [44] }),
        report({
          article: 'b',
          published: '2031-03-05',
          type: fire,
          place: 'verbohai',
          tolls: [44, 279],
        }),
      ],
    ],
    [
      'a quarter and the town that it is in',
      [
        report({ article: 'a', days: day, type: fire, place: 'verbohai' }),
        report({ article: 'b', days: day, type: fire, place: 'stare-misto' }),
      ],
    ],
    [
      'one names more people',
      [
        report({
          article: 'a',
          days: day,
          agents: ['ada-lopukh', 'clara-vale'],
          partners: ['borys-hrim'],
        }),
        report({ article: 'b', days: day, ...two }),
      ],
    ],
    [
      'a plan "this month" and the day told later',
      [
        report({
          ...{ article: 'a', published: '2031-03-01', days: '2031-03-01/2031-03-31' },
          ...{ place: 'verbohai', mentions: ahead('a'), ...two },
        }),
        report({ article: 'b', days: day, place: 'verbohai', mentions: ahead('b'), ...two }),
      ],
    ],
    [
      'a plan without a date and the day told later',
      [
        report({
          ...{ article: 'a', published: '2031-03-01', mentions: ahead('a') },
          ...{ place: 'verbohai', ...two },
        }),
        report({ article: 'b', days: day, place: 'verbohai', ...two }),
      ],
    ],
    [
      'the month in one, the day in the other',
      [
        report({ article: 'a', days: '2030-12-01/2030-12-31', place: 'verbohai', ...two }),
        report({ article: 'b', days: '2030-12-02', place: 'verbohai', ...two }),
      ],
    ],
    [
      'a town and its country',
      [
        report({ article: 'a', days: day, place: 'trylisia', ...two }),
        report({ article: 'b', days: day, place: 'verbohai', ...two }),
      ],
    ],
    [
      'nobody named, the same day and town',
      [
        report({ article: 'a', days: day, place: 'verbohai', type: fire }),
        report({ article: 'b', days: day, place: 'verbohai', type: fire }),
      ],
    ],
    [
      'an earthquake of one day in one country',
      [
        report({ article: 'a', days: day, place: 'trylisia', type: quake }),
        report({ article: 'b', days: day, place: 'trylisia', type: quake }),
      ],
    ],
    [
      'an arrest in the news of one day',
      [
        report({ article: 'a', type: arrest, patients: ['ada-lopukh'] }),
        report({ article: 'b', type: arrest, patients: ['ada-lopukh'], days: '2031-03-04' }),
      ],
    ],
    [
      'a decision of one bank in the news of one day',
      [
        report({ article: 'a', type: decision, agents: ['okolia-bank'] }),
        report({ article: 'b', type: decision, agents: ['okolia-bank'], days: '2031-03-05' }),
      ],
    ],
  ])('%s', (_, reports) => {
    expect(together(reports)).toEqual(['a b']);
  });

  test('a claim in common speaks for one event', () => {
    const reports = [
      report({ article: 'a', agents: ['ada-lopukh'], days: '2031-03-01/2031-03-31' }),
      report({ article: 'b', agents: ['ada-lopukh'], days: '2031-03-03/2031-03-09' }),
    ];
    expect(together(reports)).toEqual(['a', 'b']);
    expect(together(reports, () => 'one group')).toEqual(['a b']);
  });
});

describe('sibling events stay apart', () => {
  test.each<[string, ArticleEvent[]]>([
    [
      'another day',
      [
        report({ article: 'a', days: day, place: 'verbohai', ...two }),
        report({ article: 'b', days: '2031-03-07', place: 'verbohai', ...two }),
      ],
    ],
    [
      'another town',
      [
        report({ article: 'a', days: day, place: 'verbohai', ...two }),
        report({ article: 'b', days: day, place: 'kamin', ...two }),
      ],
    ],
    [
      'other people on the other side',
      [
        report({ article: 'a', days: day, place: 'verbohai', ...two }),
        report({ article: 'b', days: day, agents: ['clara-vale'], partners: ['denys-luh'] }),
      ],
    ],
    [
      'half of the people, and no place',
      [
        report({ article: 'a', days: day, ...two }),
        report({ article: 'b', days: day, agents: ['ada-lopukh'], partners: ['denys-luh'] }),
      ],
    ],
    [
      'another kind of event',
      [
        report({ article: 'a', days: day, place: 'verbohai', type: fire }),
        report({ article: 'b', days: day, place: 'verbohai', type: quake }),
      ],
    ],
    [
      'news of a later day, told without one',
      [
        report({ article: 'a', days: '2031-03-03', type: fire, place: 'verbohai' }),
        report({ article: 'b', published: '2031-03-05', type: fire, place: 'verbohai' }),
      ],
    ],
    [
      'two pieces of news without a day',
      [
        report({ article: 'a', published: '2031-03-05', type: fire, place: 'verbohai' }),
        report({ article: 'b', published: '2031-03-05', type: fire, place: 'verbohai' }),
      ],
    ],
    [
      'two towns of one country',
      [
        report({ article: 'a', days: day, type: fire, place: 'kamin' }),
        report({ article: 'b', days: day, type: fire, place: 'stare-misto' }),
      ],
    ],
    [
      'two fires of one day somewhere in a country',
      [
        report({ article: 'a', days: day, place: 'trylisia', type: fire }),
        report({ article: 'b', days: day, place: 'trylisia', type: fire }),
      ],
    ],
    [
      'a series and one of its events',
      [
        report({
          article: 'a',
          days: '2031-01-01/2031-12-31',
          place: 'verbohai',
          series: true,
          ...two,
        }),
        report({ article: 'b', days: day, place: 'verbohai', ...two }),
      ],
    ],
    [
      'what has happened and what is planned',
      [
        report({ article: 'a', published: '2031-03-01', place: 'verbohai', ...two }),
        report({
          article: 'b',
          published: '2031-03-20',
          days: '2031-03-25',
          place: 'verbohai',
          ...two,
        }),
      ],
    ],
  ])('%s', (_, reports) => {
    expect(together(reports)).toEqual(['a', 'b']);
  });

  test('what one article tells as two events', () => {
    const reports = [
      report({ article: 'a', index: 0, days: day, ...two }),
      report({ article: 'a', index: 1, days: day, ...two }),
    ];
    expect(together(reports)).toEqual(['a', 'a']);
  });

  test('a plan that fits two days', () => {
    const plan = report({
      ...{ article: 'c', published: '2031-03-01', days: '2031-03-01/2031-03-31' },
      ...{ mentions: ahead('c'), place: 'verbohai', ...two },
    });
    const reports = [
      report({ article: 'a', days: day, place: 'verbohai', ...two }),
      report({ article: 'b', days: '2031-03-20', place: 'verbohai', ...two }),
      plan,
    ];
    expect(together(reports)).toEqual(['a', 'b', 'c']);
  });
});

test('the order of the reports changes nothing', () => {
  const person = fc.constantFrom('ada-lopukh', 'borys-hrim', 'clara-vale', 'denys-luh');
  const anyReport = fc.record({
    agents: fc.uniqueArray(person, { minLength: 1, maxLength: 2 }),
    day: fc.constantFrom(undefined, day, '2031-03-07', '2031-03-01/2031-03-31'),
    place: fc.constantFrom(null, 'verbohai', 'kamin', 'trylisia'),
  });
  const corpus = fc.array(anyReport, { maxLength: 12 }).chain((told) => {
    const reports = told.map(({ agents, day: days, place }, at) =>
      report({
        ...{ article: `a${at}`, agents, place, type: meeting },
        ...(days === undefined ? {} : { days }),
      }),
    );
    return fc.tuple(
      fc.constant(reports),
      fc.shuffledSubarray(reports, { minLength: reports.length, maxLength: reports.length }),
    );
  });
  fc.assert(
    fc.property(corpus, ([reports, shuffled]) => {
      expect(together(shuffled)).toEqual(together(reports));
    }),
  );
});
