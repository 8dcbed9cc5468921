import { expect, it } from 'vitest';
import type { ArticleReading } from '../../model/article-reading.ts';
import type { Entity } from '../../model/entity.ts';
import { perReading, type Standing } from './article-memory.ts';
import { bareReading } from './fixtures/bare-reading.ts';

const lopukh: Entity = {
  id: 'person:lopukh',
  type: 'person',
  labels: { en: 'Lopukh', uk: 'Лопух', ru: 'Лопух' },
  aliases: [],
  wikidata: null,
};
const reading: ArticleReading = { ...bareReading({ text: '' }), discovered: [lopukh] };
const standing: Standing = {
  id: '2026-a',
  entityId: () => 'ada-lopukh',
  describe: () => 'person ada-lopukh',
};

it.each<[why: string, next: ArticleReading, standing: Standing, times: number]>([
  ['nothing has changed', reading, { ...standing }, 1],
  ['the article has another id', reading, { ...standing, id: '2026-a-2' }, 2],
  ['a name became another entity', reading, { ...standing, entityId: () => 'lopukh' }, 2],
  ['its entity is another thing', reading, { ...standing, describe: () => 'place lopukh' }, 2],
  ['the article was read anew', { ...reading }, standing, 2],
])('makes the same of a reading unless something has changed: %s', (_why, next, later, times) => {
  const made: string[] = [];
  const remembered = perReading((_, { id }: Standing) => made.push(id));
  remembered(reading, standing);
  remembered(next, later);
  expect(made).toHaveLength(times);
});
