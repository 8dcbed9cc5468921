import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { exchangesOf } from './exchanges.ts';

const digest = createDigest(sampleEntries);
const namesOf = (id: string) => {
  const source = digest.source(id);
  if (source === null) throw new Error(`No source ${id}`);
  const { passedOnBy, takenFrom } = exchangesOf(digest, source);
  return [passedOnBy, takenFrom].map((list) =>
    list.map(({ name, claims, articles }) => [name?.id ?? null, claims, articles]),
  );
};

it('names who passed on what came through a source', () => {
  expect(namesOf('test-post')).toEqual([
    [
      [null, 1, 1],
      ['trial-paper', 1, 1],
    ],
    [],
  ]);
});

it('names from whom a source took it, but not the source itself as its own publisher', () => {
  expect(namesOf('trial-paper')).toEqual([[], [['test-post', 1, 1]]]);
});
