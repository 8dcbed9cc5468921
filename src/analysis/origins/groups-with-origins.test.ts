import { describe, expect, it } from 'vitest';
import {
  corpusClaim,
  creditedTo,
  facts,
  saidBy,
  saidByUnnamed,
  type ClaimDraft,
} from '../claim-groups/fixtures/corpus-claim.ts';
import { grouped } from '../claim-groups/fixtures/grouped.ts';
import { groupsWithOrigins } from './groups-with-origins.ts';

const meeting: Omit<ClaimDraft, 'id'> = {
  entities: ['ada-lopukh', 'taras-klen', 'norburg'],
  concepts: ['meet'],
  dates: ['2026-01-12'],
};

function originsOf(drafts: readonly ClaimDraft[]) {
  const [group] = groupsWithOrigins(grouped(drafts.map(corpusClaim)), facts);
  return {
    origins: group?.origins.map(({ id, claims }) => `${id}: ${claims.join(' ')}`),
    range: group?.originRange,
  };
}

describe('the origins of', () => {
  it.each<[why: string, drafts: ClaimDraft[], origins: string[], range: [number, number]]>([
    [
      'one report carried by three articles',
      [
        { id: 'a-c1', ...meeting, attribution: saidByUnnamed('wire') },
        { id: 'b-c1', ...meeting, attribution: creditedTo('wire') },
        { id: 'c-c1', ...meeting, attribution: saidByUnnamed('wire', 'daily') },
      ],
      ['report-wire-2026-01-14: a-c1 b-c1 c-c1'],
      [1, 1],
    ],
    [
      'an outlet and the unnamed sources in its report',
      [
        { id: 'a-c1', ...meeting, attribution: saidBy('wire') },
        { id: 'b-c1', ...meeting, attribution: saidByUnnamed('wire') },
      ],
      ['report-wire-2026-01-14: a-c1 b-c1'],
      [1, 1],
    ],
    [
      'two reports of one agency',
      [
        { id: 'a-c1', ...meeting, attribution: creditedTo('wire') },
        { id: 'b-c1', ...meeting, published: '2026-01-21', attribution: creditedTo('wire') },
      ],
      ['report-wire-2026-01-14: a-c1', 'report-wire-2026-01-21: b-c1'],
      [1, 2],
    ],
    [
      'a speaker through two outlets',
      [
        { id: 'a-c1', ...meeting, attribution: saidBy('ada-lopukh', 'wire') },
        { id: 'b-c1', ...meeting, attribution: saidBy('ada-lopukh', 'daily') },
      ],
      ['ada-lopukh: a-c1 b-c1'],
      [1, 1],
    ],
    [
      'two speakers',
      [
        { id: 'a-c1', ...meeting, attribution: saidBy('ada-lopukh') },
        { id: 'b-c1', ...meeting, attribution: saidBy('taras-klen') },
      ],
      ['ada-lopukh: a-c1', 'taras-klen: b-c1'],
      [2, 2],
    ],
    [
      'a spokesperson and the body',
      [
        { id: 'a-c1', ...meeting, attribution: saidBy('vira-dub'), institutions: ['palace'] },
        { id: 'b-c1', ...meeting, attribution: saidBy('palace') },
      ],
      ['vira-dub: a-c1 b-c1'],
      [1, 1],
    ],
    [
      'an unnamed official and a report',
      [
        { id: 'a-c1', ...meeting, attribution: saidByUnnamed('wire'), institutions: ['palace'] },
        { id: 'b-c1', ...meeting, attribution: saidByUnnamed('daily') },
      ],
      ['unnamed-palace: a-c1', 'report-daily-2026-01-14: b-c1'],
      [1, 2],
    ],
    [
      'unattributed statements',
      [
        { id: 'a-c1', ...meeting },
        { id: 'b-c1', ...meeting },
      ],
      [],
      [1, 2],
    ],
    [
      'a report and an article that names nobody',
      [
        { id: 'a-c1', ...meeting, attribution: creditedTo('wire') },
        { id: 'b-c1', ...meeting },
      ],
      ['report-wire-2026-01-14: a-c1'],
      [1, 2],
    ],
    [
      'a report and a repetition in the same article',
      [
        { id: 'a-c1', ...meeting },
        { id: 'a-c2', ...meeting, attribution: creditedTo('wire') },
        { id: 'b-c1', ...meeting, attribution: creditedTo('wire') },
      ],
      ['report-wire-2026-01-14: a-c2 b-c1'],
      [1, 1],
    ],
    [
      'a relay of an outlet whose article names the speaker',
      [
        { id: 'a-c1', ...meeting, publisher: 'daily', attribution: saidBy('ada-lopukh') },
        { id: 'b-c1', ...meeting, attribution: creditedTo('daily') },
      ],
      ['ada-lopukh: a-c1 b-c1'],
      [1, 1],
    ],
    [
      'a relay of an outlet that reports in its own voice',
      [
        { id: 'a-c1', ...meeting, publisher: 'daily' },
        { id: 'b-c1', ...meeting, attribution: creditedTo('daily') },
      ],
      ['report-daily-2026-01-14: a-c1 b-c1'],
      [1, 1],
    ],
    [
      'a relay that is older than the article',
      [
        { id: 'a-c1', ...meeting, publisher: 'daily', attribution: saidBy('ada-lopukh') },
        { id: 'b-c1', ...meeting, published: '2026-01-13', attribution: creditedTo('daily') },
      ],
      ['report-daily-2026-01-13: b-c1', 'ada-lopukh: a-c1'],
      [1, 2],
    ],
  ])('%s', (_why, drafts, origins, range) => {
    expect(originsOf(drafts)).toEqual({ origins, range });
  });
});

it('adds the speaker of a confirmation, which is no member', () => {
  const planned = { ...meeting, dates: ['2026-01-22'], modality: 'planned' as const };
  const drafts: ClaimDraft[] = [
    { id: 'a-c1', ...planned, attribution: saidBy('ada-lopukh') },
    {
      id: 'a-c2',
      concepts: ['confirm', 'information'],
      attribution: saidBy('palace'),
    },
    { id: 'b-c1', ...planned, attribution: saidBy('ada-lopukh') },
  ];
  const [group] = groupsWithOrigins(grouped(drafts.map(corpusClaim)), facts);
  expect(group?.claims).toEqual(['a-c1', 'b-c1']);
  expect(group?.origins.map(({ id }) => id)).toEqual(['ada-lopukh', 'palace']);
  expect(group?.because).toContainEqual({
    code: 'confirms',
    params: { claim: 'a-c2', speaker: 'palace' },
  });
});

it('counts translations of one text as one origin, without any credit, and says so', () => {
  const text = (article: string, lang: 'uk' | 'ru' | 'en', unnamed: boolean): ClaimDraft[] =>
    ['meet', 'strike', 'harvest', 'flood', 'vote', 'sue'].map((concept, at) => ({
      id: `${article}-c${at + 1}`,
      lang,
      entities: ['ada-lopukh', 'harbour'],
      concepts: [concept, 'answer'],
      ...(unnamed ? { attribution: saidByUnnamed() } : {}),
    }));
  expect(originsOf([...text('a', 'uk', true), ...text('b', 'ru', true)])).toEqual({
    origins: ['unnamed-a: a-c1 b-c1'],
    range: [1, 1],
  });
  const drafts = [...text('a', 'uk', true), ...text('b', 'ru', false)];
  expect(originsOf(drafts)).toEqual({ origins: ['unnamed-a: a-c1'], range: [1, 1] });
  const [group] = groupsWithOrigins(grouped(drafts.map(corpusClaim)), facts);
  expect(group?.because).toContainEqual({ code: 'reprint', params: { article: 'b', of: 'a' } });
});
