import { describe, expect, it } from 'vitest';
import type { Entity, EntityType } from '../../model/entity.ts';
import { spellings } from './spellings.ts';

function entity(id: string, type: EntityType): Entity {
  return { id, type, labels: { en: id, uk: id, ru: id }, aliases: [], wikidata: null };
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
  ],
  (id) => id === 'lystova',
);

describe('spellings of one name', () => {
  it.each([
    ['norbesir-2', 'norbesir'],
    ['norbisyr', 'norbesir'],
    ['ada-lopukh', 'ada-lopuh'],
  ])('%s is compared as %s', (id, other) => {
    expect(standsFor(id)).toBe(other);
  });

  it.each([
    ['norbasar', 'another type'],
    ['lopukhyn', 'a surname alone'],
    ['ara', 'too few consonants'],
    ['lystova', 'known to the gazetteer'],
    ['listova', 'only like a known one'],
  ])('%s stays itself: %s', (id) => {
    expect(standsFor(id)).toBe(id);
  });
});
