import type { PhrasingContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import { markClaims } from './mark-claims.ts';

/** The nodes with claims as `name(…)`. */
function shown(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'textDirective'
        ? `${node.attributes?.['id'] ?? ''}(${shown(node.children)})`
        : '?';
    })
    .join('');
}

const letters = 'abcdefghij';

describe('markClaims', () => {
  it.each([
    ['no claim', [], 'abcdefghij'],
    ['one', [[2, 4, 'x']], 'abx(cd)efghij'],
    [
      'neighbours',
      [
        [0, 2, 'x'],
        [2, 4, 'y'],
      ],
      'x(ab)y(cd)efghij',
    ],
    [
      'one in another',
      [
        [4, 6, 'y'],
        [0, 10, 'x'],
      ],
      'x(abcdy(ef)ghij)',
    ],
    [
      'the same words',
      [
        [2, 4, 'x'],
        [2, 4, 'y'],
      ],
      'abx(y(cd))efghij',
    ],
    [
      'the same beginning',
      [
        [2, 4, 'x'],
        [2, 6, 'y'],
      ],
      'aby(x(cd)ef)ghij',
    ],
    [
      'partial overlap',
      [
        [0, 6, 'x'],
        [4, 8, 'y'],
      ],
      'x(abcdy(ef))y(gh)ij',
    ],
    [
      'a chain',
      [
        [0, 4, 'x'],
        [2, 6, 'y'],
        [5, 8, 'z'],
      ],
      'x(aby(cd))y(ez(f))z(gh)ij',
    ],
    ['out of the block', [[8, 14, 'x']], 'abcdefghx(ij)'],
    ['elsewhere', [[20, 24, 'x']], 'abcdefghij'],
  ] as const)('%s', (_, spans, expected) => {
    const marks = spans.map(([start, end, mark]) => ({ start, end, mark }));
    const nodes = markClaims({ start: 0, end: 10 }, marks, (start, end) =>
      letters.slice(start, end),
    );
    expect(shown(nodes)).toBe(expected);
  });
});
