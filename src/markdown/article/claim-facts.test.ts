import { describe, expect, it } from 'vitest';
import { unattributed } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import { claimFacts } from './claim-facts.ts';

const text = 'зустріч може\nвідбутися';

function facts(draft: Partial<Claim>) {
  const claim: Claim = {
    ...{ id: 'a-c1', article: 'a', sentence: 0, start: 0, end: 22, checkWorthy: true },
    attribution: unattributed,
    ...{ modality: 'happened', polarity: '+', hedges: [], loaded: [], dates: [], quantities: [] },
    ...{ entities: [], context: [], concepts: [], group: 'a-c1' },
    ...draft,
  };
  return claimFacts(claim, (start, end) => text.slice(start, end));
}

describe('the facts at a claim', () => {
  it.each<[string, Partial<Claim>, object]>([
    ['are none of a plain fact without a source', {}, {}],
    [
      'name the chain, the speaker first',
      {
        attribution: { ...unattributed, speaker: 'ada-lopukh', via: ['test-post', 'trial-paper'] },
      },
      { by: 'ada-lopukh → test-post → trial-paper' },
    ],
    [
      'call a speaker without a name as the text does',
      { attribution: { ...unattributed, speakerText: 'одне з\nджерел', anonymous: true } },
      { by: 'одне з джерел' },
    ],
    [
      'say how it is meant, with hedges as printed',
      { modality: 'possible', hedges: [{ start: 8, end: 12 }] },
      { how: 'possible, може' },
    ],
    ['say that it is negated', { polarity: '-' }, { how: 'not' }],
    ['do not negate a denial again', { modality: 'denied', polarity: '-' }, { how: 'denied' }],
  ])('%s', (_, draft, expected) => {
    expect(facts(draft)).toEqual(expected);
  });
});
