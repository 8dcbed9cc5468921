import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { eventPage } from './event-page.ts';

const digest = createDigest(sampleEntries);
const page = eventPage(digest, 'meeting-in-verbohai');
const ids = (statements: readonly { id: string }[]): string[] => statements.map(({ id }) => id);

describe('the head', () => {
  it('has the last status, its day and who vouches for it', () => {
    expect(page).toMatchObject({
      status: 'confirmed',
      asOf: '2031-03-05',
      voices: [{ id: 'ada-lopukh', path: '/entities/ada-lopukh/' }],
      before: { status: 'planned', asOf: '2031-03-04' },
      place: { id: 'verbohai' },
    });
  });

  it('counts articles, origins and speakers apart', () => {
    expect(page.counts).toEqual({
      articles: 3,
      origins: [2, 2],
      speakers: 1,
      languages: ['en', 'ru', 'uk'],
    });
  });

  it('quotes what the present status rests on, and the one before', () => {
    expect(page.lead.map(({ asOf, statements }) => [asOf, ids(statements)])).toEqual([
      ['2031-03-05', [`${third}-c1`]],
      ['2031-03-04', [`${second}-c1`]],
    ]);
  });
});

describe('the days', () => {
  const [today, yesterday] = page.days;

  it('come latest first, each with an address', () => {
    expect(page.days.map(({ anchor }) => anchor)).toEqual(['as-of-2031-03-05', 'as-of-2031-03-04']);
  });

  it('show the status of the day and what had been published until then', () => {
    expect(yesterday).toMatchObject({
      status: { status: 'planned', voices: [{ id: 'test-post' }], isNew: true },
      counts: { articles: 2, origins: [1, 1], speakers: 0 },
    });
    expect(today?.status).toMatchObject({ status: 'confirmed', isNew: true });
    expect(today?.counts.articles).toBe(3);
  });

  it('show a claim once, on the day of its first report, in its best wording', () => {
    expect(yesterday && ids(yesterday.news)).toEqual([
      `${second}-c1`,
      `${first}-c3`,
      `${second}-c2`,
      `${first}-c2`,
    ]);
    expect(today && ids(today.news)).toEqual([`${third}-c1`, `${third}-c2`]);
    expect(today?.repeated).toBe(1);
  });

  it('show what a report changed of an earlier one', () => {
    expect(today?.changes).toMatchObject([
      { type: 'update', a: { statement: { id: `${second}-c1` }, more: 1 }, b: { more: 0 } },
    ]);
    expect(yesterday?.changes).toEqual([]);
  });
});

it('begins the points with what the present status rests on', () => {
  expect(page.points.map(({ statement }) => statement.id)).toEqual([`${third}-c1`, `${second}-c1`]);
  expect(page.points[1]).toMatchObject({
    others: [{ id: `${first}-c1` }, { id: `${third}-c3` }],
    counts: { articles: 3, origins: [1, 2], speakers: 0 },
    origins: [{ speaker: null, via: [{ id: 'test-post' }], articles: 2 }],
  });
});

it('takes an update for no difference', () => {
  expect(page.differences.grave.map(({ type }) => type)).toEqual(['contradiction']);
  expect(page.differences.slight).toEqual([]);
  expect([page.differs, eventPage(digest, 'meeting-before').differs]).toEqual([
    'contradiction',
    null,
  ]);
});

it('lists what is not settled, each with its reason', () => {
  expect(page.unsettled.outcome).toBe(true);
  expect(page.unsettled.contradicted).toBe(true);
  expect(page.unsettled.open.map(({ reason, statements }) => [reason, ids(statements)])).toEqual([
    ['unclear', [`${second}-c2`]],
    ['no-comment', [`${first}-c2`]],
    ['nobody-named', [`${first}-c3`]],
  ]);
});

it('puts the event among related ones and days of publication', () => {
  expect(page.timeline.map(({ kind, day }) => [kind, day])).toEqual([
    ['related', '2031-02-01'],
    ['published', '2031-03-04'],
    ['published', '2031-03-05'],
    ['related', '2031-03-06'],
    ['this', '2031-03-06'],
  ]);
});

it('lists the articles in the order of publication, each with all that it says', () => {
  expect(
    page.articles.map(({ letter, article, statements }) => [letter, article.id, ids(statements)]),
  ).toEqual([
    ['A', first, [`${first}-c1`, `${first}-c2`, `${first}-c3`]],
    ['B', second, [`${second}-c1`, `${second}-c2`]],
    ['C', third, [`${third}-c1`, `${third}-c2`, `${third}-c3`]],
  ]);
});

it('shows which article makes which point', () => {
  const { columns, rows, left } = page.agreement;
  expect(columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
  expect(
    rows.map(({ point, cells }) => [point.statement.id, cells.map((cell) => cell?.id ?? null)]),
  ).toEqual([
    [`${third}-c1`, [null, null, `${third}-c1`]],
    [`${second}-c1`, [`${first}-c1`, `${second}-c1`, `${third}-c3`]],
  ]);
  expect(left).toEqual({ articles: 0, points: 0 });
});

it('draws a figure that reports give differently', () => {
  expect(
    page.figures.map((series) =>
      series.map(({ statement, figure, share }) => [statement.id, figure.value, share]),
    ),
  ).toEqual([
    [
      [`${first}-c3`, 40, 40 / 60],
      [`${third}-c2`, 60, 1],
    ],
  ]);
});

it('takes the gravest difference between claims of the event for the largest', () => {
  expect(page.differences.largest?.type).toBe('contradiction');
  expect(eventPage(digest, 'meeting-before').differences.largest).toBe(null);
});

it('knows no outcome to be open once a source says that it took place', () => {
  expect(eventPage(digest, 'meeting-before').unsettled.outcome).toBe(false);
});

it('refuses an event that does not exist', () => {
  expect(() => eventPage(digest, 'no-such')).toThrow('names the event no-such and has none');
});

it('shows an event without a page in the timelines of others, without a link', () => {
  expect(digest.events.map(({ id }) => id)).toEqual(['meeting-in-verbohai', 'meeting-before']);
  expect(page.related.map(({ type, events }) => [type, events.map(({ path }) => path)])).toEqual([
    ['part-of', [null]],
    ['series', ['/events/meeting-before/']],
  ]);
});
