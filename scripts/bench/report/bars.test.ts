import { describe, expect, it } from 'vitest';
import type { CorpusMeasures } from '../measure/measures.ts';
import { bars } from './bars.ts';
import { reportLines } from './report-lines.ts';

const second = { cpu: 1, wall: 1 };
const loading = { code: { cpu: 0.4, wall: 0.5 }, engine: { cpu: 0.5, wall: 0.6 } };

function corpus(more: Partial<CorpusMeasures>): CorpusMeasures {
  return {
    articles: 10_000,
    characters: 2500,
    wordForms: 70_000,
    reading: { cpu: 0.002, wall: 0.002 },
    readingShares: [
      ['sentences and tokens', 0.3],
      ['names', 0.5],
      ['claims', 0.2],
    ],
    analysing: { cpu: 10, wall: 10 },
    analysingShares: [['groups', 1]],
    oneMore: second,
    memory: 1.2e9,
    claims: 1,
    groups: 1,
    relations: 0,
    events: 0,
    ...more,
  };
}

function verdicts(corpora: CorpusMeasures[]): Record<string, boolean | null> {
  return Object.fromEntries(bars(loading, corpora).map(({ promise, met }) => [promise, met]));
}

describe('the bars', () => {
  it('are met by what is fast and small enough', () => {
    const found = verdicts([corpus({})]);
    expect(Object.values(found)).toEqual([true, true, true, true, true, true]);
  });

  it('count the stages through names only for the one, everything for the other', () => {
    const slow = corpus({
      reading: { cpu: 0.0021, wall: 0.0021 },
      analysing: { cpu: 13, wall: 13 },
    });
    expect(verdicts([slow])).toMatchObject({
      '600 articles a second through names': false,
      '300 articles a second in all': false,
    });
  });

  it('that are set for 10,000 articles say nothing of fewer', () => {
    expect(verdicts([corpus({ articles: 1000 })])).toMatchObject({
      'under 1.5 GB for 10,000 articles': null,
      'one more article in under 2 s': null,
      'at least 60,000 word forms': null,
    });
  });

  it('hold the corpus stages to n log n', () => {
    const small = corpus({ articles: 1000, analysing: second });
    const promise = 'corpus stages within n log n (1.12), 1000 to 10000';
    expect(verdicts([small, corpus({ analysing: { cpu: 14, wall: 14 } })])[promise]).toBe(true);
    expect(verdicts([small, corpus({ analysing: { cpu: 20, wall: 20 } })])[promise]).toBe(false);
  });

  it('are printed with what was found', () => {
    const lines = reportLines(loading, [corpus({})]);
    expect(lines).toContain('  loads in under 1 s                    0.90 s  met');
    expect(lines).toContain('  through names  625');
  });
});
