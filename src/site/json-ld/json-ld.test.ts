import { describe, expect, it } from 'vitest';
import { claimPage } from '../claim/claim-page.ts';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { claimData, claimReviewData } from './claim-data.ts';
import { eventData } from './event-data.ts';
import { isoTime } from './iso-time.ts';
import type { PageLanguage } from './page-language.ts';

const digest = createDigest(sampleEntries);
const page: PageLanguage = {
  locale: 'uk',
  name: ({ uk }) => uk,
  absolute: (path) => `https://example.org/uk${path}`,
};

it('an event page is a collection about the event, with its day, place and people', () => {
  expect(eventData(digest, 'meeting-in-verbohai', page)).toMatchObject({
    '@type': 'CollectionPage',
    url: 'https://example.org/uk/events/meeting-in-verbohai/',
    dateModified: '2031-03-05',
    about: {
      '@type': 'Event',
      name: 'Зустріч у Вербогаї',
      startDate: '2031-03-06',
      eventStatus: 'https://schema.org/EventScheduled',
      location: { '@type': 'Place', name: 'Verbohai' },
      attendee: [{ '@type': 'Person', name: 'Ada Lopukh' }],
    },
  });
});

describe('a claim', () => {
  const claim = claimPage(digest, 'meeting-planned');

  it('appears in each of its articles, and is rated by nobody', () => {
    const data = claimData(digest, claim, page);
    expect(data).toMatchObject({
      '@type': 'Claim',
      text: claim.best.words,
      appearance: ['2031-03-04', '2031-03-04', '2031-03-05'].map((datePublished) => ({
        '@type': 'NewsArticle',
        datePublished,
      })),
    });
    expect(JSON.stringify(data)).not.toMatch(/rating|review/iu);
  });

  it('is reviewed by the editor who signed', () => {
    const verdict = {
      claim: 'meeting-planned',
      quotation: '1dtlchkfkb1',
      rating: 'conflicting' as const,
      rationale: { en: 'Because', uk: 'Бо', ru: 'Потому' },
      sources: ['https://example.org/minutes'],
      editor: 'Olena Tsvit',
      date: '2031-03-07',
    };
    expect(
      claimReviewData(digest, { ...claim, verdict }, 'Докази суперечливі', page),
    ).toMatchObject({
      '@type': 'ClaimReview',
      author: { '@type': 'Person', name: 'Olena Tsvit' },
      datePublished: '2031-03-07',
      reviewRating: { alternateName: 'Докази суперечливі' },
      reviewBody: 'Бо',
      citation: verdict.sources,
      itemReviewed: { '@type': 'Claim' },
    });
  });
});

it.each([
  ['2031-03-01', 'day', '2031-03-01'],
  ['2031-03-01', 'month', '2031-03'],
  ['2031-01-01', 'year', '2031'],
  ['2031-03-01', 'week', null],
  ['2031-03-01', 'deadline', null],
  [null, 'day', null],
] as const)('%s by the %s is said as %s', (day, precision, expected) => {
  expect(isoTime(day, { precision })).toBe(expected);
});
