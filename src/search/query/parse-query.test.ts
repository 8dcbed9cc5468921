import { describe, expect, it } from 'vitest';
import { hasPhrase, parseQuery, wordsOf } from './parse-query.ts';

describe('a query', () => {
  it.each<[string, string[], string[][]]>([
    ['Мирний  ПЛАН', ['мирний', 'план'], []],
    ['"мирний план" Київ', ['мирний', 'план', 'київ'], [['мирний', 'план']]],
    ['«великий прогрес»', ['великий', 'прогрес'], [['великий', 'прогрес']]],
    ["інтерв'ю інтервʼю", ['інтерв’ю', 'інтерв’ю'], []],
    ['Санкт-Петербург 20', ['санкт-петербург', '20'], []],
    ['"" ? <b>', ['b'], []],
    ['', [], []],
  ])('%s', (text, words, phrases) => {
    expect(parseQuery(text)).toEqual({ words, phrases });
  });
});

it.each([
  ['Це мирний план, кажуть.', true],
  ['План мирний.', false],
  ['Немирний план', false],
  ['мирний новий план', false],
])('the phrase stands in %s: %s', (text, expected) => {
  expect(hasPhrase(text, wordsOf('мирний план'))).toBe(expected);
});
