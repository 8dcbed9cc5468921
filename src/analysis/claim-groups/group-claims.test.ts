import { describe, expect, it } from 'vitest';
import type { CorpusClaim } from './corpus-claim.ts';
import { corpusClaim, saidBy, saidByUnnamed, type ClaimDraft } from './fixtures/corpus-claim.ts';
import { grouped } from './fixtures/grouped.ts';

function groupsOf(drafts: readonly ClaimDraft[]): string[] {
  return groupsOfClaims(drafts.map(corpusClaim));
}

function groupsOfClaims(claims: readonly CorpusClaim[]): string[] {
  return grouped(claims).groups.map(({ members }) =>
    members.map(({ claim }) => claim.id).join(' '),
  );
}

/** Ada Lopukh is to meet Taras Klen in Norburg on the 22nd. */
const meeting: Omit<ClaimDraft, 'id'> = {
  entities: ['ada-lopukh', 'taras-klen', 'norburg'],
  concepts: ['meet'],
  dates: ['2026-01-22'],
  modality: 'planned',
};

describe('claims in two articles are one group', () => {
  it.each<[why: string, a: Omit<ClaimDraft, 'id'>, b: Omit<ClaimDraft, 'id'>]>([
    ['in two languages', { ...meeting, lang: 'uk' }, { ...meeting, lang: 'ru' }],
    ['in kindred words', meeting, { ...meeting, concepts: ['negotiate'] }],
    [
      'with a detail more',
      meeting,
      { ...meeting, entities: ['ada-lopukh', 'taras-klen', 'vira-dub', 'norburg'] },
    ],
    [
      'with the country for its place',
      meeting,
      { ...meeting, entities: ['ada-lopukh', 'taras-klen', 'northland'] },
    ],
    [
      'as planned and as expected, if all else is the same',
      meeting,
      { ...meeting, modality: 'expected' },
    ],
    [
      'with compatible approximations',
      { entities: ['ada-lopukh', 'taras-klen'], concepts: ['meet'], figures: [[5, 'hour', '<~']] },
      { entities: ['ada-lopukh', 'taras-klen'], concepts: ['meet'], figures: [[5, 'hour', '~']] },
    ],
    [
      'in hardly any words, if they are all that both say',
      { entities: ['ada-lopukh', 'norburg'], concepts: ['say'], dates: ['2007-01-01/2012-12-31'] },
      { entities: ['ada-lopukh', 'norburg'], concepts: ['say'], dates: ['2007-01-01/2012-12-31'] },
    ],
    [
      'that name one place each besides the one that they share',
      { entities: ['ada-lopukh', 'norburg', 'harbour'], concepts: ['wreck', 'flight'] },
      { entities: ['ada-lopukh', 'norburg', 'sudburg'], concepts: ['wreck', 'flight'] },
    ],
    [
      'of which one tells its length and the other its days',
      { ...meeting, dates: ['2026-01-22/2026-01-23'], figures: [[2, 'day']] },
      { ...meeting, dates: ['2026-01-22/2026-01-23'] },
    ],
    [
      'with one unit for another',
      { entities: ['ada-lopukh'], concepts: ['journey'], figures: [[2, 'week']] },
      { entities: ['ada-lopukh'], concepts: ['journey'], figures: [[14, 'day']] },
    ],
    [
      'by the same speaker, with nobody named',
      { concepts: ['meet', 'request'], attribution: saidBy('ada-lopukh') },
      { concepts: ['meet', 'request'], attribution: saidBy('ada-lopukh'), lang: 'uk' },
    ],
    [
      'in full, and in the speaker’s "we"',
      { ...meeting, attribution: saidBy('ada-lopukh') },
      {
        ...meeting,
        entities: [],
        context: ['ada-lopukh'],
        attribution: saidBy('ada-lopukh'),
        setting: ['taras-klen'],
      },
    ],
    [
      'about what the passage names',
      { concepts: ['meet', 'request'], setting: ['ada-lopukh', 'taras-klen'] },
      { concepts: ['meet', 'request'], setting: ['taras-klen', 'ada-lopukh'], lang: 'uk' },
    ],
    [
      'as fact and as denial of the opposite',
      { entities: ['ada-lopukh', 'harbour'], concepts: ['visit'], polarity: '-' },
      {
        entities: ['ada-lopukh', 'harbour'],
        concepts: ['visit'],
        polarity: '-',
        modality: 'denied',
      },
    ],
    [
      'more than once and six times',
      {
        entities: ['ada-lopukh', 'taras-klen'],
        concepts: ['meet', 'times-occasion'],
        dates: ['2025-01-01/2025-12-31'],
      },
      {
        entities: ['ada-lopukh', 'taras-klen'],
        concepts: ['meet', 'times-occasion'],
        dates: ['2025-01-01/2025-12-31'],
        figures: [[6, 'count', '=', 'times-occasion']],
      },
    ],
  ])('%s', (_why, a, b) => {
    expect(
      groupsOf([
        { id: 'a-c1', ...a },
        { id: 'b-c1', ...b },
      ]),
    ).toEqual(['a-c1 b-c1']);
  });
});

describe('claims stay apart', () => {
  it.each<[why: string, a: Omit<ClaimDraft, 'id'>, b: Omit<ClaimDraft, 'id'>]>([
    ['of opposite polarity', meeting, { ...meeting, polarity: '-' }],
    ['as planned and as possible', meeting, { ...meeting, modality: 'possible' }],
    ['as planned and as done', meeting, { ...meeting, modality: 'happened' }],
    ['about different days', meeting, { ...meeting, dates: ['2026-01-23'] }],
    ['about a day and "soon"', meeting, { ...meeting, dates: ['2026-01-14/2026-12-31'] }],
    ['with the day and without', meeting, { ...meeting, dates: [] }],
    [
      'about different people',
      meeting,
      { ...meeting, entities: ['ada-lopukh', 'vira-dub', 'norburg'] },
    ],
    [
      'about different places',
      { ...meeting, entities: ['ada-lopukh', 'taras-klen', 'harbour'] },
      { ...meeting, entities: ['ada-lopukh', 'taras-klen', 'sudburg'] },
    ],
    [
      'about different bodies',
      { entities: ['airline', 'harbour'], concepts: ['strike-labour'], dates: ['2026-01-14'] },
      { entities: ['ministry', 'harbour'], concepts: ['strike-labour'], dates: ['2026-01-14'] },
    ],
    [
      'with different figures',
      { entities: ['ministry'], concepts: ['freeze-assets'], figures: [[300e9, 'USD', '~']] },
      { entities: ['ministry'], concepts: ['freeze-assets'], figures: [[800e9, 'USD']] },
    ],
    [
      'with a figure and without',
      {
        entities: ['northland', 'harbour'],
        concepts: ['attack', 'drone'],
        figures: [[40, 'count', '=', 'drone']],
      },
      { entities: ['northland', 'harbour'], concepts: ['attack', 'drone'] },
    ],
    [
      'about the first and the second',
      { entities: ['ada-lopukh'], concepts: ['meet'], figures: [[1, 'ordinal']] },
      { entities: ['ada-lopukh'], concepts: ['meet'], figures: [[2, 'ordinal']] },
    ],
    [
      'in opposite words',
      { entities: ['airline', 'harbour'], concepts: ['open', 'airport'] },
      { entities: ['airline', 'harbour'], concepts: ['close', 'airport'] },
    ],
    [
      'with names alone in common',
      { entities: ['ada-lopukh', 'taras-klen'], concepts: ['praise'] },
      { entities: ['ada-lopukh', 'taras-klen'], concepts: ['sue'] },
    ],
    [
      'with a date alone in common',
      { dates: ['2026-01-14'], concepts: ['praise'] },
      { dates: ['2026-01-14'], concepts: ['sue'] },
    ],
    [
      'with a light word alone in common',
      { entities: ['ada-lopukh'], concepts: ['say'] },
      { entities: ['ada-lopukh'], concepts: ['say'] },
    ],
    [
      'with words alone, about different things',
      { concepts: ['meet', 'request'] },
      { concepts: ['meet', 'request'] },
    ],
    [
      'with one concept of two in common',
      { entities: ['ada-lopukh', 'harbour'], concepts: ['answer', 'praise'] },
      { entities: ['ada-lopukh', 'harbour'], concepts: ['answer', 'sue'] },
    ],
    [
      'reported weeks apart without a date',
      { entities: ['airline'], concepts: ['strike-labour', 'pilot'], published: '2026-01-14' },
      { entities: ['airline'], concepts: ['strike-labour', 'pilot'], published: '2026-03-04' },
    ],
    [
      'about past events at different times of their passages',
      {
        concepts: ['negotiate', 'duration'],
        figures: [[5, 'hour']],
        setting: ['ada-lopukh', 'taras-klen'],
        passageDates: ['2025-12-02'],
      },
      {
        concepts: ['negotiate', 'duration'],
        figures: [[5, 'hour']],
        setting: ['ada-lopukh', 'taras-klen'],
        passageDates: ['2025-08-06'],
      },
    ],
    [
      'of unknown days, unless they are all but equal',
      { entities: ['airline'], concepts: ['strike-labour', 'pilot', 'cancel'], published: null },
      {
        entities: ['airline', 'harbour'],
        concepts: ['strike-labour', 'flight', 'pilot'],
        published: null,
      },
    ],
  ])('%s', (_why, a, b) => {
    expect(
      groupsOf([
        { id: 'a-c1', ...a },
        { id: 'b-c1', ...b },
      ]),
    ).toEqual(['a-c1', 'b-c1']);
  });
});

it('keeps four strikes of one airline apart', () => {
  const strike = (day: string, published: string): Omit<ClaimDraft, 'id'> => ({
    entities: ['airline', 'union'],
    concepts: ['strike-labour', 'pilot'],
    modality: 'planned',
    dates: [day],
    published,
  });
  const strikes: [string, string][] = [
    ['2026-02-12', '2026-02-11'],
    ['2026-03-12', '2026-03-11'],
    ['2026-03-20', '2026-03-18'],
    ['2026-04-16', '2026-04-15'],
  ];
  const drafts = strikes.flatMap(([day, published], at): ClaimDraft[] => [
    { id: `a${at}-c1`, ...strike(day, published) },
    { id: `b${at}-c1`, ...strike(day, published), lang: 'uk' },
  ]);
  expect(groupsOf(drafts)).toEqual(['a0-c1 b0-c1', 'a1-c1 b1-c1', 'a2-c1 b2-c1', 'a3-c1 b3-c1']);
});

it('groups what stands alone with itself, and nothing for no claims', () => {
  expect(groupsOf([{ id: 'a-c1' }])).toEqual(['a-c1']);
  expect(groupsOf([])).toEqual([]);
});

it('joins confirmations of one claim by one body', () => {
  const said = { ...meeting, attribution: saidBy('ada-lopukh') };
  const confirmed = { cueConcepts: ['confirm'] };
  expect(
    groupsOf([
      { id: 'a-c1', ...said },
      {
        id: 'a-c2',
        ...confirmed,
        concepts: ['confirm', 'information'],
        entities: ['palace'],
        attribution: saidBy('palace', 'daily'),
      },
      { id: 'b-c1', ...said, lang: 'uk' },
      {
        id: 'b-c2',
        ...confirmed,
        concepts: ['meet', 'plan'],
        modality: 'planned',
        attribution: saidBy('vira-dub'),
        institutions: ['palace'],
        lang: 'uk',
      },
    ]),
  ).toEqual(['a-c1 b-c1', 'a-c2 b-c2']);
});

it('links details of parallel passages that would not do alone', () => {
  const passage = (article: string, lang: 'uk' | 'ru'): ClaimDraft[] => {
    const base = { lang, attribution: saidByUnnamed('wire') };
    return [
      { id: `${article}-c1`, ...base, ...meeting },
      {
        id: `${article}-c2`,
        ...base,
        entities: ['palace'],
        concepts: ['answer', 'comment', 'request'],
        modality: 'no-comment',
      },
      { id: `${article}-c3`, ...base, entities: ['harbour'], concepts: ['unrest', 'event'] },
      {
        id: `${article}-c4`,
        ...base,
        entities: ['taras-klen'],
        concepts: lang === 'uk' ? ['draft', 'present'] : ['draft', 'present', 'point'],
        figures: lang === 'uk' ? [] : [[20, 'count', '=', 'draft']],
      },
    ];
  };
  const drafts = [...passage('a', 'uk'), ...passage('b', 'ru')];
  expect(groupsOf(drafts)).toEqual(['a-c1 b-c1', 'a-c2 b-c2', 'a-c3 b-c3', 'a-c4 b-c4']);
  expect(groupsOf(drafts.filter(({ id }) => !/-c[23]$/u.test(id)))).toEqual([
    'a-c1 b-c1',
    'a-c4',
    'b-c4',
  ]);
});

it('says why, for all members', () => {
  const drafts: ClaimDraft[] = [
    { id: 'a-c1', ...meeting, attribution: saidBy('ada-lopukh') },
    { id: 'b-c1', ...meeting, attribution: saidBy('ada-lopukh'), lang: 'uk' },
  ];
  const [group] = grouped(drafts.map(corpusClaim)).groups;
  expect(group?.because).toEqual([
    { code: 'same-people', params: { people: ['ada-lopukh', 'taras-klen'] } },
    { code: 'same-places', params: { places: ['norburg', 'northland'] } },
    { code: 'same-date', params: { dates: ['2026-01-22'] } },
    { code: 'same-concepts', params: { concepts: ['meet'] } },
    { code: 'same-speaker', params: { speaker: 'ada-lopukh' } },
  ]);
});

it('does not depend on the order of claims and articles', () => {
  const drafts = ['a', 'b', 'c'].flatMap((article): ClaimDraft[] => [
    { id: `${article}-c1`, ...meeting },
    { id: `${article}-c2`, entities: ['airline'], concepts: ['strike-labour', 'pilot'] },
    { id: `${article}-c3`, entities: ['airline'], concepts: ['strike-labour', 'flight'] },
  ]);
  const expected = groupsOf(drafts);
  const orders = [drafts.toReversed(), [...drafts.slice(4), ...drafts.slice(0, 4)]];
  for (const order of orders) expect(groupsOf(order)).toEqual(expected);
});
