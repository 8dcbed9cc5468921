import { describe, expect, test } from 'vitest';
import { claim, typeOf } from '../fixtures/reports.ts';
import { inventedFacts } from '../fixtures/told-article.ts';
import { statusOf, type Course, type Word } from './status.ts';

const days = ['2031-03-01', '2031-03-05', '2031-03-10'];
const course: Course = {
  type: typeOf('meeting'),
  to: '2031-03-06',
  parties: new Set(['ada-lopukh', 'borys-hrim']),
  typeOf: inventedFacts.typeOf,
};

interface Said {
  readonly day: string;
  readonly outlook?: Word['outlook'];
  readonly speaker?: string;
  readonly confirms?: boolean;
}

function courseOf(
  said: readonly Said[],
  over: Partial<Course> = {},
  asOf = '2031-03-05',
): string[] {
  const words = said.map(({ day, outlook = 'ahead', speaker, confirms = false }, at): Word => {
    const rest = speaker === undefined ? {} : { speaker };
    return {
      claim: claim(`x-c${at + 1}`, { modality: 'planned', ...rest }),
      day,
      outlook,
      confirms,
    };
  });
  const known = days.filter((day) => day <= asOf);
  return statusOf(words, { ...course, ...over }, known, asOf).map(
    ({ asOf: day, status, claims }) => `${day} ${status}: ${claims.join(' ')}`,
  );
}

describe('planned and confirmed', () => {
  test.each<[string, Said[], Partial<Course>, string]>([
    ['nobody vouches', [{ day: '2031-03-01' }], {}, 'planned'],
    ['one side vouches', [{ day: '2031-03-01', speaker: 'ada-lopukh' }], {}, 'planned'],
    [
      'both sides vouch',
      [
        { day: '2031-03-01', speaker: 'ada-lopukh' },
        { day: '2031-03-01', speaker: 'borys-hrim' },
      ],
      {},
      'confirmed',
    ],
    [
      'two who do not take part vouch',
      [
        { day: '2031-03-01', speaker: 'clara-vale' },
        { day: '2031-03-01', speaker: 'denys-luh' },
      ],
      {},
      'planned',
    ],
    [
      'a paper vouches beside one side',
      [
        { day: '2031-03-01', speaker: 'ada-lopukh' },
        { day: '2031-03-01', speaker: 'trial-paper' },
      ],
      {},
      'planned',
    ],
    [
      'a body confirms what others have said',
      [
        { day: '2031-03-01' },
        { day: '2031-03-01', speaker: 'town-council', outlook: 'none', confirms: true },
      ],
      {},
      'confirmed',
    ],
    [
      'a paper confirms',
      [
        { day: '2031-03-01' },
        { day: '2031-03-01', speaker: 'trial-paper', outlook: 'none', confirms: true },
      ],
      {},
      'planned',
    ],
    [
      'the one who holds it vouches',
      [{ day: '2031-03-01', speaker: 'ada-lopukh' }],
      { type: typeOf('launch', { organised: true }) },
      'confirmed',
    ],
  ])('%s', (_, said, over, status) => {
    const [entry] = courseOf(said, over);
    expect(entry?.split(' ')[1]).toBe(`${status}:`);
  });
});

describe('over time', () => {
  test('an entry for each day that changes it, with the claims that do', () => {
    expect(
      courseOf([
        { day: '2031-03-01' },
        { day: '2031-03-03' },
        { day: '2031-03-05', speaker: 'ada-lopukh' },
        { day: '2031-03-05', speaker: 'town-council', outlook: 'none', confirms: true },
      ]),
    ).toEqual(['2031-03-01 planned: x-c1', '2031-03-05 confirmed: x-c3 x-c4']);
  });

  test('a plan whose day has passed lapses on the next day of publication', () => {
    expect(courseOf([{ day: '2031-03-01' }], {}, '2031-03-10')).toEqual([
      '2031-03-01 planned: x-c1',
      '2031-03-10 lapsed: ',
    ]);
  });

  test('it does not lapse before, nor without a last day', () => {
    expect(courseOf([{ day: '2031-03-01' }])).toEqual(['2031-03-01 planned: x-c1']);
    expect(courseOf([{ day: '2031-03-01' }], { to: null }, '2031-03-10')).toHaveLength(1);
  });

  test('what is reported in time has happened and stays so', () => {
    const said: Said[] = [
      { day: '2031-03-01' },
      { day: '2031-03-10', outlook: 'past' },
      { day: '2031-03-11', outlook: 'off' },
    ];
    expect(courseOf(said, {}, '2031-03-12')).toEqual([
      '2031-03-01 planned: x-c1',
      '2031-03-10 happened: x-c2',
    ]);
  });

  test('called off and planned again', () => {
    const said: Said[] = [
      { day: '2031-03-01' },
      { day: '2031-03-02', outlook: 'off' },
      { day: '2031-03-03' },
    ];
    expect(courseOf(said)).toEqual([
      '2031-03-01 planned: x-c1',
      '2031-03-02 cancelled: x-c2',
      '2031-03-03 planned: x-c3',
    ]);
  });

  test('what is only spoken of has no status', () => {
    expect(courseOf([{ day: '2031-03-01', outlook: 'none' }])).toEqual(['2031-03-01 unknown: ']);
  });
});
