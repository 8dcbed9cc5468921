import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../model/attribution.ts';
import { unattributed } from '../../model/attribution.ts';
import { createCorpus } from '../corpus.ts';
import { analysis, seeds } from '../fixtures/small-corpus.ts';
import { attributionWords } from './attribution.ts';

function words(attribution: Partial<Attribution>): string {
  const [claim] = analysis.claims;
  if (claim === undefined) throw new Error('the fixture has claims');
  const changed = { ...claim, attribution: { ...unattributed, ...attribution } };
  return attributionWords(changed, createCorpus(analysis, seeds))
    .map((word) => (typeof word === 'string' ? word : '<article>'))
    .join('');
}

describe('attributionWords', () => {
  it.each<[Partial<Attribution>, string]>([
    [{ speaker: 'ada-lopukh' }, 'Ada Lopukh, in <article>, 2031-03-04'],
    [
      { speaker: 'ada-lopukh', via: ['test-post', 'trial-paper'] },
      'Ada Lopukh, through Test Post, through Trial Paper, in <article>, 2031-03-04',
    ],
    [
      { speakerText: 'посадовець', anonymous: true },
      '“посадовець” (unnamed), in <article>, 2031-03-04',
    ],
    [{ speakerText: 'мерія' }, '“мерія”, in <article>, 2031-03-04'],
    [{ anonymous: true }, 'unnamed, in <article>, 2031-03-04'],
    [{ via: ['test-post'] }, 'nobody named, through Test Post, in <article>, 2031-03-04'],
    [{}, 'the article itself, in <article>, 2031-03-04'],
    [{ speaker: 'not-listed' }, 'not-listed, in <article>, 2031-03-04'],
  ])('%j', (attribution, expected) => {
    expect(words(attribution)).toBe(expected);
  });
});
