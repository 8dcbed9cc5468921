import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { figureSeries } from './figures.ts';

it('leaves out figures of the same claims that nothing compares, whatever their unit', () => {
  const articles = sampleEntries.articles.map((article, index) => ({
    ...article,
    claims: article.claims.map((claim) => ({
      ...claim,
      // Forty guests, seven of them children: children are no other number of guests.
      quantities: claim.quantities.flatMap((guests) => [guests, { ...guests, value: 7 + index }]),
    })),
  }));
  const digest = createDigest({ ...sampleEntries, articles });
  const series = figureSeries(digest, digest.event('meeting-in-verbohai'));
  expect(series.map((reports) => reports.map(({ figure }) => figure.value))).toEqual([[40, 60]]);
});
