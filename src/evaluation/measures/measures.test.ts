import { describe, expect, test } from 'vitest';
import { unattributed } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { AlignedSentence } from '../alignment.ts';
import { f1 } from '../score.ts';
import { speakers, vias } from './attribution.ts';
import { checkWorthy, rejectedNegatives } from './check-worthy.ts';
import { dates, isoInterval } from './dates.ts';
import { bCubed } from './entities.ts';
import { modalities } from './modality.ts';
import { quantities } from './quantities.ts';

type Parts = Partial<Omit<AlignedSentence, 'gold' | 'article'>> & {
  gold?: Partial<AlignedSentence['gold']>;
  article?: Partial<AlignedSentence['article']>;
};

/** A sentence of the gold, 100 characters long, beside an analysis that found nothing. */
function sentence(parts: Parts = {}): AlignedSentence {
  return {
    ref: '000.1',
    language: 'uk',
    claims: [],
    ...parts,
    gold: {
      n: 1,
      start: 0,
      end: 100,
      kind: 'claim',
      role: 'body',
      checkWorthy: true,
      attribution: { speaker: null, via: [], anonymous: false },
      modality: 'happened',
      polarity: '+',
      dates: [],
      quantities: [],
      entities: [],
      ...parts.gold,
    },
    article: {
      id: 'a',
      seed: '000.txt',
      lang: 'uk',
      published: '2026-01-14',
      publisher: null,
      title: null,
      sentences: [],
      mentions: [],
      dates: [],
      quantities: [],
      ...parts.article,
    },
  };
}

function claim(parts: Partial<Claim> = {}): Claim {
  return {
    id: 'a-c1',
    article: 'a',
    sentence: 0,
    start: 0,
    end: 50,
    checkWorthy: true,
    attribution: unattributed,
    modality: 'happened',
    polarity: '+',
    hedges: [],
    loaded: [],
    dates: [],
    quantities: [],
    entities: [],
    context: [],
    concepts: [],
    group: 'g',
    ...parts,
  };
}

test('F1 counts what is false and what is missed alike', () => {
  expect(f1({ right: ['a', 'b', 'c'], false: ['d'], missed: ['e'] })).toBe(0.75);
  expect(f1({ right: [], false: [], missed: [] })).toBe(1);
  expect(f1({ right: [], false: ['a'], missed: [] })).toBe(0);
});

describe('dates', () => {
  const day = { verbatim: 'x', start: 10, end: 20, approx: false };

  test.each([
    ['2025-12', ['2025-12-01', '2025-12-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2025', ['2025-01-01', '2025-12-31']],
    ['../2026-01-31', [null, '2026-01-31']],
    ['2026-01-21T18:00/2026-01-21T24:00', ['2026-01-21', '2026-01-21']],
  ])('%s is an interval of days', (iso, expected) => {
    expect(isoInterval(iso)).toEqual(expected);
  });

  test('an open deadline must be open', () => {
    const gold = { dates: [{ ...day, iso: '../2026-01-31', precision: 'deadline' }] };
    const found = {
      start: 12,
      end: 18,
      to: '2026-01-31',
      precision: 'deadline' as const,
      basis: 'inferred' as const,
    };
    expect(
      dates([sentence({ gold, article: { dates: [{ ...found, from: null }] } })]).right,
    ).toHaveLength(1);
    expect(
      dates([sentence({ gold, article: { dates: [{ ...found, from: '2026-01-01' }] } })]),
    ).toMatchObject({
      right: [],
      missed: ['000.1 x = ../2026-01-31'],
    });
  });

  test('a vague date neither helps nor hurts', () => {
    const gold = { dates: [{ ...day, iso: '2026-01-14/..', precision: 'vague-future' }] };
    const found = {
      start: 12,
      end: 18,
      from: null,
      to: null,
      precision: 'vague' as const,
      basis: 'inferred' as const,
    };
    expect(dates([sentence({ gold, article: { dates: [found] } })])).toEqual({
      right: [],
      false: [],
      missed: [],
    });
  });
});

test('two weeks are fourteen days', () => {
  const gold = {
    quantities: [
      {
        verbatim: 'понад два тижні',
        start: 5,
        end: 20,
        value: 14,
        unit: 'days',
        approx: '>' as const,
      },
    ],
  };
  const weeks = {
    start: 5,
    end: 20,
    value: 2,
    max: null,
    unit: 'week',
    approx: '>' as const,
    counted: null,
  };
  expect(quantities([sentence({ gold, article: { quantities: [weeks] } })]).right).toHaveLength(1);
  const exact = { ...weeks, approx: '=' as const };
  expect(quantities([sentence({ gold, article: { quantities: [exact] } })]).right).toHaveLength(0);
});

test('B-cubed punishes one cluster for two people', () => {
  const name = (label: string, start: number) => ({
    verbatim: label,
    start,
    end: start + 5,
    label,
    type: 'person',
    mention: 'name' as const,
  });
  const gold = { entities: [name('Ann', 0), name('Ben', 10)] };
  const mentions = (ids: readonly [string, string]) => ({
    mentions: [
      { start: 0, end: 5, entity: ids[0] },
      { start: 10, end: 15, entity: ids[1] },
    ],
  });
  expect(bCubed([sentence({ gold, article: mentions(['ann', 'ben']) })])).toBe(1);
  expect(bCubed([sentence({ gold, article: mentions(['ann', 'ann']) })])).toBeCloseTo(2 / 3);
});

test('a sentence counts as check-worthy if one of its claims does', () => {
  const both = sentence({ claims: [claim({ checkWorthy: false }), claim()] });
  expect(checkWorthy([both]).right).toEqual(['000.1']);
  const opinion = sentence({
    gold: { checkWorthy: false },
    claims: [claim({ checkWorthy: false })],
  });
  expect(rejectedNegatives([opinion])).toEqual({ rejected: ['000.1'], accepted: [] });
});

describe('attribution', () => {
  const idOf = (label: string): string => label.toLowerCase();
  const gold = { attribution: { speaker: 'Ann', via: ['Medium'], anonymous: false } };
  const spoken = (speaker: string | null, anonymous: boolean, via: string[]) => ({
    claims: [claim({ attribution: { ...unattributed, speaker, anonymous, via } })],
  });

  test('the speaker must be the same entity', () => {
    expect(speakers([sentence({ gold, ...spoken('ann', false, []) })], idOf).right).toHaveLength(1);
    expect(speakers([sentence({ gold, ...spoken('ben', false, []) })], idOf).wrong).toEqual([
      '000.1 Ann: ben',
    ]);
    expect(speakers([sentence({ gold, ...spoken(null, true, []) })], idOf).wrong).toHaveLength(1);
  });

  test('an unnamed speaker must be marked anonymous', () => {
    const unnamed = { attribution: { speaker: 'a source', via: [], anonymous: true } };
    expect(
      speakers([sentence({ gold: unnamed, ...spoken(null, true, []) })], idOf).right,
    ).toHaveLength(1);
    expect(
      speakers([sentence({ gold: unnamed, ...spoken(null, false, []) })], idOf).wrong,
    ).toHaveLength(1);
  });

  test('the list of outlets must be the same in order', () => {
    expect(
      vias([sentence({ gold, ...spoken('ann', false, ['medium']) })], idOf).right,
    ).toHaveLength(1);
    expect(vias([sentence({ gold, ...spoken('ann', false, []) })], idOf).wrong).toHaveLength(1);
  });
});

test('modality is that of the longest claim; a negated plan is a denial', () => {
  const gold = { modality: 'denied', polarity: '-' as const };
  const claims = [claim({ end: 10 }), claim({ end: 50, modality: 'planned', polarity: '-' })];
  expect(modalities([sentence({ gold, claims })]).right).toHaveLength(1);
  expect(modalities([sentence({ gold, claims: [claim()] })]).wrong).toEqual([
    '000.1 denied: happened',
  ]);
});
