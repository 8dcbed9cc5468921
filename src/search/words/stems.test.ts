import { describe, expect, it } from 'vitest';
import { languages } from '../../languages/registry.ts';
import { sound } from './sound.ts';
import { stemFinder } from './stems.ts';

const stems = stemFinder(Object.values(languages).flatMap(({ inflection }) => inflection.endings));

function shared(one: string, other: string): string[] {
  const left = new Set(stems(sound(one)).map(({ stem }) => stem));
  return stems(sound(other))
    .map(({ stem }) => stem)
    .filter((stem) => left.has(stem));
}

describe('forms of one word share a stem', () => {
  it.each([
    ['переговорам', 'переговорів'],
    ['переговоры', 'переговорах'],
    ['президентові', 'президента'],
    ['день', 'дня'],
    ['рік', 'року'],
    ['лід', 'льоду'],
    ['міст', 'мостами'],
    ['руці', 'рука'],
    ['книзі', 'книгу'],
    ['кінець', 'кінця'],
    ['ракета', 'ракет'],
    ['зустріли', 'зустріла'],
    ['подписали', 'подписал'],
    ['підписаний', 'підписана'],
    ['мирного', 'мирная'],
    ['attacks', 'attacked'],
    ['country', 'countries'],
  ])('%s and %s', (one, other) => {
    expect(shared(one, other)).not.toEqual([]);
  });
});

describe('other words share none', () => {
  it.each([
    ['переговорам', 'переворот'],
    ['зустріч', 'зустріли'],
    ['президент', 'президія'],
    ['страна', 'страх'],
    ['attack', 'attic'],
  ])('%s and %s', (one, other) => {
    expect(shared(one, other)).toEqual([]);
  });
});
