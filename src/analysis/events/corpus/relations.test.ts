import { expect, test } from 'vitest';
import type { ArticleEvent } from '../article/article-events.ts';
import { report } from '../fixtures/reports.ts';
import { inventedFacts } from '../fixtures/told-article.ts';
import { clusterOf } from './cluster.ts';
import { linksBetween } from './relations.ts';

const two = { agents: ['ada-lopukh'], partners: ['borys-hrim'] };

function links(reports: readonly ArticleEvent[]): string[] {
  const clusters = reports.map((one) => clusterOf(one, (claim) => claim));
  return linksBetween(clusters, inventedFacts).map(({ type, from, to }) => `${from} ${type} ${to}`);
}

test('what an article states', () => {
  expect(
    links([
      report({ article: 'a', index: 0, agents: ['ada-lopukh'] }),
      report({ article: 'a', index: 1, links: [{ type: 'follow-up-of', to: 0 }] }),
    ]),
  ).toEqual(['1 follow-up-of 0']);
});

test('meetings of the same people are a series, each tied to the next', () => {
  expect(
    links([
      report({ article: 'a', days: '2031-01-10', ...two }),
      report({ article: 'b', days: '2031-03-10', ...two }),
      report({
        article: 'c',
        days: '2031-02-10',
        agents: ['ada-lopukh', 'clara-vale'],
        partners: ['borys-hrim'],
      }),
      report({ article: 'd', days: '2031-02-20', agents: ['ada-lopukh'], partners: ['denys-luh'] }),
    ]),
  ).toEqual(['0 series 2', '2 series 0', '2 series 1', '1 series 2']);
});

test('an event in the time and place of a series told as one is part of it', () => {
  const year = '2030-01-01/2030-12-31';
  expect(
    links([
      report({ article: 'a', days: year, series: true, place: 'trylisia', ...two }),
      report({ article: 'b', days: '2030-03-13', place: 'verbohai', ...two }),
      report({ article: 'c', days: '2031-03-13', place: 'verbohai', ...two }),
      report({ article: 'd', days: '2030-04-13', place: 'okolia', ...two }),
    ]).filter((link) => link.includes('part-of')),
  ).toEqual(['1 part-of 0']);
});
