import { describe, expect, test } from 'vitest';
import { languages } from '../../languages/registry.ts';
import type { Event } from '../../model/event.ts';
import type { ArticleEvent } from './article/article-events.ts';
import { orderOfTypes } from './compiled-events.ts';
import { findEvents } from './find-events.ts';
import { claim, meeting, mention, report, typeOf } from './fixtures/reports.ts';
import { inventedFacts } from './fixtures/told-article.ts';

const names = { label: (id: string) => id, decline: () => null };
const { uk, ru, en } = languages;
const arrest = typeOf('arrest', { shape: 'fate', sensitive: true });

function eventsOf(reports: readonly ArticleEvent[]): Event[] {
  const ids = new Set(reports.flatMap(({ mentions }) => mentions.map((said) => said.claim)));
  return findEvents({
    reports,
    claims: [...ids].map((id) => claim(id, { modality: 'planned' })),
    published: new Map(reports.map(({ article, published }) => [article, published])),
    asOf: '2031-03-05',
    facts: inventedFacts,
    isMoreTelling: orderOfTypes([meeting, arrest]),
    titles: { uk: uk.titles, ru: ru.titles, en: en.titles },
    names: { uk: names, ru: names, en: names },
    isPublic: (id) => id !== 'clara-vale',
  });
}

const two = { agents: ['ada-lopukh'], partners: ['borys-hrim'] };

test('a plan and its confirmation in two articles are one event', () => {
  const plan = report({
    ...{ article: 'a', published: '2031-03-01', days: '2031-03-01/2031-03-31', place: 'verbohai' },
    ...{ mentions: [mention('a-c1', 'ahead'), mention('a-c2', 'none')], ...two },
  });
  const later = report({
    ...{ article: 'b', days: '2031-03-06', place: 'verbohai' },
    ...{ mentions: [mention('b-c1', 'ahead')], ...two },
  });
  expect(eventsOf([later, plan])).toEqual([
    {
      id: '2031-03-06-meeting-ada-lopukh-borys-hrim',
      type: 'meeting',
      title: {
        en: 'meeting (en) of ada-lopukh with borys-hrim, verbohai, 6 March 2031',
        uk: 'meeting (uk): ada-lopukh і borys-hrim — verbohai, 6 березня 2031 року',
        ru: 'meeting (ru): ada-lopukh и borys-hrim — verbohai, 6 марта 2031 года',
      },
      ...{ from: '2031-03-06', to: '2031-03-06', precision: 'day', place: 'verbohai' },
      participants: ['ada-lopukh', 'borys-hrim'],
      status: [{ asOf: '2031-03-01', status: 'planned', claims: ['a-c1'] }],
      claims: ['a-c1', 'a-c2', 'b-c1'],
      related: [],
      page: true,
    },
  ]);
});

describe('which events get a page', () => {
  test.each<[string, ArticleEvent[], boolean[]]>([
    [
      'dated to the day',
      [report({ article: 'a', lead: false, days: '2031-03-04', ...two })],
      [true],
    ],
    ['an article begins with it', [report({ article: 'a', ...two })], [true]],
    [
      'spoken of by two articles',
      ['a', 'b'].map((article) =>
        report({ article, lead: false, days: '2031-02-01/2031-02-28', place: 'kamin', ...two }),
      ),
      [true],
    ],
    ['none of these: it stays claims', [report({ article: 'a', lead: false, ...two })], []],
  ])('%s', (_, reports, pages) => {
    expect(eventsOf(reports).map((event) => event.page)).toEqual(pages);
  });
});

test('a private person is not named with an arrest, a public one is', () => {
  const [hidden, named] = eventsOf([
    report({
      article: 'a',
      days: '2031-03-03',
      type: arrest,
      patients: ['clara-vale'],
      place: 'kamin',
    }),
    report({ article: 'b', days: '2031-03-04', type: arrest, patients: ['ada-lopukh'] }),
  ]);
  expect(hidden).toMatchObject({ id: '2031-03-03-arrest-kamin', participants: [] });
  expect(named).toMatchObject({ id: '2031-03-04-arrest-ada-lopukh', participants: ['ada-lopukh'] });
});

test('equal addresses are told apart by a number', () => {
  const reports = ['verbohai', 'kamin'].map((place, at) =>
    report({ article: `a${at}`, days: '2031-03-06', place, ...two }),
  );
  expect(eventsOf(reports).map(({ id }) => id)).toEqual([
    '2031-03-06-meeting-ada-lopukh-borys-hrim',
    '2031-03-06-meeting-ada-lopukh-borys-hrim-2',
  ]);
});

test('the order of the reports changes nothing', () => {
  const reports = ['a', 'b', 'c', 'd', 'e'].map((article, at) =>
    report({
      ...{ article, published: `2031-03-0${at + 1}`, ...two },
      ...(at % 2 === 0 ? { days: '2031-03-06', place: 'verbohai' } : { days: '2031-03-09' }),
    }),
  );
  expect(eventsOf(reports.toReversed())).toEqual(eventsOf(reports));
});
