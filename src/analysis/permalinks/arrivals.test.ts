import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Analysis } from '../../model/analysis.ts';
import type { ArticleReading } from '../../model/article-reading.ts';
import type { PermalinkKind, Permalinks } from '../../model/permalinks.ts';
import { nameOf, resolver, startRuns, type AddressRuns } from './fixtures/address-runs.ts';

let runs: AddressRuns;

beforeAll(async () => {
  runs = await startRuns('2031-03-20');
});

/** What one article of a generated corpus says: so little differs that much is told twice. */
interface Story {
  readonly person: string;
  readonly place: string;
  readonly day: number;
  readonly deed: string;
  readonly toll: number;
}

const story: fc.Arbitrary<Story> = fc.record({
  person: fc.constantFrom('Ada Lopukh', 'Clara Vale', 'Denys Luh'),
  place: fc.constantFrom('Riga', 'Tallinn', 'Latvia'),
  day: fc.integer({ min: 3, max: 6 }),
  deed: fc.constantFrom('an earthquake', 'a fire', 'an explosion', 'a strike by workers'),
  toll: fc.integer({ min: 2, max: 4 }),
});

const step = fc.record({
  action: fc.constantFrom('arrive', 'arrive', 'change', 'remove'),
  pick: fc.nat(),
  story,
});

function written({ person, place, day, deed, toll }: Story): string {
  const date = `March ${day}, 2031`;
  return [
    ` date 2031-03-0${day + 1} There was ${deed} in ${place} on ${date}.`,
    `Mayor ${person} said ${toll} people were injured in ${place}.`,
    `${person} met Prime Minister Borys Hrim in ${place} on ${date}.`,
  ].join('\n\n');
}

const perRun = 20;

test('200 arrivals, changes and removals: every address ever minted leads somewhere', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: perRun, maxLength: perRun }), (steps) => {
      const present = new Map<string, ArticleReading>();
      const ever = new Set<string>();
      let permalinks: Permalinks = [];
      let latest = 0;
      for (const { action, pick, story: told } of steps) {
        const files = [...present.keys()];
        const chosen = files[pick % Math.max(files.length, 1)];
        if (action === 'arrive' || chosen === undefined) latest += 1;
        const file = action === 'arrive' || chosen === undefined ? `${latest}.txt` : chosen;
        if (action === 'remove' && chosen !== undefined) present.delete(chosen);
        else present.set(file, runs.read(file, written(told)));
        const next = runs.address([...present.values()], permalinks);
        permalinks = next.permalinks;
        for (const permalink of permalinks) ever.add(nameOf(permalink));
        expect(permalinks.map(nameOf).toSorted()).toEqual([...ever].toSorted());
        const things = thingsOf(next.analysis);
        const ends = [...ever].map(resolver(permalinks));
        const lost = ends.filter((end) => !end.withdrawn && !things.has(nameOf(end)));
        expect(lost).toEqual([]);
      }
    }),
    { numRuns: 200 / perRun },
  );
});

/** Everything that an address may lead to. */
function thingsOf({ articles, groups, events, entities }: Analysis): Set<string> {
  const named = (kind: PermalinkKind, things: readonly { id: string }[]): string[] =>
    things.map(({ id }) => `${kind} ${id}`);
  return new Set([
    ...named('article', articles),
    ...named('claim', groups),
    ...named('event', events),
    ...entities.map(({ id, type }) => `${type === 'medium' ? 'source' : 'entity'} ${id}`),
  ]);
}
