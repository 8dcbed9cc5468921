import { expect, test } from 'vitest';
import { z } from 'zod';
import { Concept } from '../../model/concept.ts';
import falseFriends from './false-friends.json' with { type: 'json' };
import { concepts } from './index.ts';

/** Words that look alike in two or three languages, and what each means; senses parted by "or". */
const FalseFriends = z.array(
  z.object({
    uk: z.string().optional(),
    ru: z.string().optional(),
    en: z.string().optional(),
    ukMeans: z.string().optional(),
    ruMeans: z.string().optional(),
    enMeans: z.string().optional(),
  }),
);

const pairs = [
  ['uk', 'ru'],
  ['uk', 'en'],
  ['ru', 'en'],
] as const;

test('every concept is as the schema has it, without anything more', () => {
  expect(z.array(Concept).parse(concepts)).toEqual(concepts);
});

test('a key stands once', () => {
  const keys = concepts.map(({ key }) => key);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('an antonym is a concept', () => {
  const keys = new Set(concepts.map(({ key }) => key));
  const unknown = concepts.filter(({ antonym }) => antonym !== undefined && !keys.has(antonym));
  expect(unknown.map(({ key, antonym }) => `${key}: ${String(antonym)}`)).toEqual([]);
});

test('an entry is written in lower case and once a concept', () => {
  const wrong = concepts.flatMap(({ key, en, uk, ru }) =>
    [en, uk, ru].flatMap((list) =>
      list
        .filter((entry, index) => entry !== entry.toLowerCase() || list.indexOf(entry) !== index)
        .map((entry) => `${key}: ${entry}`),
    ),
  );
  expect(wrong).toEqual([]);
});

test('false friends share no concept but for a meaning that both have', () => {
  const meanings = (means: string | undefined): string[] => means?.split(' or ') ?? [];
  const wrong = FalseFriends.parse(falseFriends).flatMap((row) =>
    pairs.flatMap(([one, other]) => {
      const [word, friend] = [row[one], row[other]];
      const ours = meanings(row[`${one}Means`]);
      const theirs = meanings(row[`${other}Means`]);
      if (word === undefined || friend === undefined) return [];
      if (ours.some((meaning) => theirs.includes(meaning))) return [];
      return concepts
        .filter((concept) => concept[one].includes(word) && concept[other].includes(friend))
        .map(({ key }) => `${key}: ${word}, ${friend}`);
    }),
  );
  expect(wrong).toEqual([]);
});
