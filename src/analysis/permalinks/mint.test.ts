import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePermalinks, writePermalinks } from '../../markdown/permalinks-file.ts';
import type { Permalink, Permalinks } from '../../model/permalinks.ts';
import { mint } from './mint.ts';
import type { Thing } from './thing.ts';

const thing = (slug: string, members: readonly string[], provisional = `p-${slug}`): Thing => {
  return { kind: 'claim', provisional, slug, members };
};

const link = (id: string, rest: Partial<Permalink> = {}): Permalink => {
  return { id, kind: 'claim', to: null, withdrawn: false, ...rest };
};

/** `a`, `a -> b` or `a gone`. */
function shown(permalinks: Permalinks): string[] {
  return permalinks.map(({ id, to, withdrawn }) =>
    withdrawn ? `${id} gone` : to === null ? id : `${id} -> ${to}`,
  );
}

function run(things: readonly Thing[], before: Permalinks = []): string[] {
  return shown(mint('claim', things, before).permalinks);
}

describe('addresses', () => {
  test('a new thing gets its slug, or a number behind it', () => {
    expect(run([thing('x', ['1']), thing('x', ['2'], 'p-y')])).toEqual(['x', 'x-2']);
  });

  test('a thing keeps its address under another name and with more members', () => {
    const { permalinks } = mint('claim', [thing('x', ['1'])], []);
    const { ids } = mint('claim', [thing('new-name', ['1', '2', '3'])], permalinks);
    expect(ids.get('p-new-name')).toBe('x');
  });

  test.each<[string, Thing[], Permalinks, string[]]>([
    [
      'two that became one: the bigger part stays, the other leads there',
      [thing('xy', ['1', '2', '3'])],
      [link('x', { members: ['1'] }), link('y', { members: ['2', '3'] })],
      ['x -> y', 'y'],
    ],
    [
      'of equal parts the older address stays',
      [thing('xy', ['1', '2'])],
      [link('x', { members: ['1'] }), link('y', { members: ['2'] })],
      ['x', 'y -> x'],
    ],
    [
      'one that became two: the bigger part keeps the address',
      [thing('a', ['1']), thing('b', ['2', '3'])],
      [link('x', { members: ['1', '2', '3'] })],
      ['x', 'a'],
    ],
    ['nothing is left', [], [link('x', { members: ['1'] })], ['x gone']],
    [
      'it comes back',
      [thing('other', ['1'])],
      [link('x', { members: ['1'], withdrawn: true })],
      ['x'],
    ],
    [
      'what was merged comes apart again',
      [thing('a', ['1']), thing('b', ['2', '3'])],
      [link('x', { members: ['1'], to: 'y' }), link('y', { members: ['1', '2', '3'] })],
      ['x', 'y'],
    ],
    [
      'an address is never given to another thing',
      [thing('x', ['9'])],
      [link('x', { members: ['1'], withdrawn: true })],
      ['x gone', 'x-2'],
    ],
    [
      'a record without members is of the thing with its name',
      [thing('x', ['1'])],
      [link('x'), link('y')],
      ['x', 'y gone'],
    ],
    [
      'a claim of the same sentence, counted otherwise, is better than nothing',
      [thing('x', ['k1.2'])],
      [link('y', { members: ['k1.1'] })],
      ['y'],
    ],
    [
      'but the exact claim is better',
      [thing('a', ['k1.1']), thing('b', ['k1.2'])],
      [link('y', { members: ['k1.2'] })],
      ['y', 'a'],
    ],
  ])('%s', (_, things, before, expected) => {
    expect(run(things, before)).toEqual(expected);
  });

  test('other kinds are passed on as they are', () => {
    const event: Permalink = { id: 'x', kind: 'event', to: null, withdrawn: false };
    expect(mint('claim', [thing('x', ['1'])], [event]).permalinks).toEqual([
      event,
      link('x', { members: ['1'] }),
    ]);
  });
});

/** A corpus over time: which members stand together, day by day. */
const placed = fc.record({
  member: fc.integer({ min: 0, max: 14 }),
  group: fc.integer({ min: 0, max: 5 }),
});
const history = fc.array(fc.array(placed, { maxLength: 20 }), { minLength: 1, maxLength: 12 });

function thingsOf(day: readonly { member: number; group: number }[]): Thing[] {
  const groupOf = new Map(day.map(({ member, group }) => [member, group]));
  const groups = Map.groupBy([...groupOf], ([, group]) => group);
  return [...groups].map(([group, members]) =>
    thing(
      `slug-${group % 3}`,
      members.map(([member]) => `m${member}`),
      `p${group}`,
    ),
  );
}

/** What an address leads to in the end; undefined if it goes in a circle or nowhere. */
function resolve(id: string, permalinks: Permalinks): Permalink | undefined {
  const byId = new Map(permalinks.map((permalink) => [permalink.id, permalink]));
  let at = byId.get(id);
  for (let steps = 0; steps <= permalinks.length; steps += 1) {
    if (at === undefined || at.to === null) return at;
    at = byId.get(at.to);
  }
  return undefined;
}

test('whatever arrives, merges, splits and vanishes, every address ever minted leads somewhere', () => {
  fc.assert(
    fc.property(history, (days) => {
      let permalinks: Permalinks = [];
      const ever = new Set<string>();
      for (const day of days) {
        const things = thingsOf(day);
        const minted = mint('claim', things, permalinks);
        const ids = [...minted.ids.values()];
        expect(new Set(ids).size).toBe(ids.length);
        expect(minted.ids.size).toBe(things.length);
        permalinks = minted.permalinks;
        for (const id of ids) ever.add(id);
        expect(permalinks.map(({ id }) => id).toSorted()).toEqual([...ever].toSorted());
        for (const id of ever) {
          const end = resolve(id, permalinks);
          expect(end?.withdrawn ?? ids.includes(id)).toBe(!ids.includes(end?.id ?? ''));
        }
        for (const id of ids) {
          expect(resolve(id, permalinks)).toMatchObject({ id, withdrawn: false });
        }
        expect(mint('claim', things, permalinks)).toEqual(minted);
        expect(mint('claim', things.toReversed(), permalinks)).toEqual(minted);
        expect(parsePermalinks(writePermalinks(permalinks))).toEqual(permalinks);
      }
    }),
    { numRuns: 200 },
  );
});
