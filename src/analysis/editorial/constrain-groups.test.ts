import { describe, expect, it } from 'vitest';
import { constrainGroups } from './constrain-groups.ts';
import type { GroupEdit } from './group-edits.ts';

const members = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ claim: { id } }));

function edit(kind: GroupEdit['kind'], ...claims: string[][]): GroupEdit {
  const params = { action: kind, who: 'Mira Lys', when: '2031-03-07', why: claims.join(' ') };
  return { kind, claims, because: { code: 'editor-decision', params } };
}

/** Groups in letters: `ab cd`. */
function groups(before: string, edits: readonly GroupEdit[], links = ''): string {
  const places = (word: string): number[] =>
    Array.from(word, (letter) => members.findIndex(({ claim }) => claim.id === letter));
  const linked = new Set(
    links.split(' ').flatMap((pair) => [pair, `${pair.slice(1)}${pair.slice(0, 1)}`]),
  );
  const { groups: after } = constrainGroups(before.split(' ').map(places), edits, members, (a, b) =>
    linked.has(`${members[a]?.claim.id ?? ''}${members[b]?.claim.id ?? ''}`),
  );
  return after.map((group) => group.map((at) => members[at]?.claim.id ?? '').join('')).join(' ');
}

describe('constrainGroups', () => {
  it.each([
    ['leaves alone what nobody decided about', 'ab cd e f', [], '', 'ab cd e f'],
    ['joins whole groups', 'ab cd e f', [edit('same', ['b'], ['c'])], '', 'abcd e f'],
    ['joins several', 'a b c d e f', [edit('same', ['f'], ['a'], ['d'])], '', 'adf b c e'],
    ['parts two claims', 'ab c d e f', [edit('different', ['a'], ['b'])], '', 'a b c d e f'],
    [
      'lets each other claim go with the side that it is linked with',
      'abcd e f',
      [edit('different', ['a'], ['d'])],
      'ab bd cd bd',
      'ab cd e f',
    ],
    [
      'and in doubt with the earlier one',
      'abc d e f',
      [edit('different', ['c'], ['a'])],
      '',
      'ab c d e f',
    ],
    [
      'keeps together what an editor joined, whatever the links are',
      'abcd e f',
      [edit('different', ['a'], ['d']), edit('same', ['b'], ['a'])],
      'bd cd',
      'ab cd e f',
    ],
    [
      'does not join by one decision what another parts',
      'ab cd e f',
      [edit('same', ['a'], ['c']), edit('different', ['b'], ['d'])],
      'ab cd',
      'abc d e f',
    ],
    [
      'takes two claims of the same words together',
      'abc d e f',
      [edit('different', ['a'], ['b', 'c'])],
      '',
      'a bc d e f',
    ],
    [
      'has nothing to part in two groups',
      'a b c d e f',
      [edit('different', ['a'], ['b'])],
      '',
      'a b c d e f',
    ],
  ])('%s', (_, before, edits, links, after) => {
    expect(groups(before, edits, links)).toBe(after);
    expect(groups(before, edits.toReversed(), links)).toBe(after);
  });

  it('gives the reason to every group that a decision is about, and the parted pairs', () => {
    const decision = edit('different', ['a'], ['b']);
    const { because, parted } = constrainGroups([[0, 1], [2]], [decision], members, () => false);
    expect([because([0]), because([1]), because([2])]).toEqual([
      [decision.because],
      [decision.because],
      [],
    ]);
    expect(parted).toEqual([[0, 1]]);
  });
});
