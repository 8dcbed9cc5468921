import { describe, expect, it } from 'vitest';
import { creditedTo, saidBy, type ClaimDraft } from '../claim-groups/fixtures/corpus-claim.ts';
import { pair, relationsOf, shown, type Draft } from './fixtures/relations-of.ts';

const topic = ['ada-lopukh', 'taras-klen', 'norburg'];
const people = ['ada-lopukh', 'taras-klen'];
const week = { published: '2026-01-21' };

const meeting: Draft = { entities: topic, concepts: ['meet', 'visit'], topic };
const deaths: Draft = {
  entities: ['harbour', 'northland'],
  concepts: ['perish', 'flood'],
  topic: ['harbour', 'ada-lopukh', 'taras-klen'],
};

describe('an update', () => {
  it.each<[why: string, a: Draft, b: Draft]>([
    [
      'turns the polarity a week later',
      { ...meeting, modality: 'denied', polarity: '-', attribution: saidBy('palace') },
      { ...meeting, modality: 'planned', attribution: saidBy('vira-dub'), ...week },
    ],
    [
      'says the opposite word later',
      { entities: ['airline', 'harbour'], concepts: ['open', 'airport'], modality: 'state' },
      {
        entities: ['airline', 'harbour'],
        concepts: ['close', 'airport'],
        modality: 'state',
        ...week,
      },
    ],
    [
      'gives a higher toll the next day',
      { ...deaths, figures: [[12, 'count', '>=']] },
      { ...deaths, figures: [[27, 'count']], published: '2026-01-15' },
    ],
    [
      'reports done what was planned',
      { ...meeting, modality: 'planned', dates: ['2026-01-16'] },
      { ...meeting, dates: ['2026-01-16'], published: '2026-01-17' },
    ],
  ])('%s', (_why, a, b) => {
    expect(shown(pair(a, b))).toEqual(['update: a-c1 > b-c1']);
  });

  it('of a toll is part of a series, with its values and days', () => {
    const [relation] = relationsOf(
      pair(
        { ...deaths, figures: [[12, 'count']] },
        { ...deaths, figures: [[27, 'count']], published: '2026-01-15' },
      ),
    );
    expect(relation?.because).toEqual([
      { code: 'later-report', params: { from: '2026-01-14', to: '2026-01-15' } },
      { code: 'different-values', params: { values: ['12 count', '27 count'] } },
      { code: 'part-of-series', params: {} },
    ]);
  });

  it('breaks a silence, and a silence is no denial', () => {
    const silent: Draft = {
      entities: ['palace'],
      concepts: ['answer', 'request'],
      modality: 'no-comment',
      topic,
    };
    const drafts: ClaimDraft[] = [
      { id: 'a-c1', ...silent },
      { id: 'b-c1', ...meeting, modality: 'planned', attribution: saidBy('ada-lopukh'), ...week },
      {
        id: 'b-c2',
        concepts: ['meet', 'plan'],
        cueConcepts: ['confirm'],
        modality: 'planned',
        attribution: saidBy('vira-dub'),
        institutions: ['palace'],
        topic,
        ...week,
      },
    ];
    expect(shown(drafts)).toEqual(['update: a-c1 > b-c2']);
    const elsewhere = drafts.map((draft) => ({
      ...draft,
      topic: draft.id === 'a-c1' ? [] : topic,
    }));
    expect(shown(elsewhere)).toEqual([]);
  });

  it('tells a first version from a later one', () => {
    const points = (value: number): Draft => ({ figures: [[value, 'count', '=', 'point']], topic });
    const drafts = pair(
      { ...points(28), concepts: ['draft', 'initial'] },
      { ...points(20), concepts: ['draft'], modality: 'planned' },
    );
    expect(shown(drafts)).toEqual(['update: a-c1 > b-c1']);
    expect(shown(pair({ ...points(28) }, { ...points(20) }))).toEqual([]);
  });

  it.each<[why: string, a: Draft, b: Draft]>([
    [
      'of the same day',
      { ...meeting, modality: 'planned' },
      { ...meeting, modality: 'planned', polarity: '-' },
    ],
    [
      'between events at different days',
      { ...meeting, dates: ['2026-01-13'] },
      { ...meeting, dates: ['2026-01-20'], polarity: '-', ...week },
    ],
    [
      'between tolls weeks apart',
      { ...deaths, figures: [[12, 'count']] },
      { ...deaths, figures: [[27, 'count']], published: '2026-02-14' },
    ],
    [
      'months later',
      { ...meeting, modality: 'planned', polarity: '-' },
      { ...meeting, modality: 'planned', published: '2026-04-14' },
    ],
  ])('is none %s', (_why, a, b) => {
    expect(shown(pair(a, b)).filter((relation) => relation.startsWith('update'))).toEqual([]);
  });
});

describe('a contradiction', () => {
  const talks: Draft = { entities: people, concepts: ['meet', 'visit'], dates: ['2026-01-12'] };

  it.each<[why: string, a: Draft, b: Draft]>([
    [
      'is a fact and its opposite on one day',
      talks,
      { ...talks, polarity: '-', modality: 'denied' },
    ],
    [
      'is another figure of one past event',
      { ...talks, figures: [[3, 'hour']] },
      { ...talks, figures: [[5, 'hour']] },
    ],
  ])('%s', (_why, a, b) => {
    expect(shown(pair(a, b))).toEqual(['contradiction: a-c1 > b-c1']);
  });

  it.each<[why: string, a: Draft, b: Draft]>([
    [
      'of a plan and its opposite',
      { ...talks, modality: 'planned' },
      { ...talks, polarity: '-', modality: 'hoped' },
    ],
    ['of what one of them hedges', { ...talks, hedged: true }, { ...talks, polarity: '-' }],
    [
      'within one report',
      { ...talks, attribution: creditedTo('wire') },
      { ...talks, polarity: '-', attribution: creditedTo('wire') },
    ],
    [
      'by one speaker',
      { ...talks, attribution: saidBy('vira-dub') },
      { ...talks, polarity: '-', attribution: saidBy('vira-dub') },
    ],
    ['at different days', talks, { ...talks, dates: ['2026-01-13'], polarity: '-' }],
    [
      'of tolls of one day',
      { ...deaths, figures: [[12, 'count']] },
      { ...deaths, figures: [[15, 'count']] },
    ],
    [
      'of compatible figures',
      { ...talks, figures: [[5, 'hour', '<~']] },
      { ...talks, figures: [[5, 'hour', '~']] },
    ],
    ['of other people', talks, { ...talks, entities: ['vira-dub'], polarity: '-' }],
  ])('is none %s', (_why, a, b) => {
    const found = shown(pair(a, b)).filter((relation) => relation.startsWith('contradiction'));
    expect(found).toEqual([]);
  });

  it('inside one article is internal', () => {
    expect(
      shown([
        { id: 'a-c1', ...talks },
        { id: 'a-c2', ...talks, polarity: '-' },
      ]),
    ).toEqual(['internal: a-c1 > a-c2']);
  });
});

describe('precision', () => {
  it.each<[why: string, a: Draft, b: Draft]>([
    [
      'a day for "soon"',
      { ...meeting, modality: 'planned', dates: ['2026-01-14/2026-12-31'] },
      { ...meeting, modality: 'planned', dates: ['2026-01-22'], ...week },
    ],
    [
      'a figure for none',
      { entities: ['northland', 'harbour'], concepts: ['attack', 'drone'] },
      {
        entities: ['northland', 'harbour'],
        concepts: ['attack', 'drone'],
        figures: [[40, 'count', '=', 'drone']],
      },
    ],
  ])('is %s, the coarser side first', (_why, coarse, fine) => {
    expect(shown(pair(coarse, fine))).toEqual(['precision: a-c1 > b-c1']);
    const swapped = { ...coarse, published: '2026-01-21' };
    expect(shown(pair({ ...fine, published: '2026-01-20' }, swapped))).toEqual([
      'precision: b-c1 > a-c1',
    ]);
  });

  it.each<[why: string, a: Draft, b: Draft]>([
    [
      'a figure of something else',
      { entities: people, concepts: ['meet', 'visit'] },
      { entities: people, concepts: ['meet', 'visit'], figures: [[5, 'hour']] },
    ],
    [
      'how often in a year, and when once',
      { entities: people, concepts: ['meet', 'times-occasion'], dates: ['2025-01-01/2025-12-31'] },
      { entities: people, concepts: ['meet'], dates: ['2025-12-02'] },
    ],
    [
      'the second of a year, and one',
      {
        entities: people,
        concepts: ['meet'],
        dates: ['2025-01-01/2025-12-31'],
        figures: [[2, 'ordinal']],
      },
      { entities: people, concepts: ['meet'], dates: ['2025-12-02'] },
    ],
  ])('is not %s', (_why, a, b) => {
    expect(shown(pair(a, b))).toEqual([]);
  });
});

it('takes the pairs of two groups together, and does not depend on order', () => {
  const before: Draft = {
    ...meeting,
    modality: 'denied',
    polarity: '-',
    attribution: saidBy('palace'),
  };
  const after: Draft = {
    ...meeting,
    modality: 'planned',
    attribution: saidBy('ada-lopukh'),
    ...week,
  };
  const drafts: ClaimDraft[] = [
    { id: 'a-c1', ...before },
    { id: 'b-c1', ...before, lang: 'uk' },
    { id: 'c-c1', ...after },
    { id: 'd-c1', ...after, lang: 'uk' },
  ];
  expect(shown(drafts)).toEqual(['update: a-c1 b-c1 > c-c1 d-c1']);
  expect(relationsOf(drafts.toReversed())).toEqual(relationsOf(drafts));
});
