import { describe, expect, it } from 'vitest';
import type { Entity, EntityType } from '../../model/entity.ts';
import { spellings } from './spellings.ts';

function entity(id: string, type: EntityType, labels: Partial<Entity['labels']> = {}): Entity {
  return { id, type, labels: { en: id, uk: id, ru: id, ...labels }, aliases: [], wikidata: null };
}

const standsFor = spellings(
  [
    entity('norbesir-2', 'place'),
    entity('norbesir', 'place'),
    entity('norbisyr', 'place'),
    entity('norbasar', 'organisation'),
    entity('ada-lopukh', 'person'),
    entity('ada-lopuh', 'person'),
    entity('lopukhin', 'person'),
    entity('lopukhyn', 'person'),
    entity('ora', 'place'),
    entity('ara', 'place'),
    entity('listova', 'place'),
    entity('lystova', 'place'),
    entity('rokk', 'place', { en: 'Rokk', uk: 'Рокк' }),
    entity('rokk-county', 'place', { en: 'Rokk County' }),
    entity('okruh-rokk', 'place', { en: 'okruh Rokk', uk: 'округ Рокк' }),
    entity('rokk-inn', 'place', { en: 'Rokk Inn' }),
    entity('camp-tamba', 'organisation'),
    entity('camp-tamba-2', 'place'),
  ],
  {
    isKnown: (id) => id === 'lystova',
    isPlaceHead: (word) => ['county', 'округ'].includes(word),
  },
);

describe('spellings of one name', () => {
  it.each([
    ['norbesir-2', 'norbesir'],
    ['norbisyr', 'norbesir'],
    ['ada-lopukh', 'ada-lopuh'],
    ['rokk-county', 'okruh-rokk'],
    ['rokk', 'okruh-rokk'],
    ['camp-tamba-2', 'camp-tamba'],
  ])('%s is compared as %s', (id, other) => {
    expect(standsFor(id)).toBe(other);
  });

  it.each([
    ['norbasar', 'another type'],
    ['lopukhyn', 'a surname alone'],
    ['ara', 'too few consonants'],
    ['rokk-inn', 'a word that is no kind of place'],
    ['lystova', 'known to the gazetteer'],
    ['listova', 'only like a known one'],
  ])('%s stays itself: %s', (id) => {
    expect(standsFor(id)).toBe(id);
  });
});
