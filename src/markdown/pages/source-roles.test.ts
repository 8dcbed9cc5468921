import { describe, expect, it } from 'vitest';
import { unattributed } from '../../model/attribution.ts';
import { analysis } from '../fixtures/small-corpus.ts';
import { sourceRoles } from './source-roles.ts';

/** The roles of the two media of the fixture for one claim with this chain. */
function rolesIn(speaker: string | null, via: string[]) {
  const [claim] = analysis.claims;
  if (claim === undefined) throw new Error('the fixture has claims');
  const claims = [{ ...claim, id: 'c', attribution: { ...unattributed, speaker, via } }];
  const roles = sourceRoles({ ...analysis, claims });
  const of = (id: string) => {
    const { reports = [], relays = [] } = roles.get(id) ?? {};
    return [...reports.map(() => 'reports'), ...relays.map(() => 'relays')].join();
  };
  return { post: of('test-post'), paper: of('trial-paper') };
}

describe('sourceRoles', () => {
  it.each([
    ['a person through an outlet', 'ada-lopukh', ['test-post'], 'reports', ''],
    ['nobody through two', null, ['test-post', 'trial-paper'], 'reports', 'relays'],
    ['an outlet itself', 'test-post', [], 'reports', ''],
    ['an outlet through another', 'test-post', ['trial-paper'], 'reports', 'relays'],
    ['an outlet twice in a chain', 'test-post', ['trial-paper', 'test-post'], 'reports', 'relays'],
    ['nobody', null, [], '', ''],
  ])('%s', (_, speaker, via, post, paper) => {
    expect(rolesIn(speaker, via)).toEqual({ post, paper });
  });

  it('lists what an outlet published', () => {
    const roles = sourceRoles(analysis);
    expect(roles.get('trial-paper')?.publishes).toEqual(['2031-03-05-vstrecha-ady-lopukh-s-merom']);
    expect(roles.get('test-post')?.publishes).toEqual([]);
    expect(roles.has('ada-lopukh')).toBe(false);
  });
});
