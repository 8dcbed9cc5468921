import { describe, expect, it } from 'vitest';
import { languages } from '../../languages/registry.ts';
import { stemFinder } from '../words/stems.ts';
import { findWord } from './find-word.ts';
import type { WordGroup } from './word-table.ts';

const stems = stemFinder(Object.values(languages).flatMap(({ inflection }) => inflection.endings));

const table: readonly WordGroup[] = [
  {
    kind: 'word',
    key: 'talks-uk',
    lang: 'uk',
    forms: ['переговори', 'переговорів'],
    concepts: ['talks'],
  },
  { kind: 'word', key: 'talks-ru', lang: 'ru', forms: ['переговоры'], concepts: ['talks'] },
  { kind: 'word', key: 'coup', lang: 'uk', forms: ['переворот'] },
  { kind: 'name', key: 'lopukh', forms: ['лопух', 'lopukh'] },
  { kind: 'name', key: 'makron', forms: ['макрон', 'macron'] },
  { kind: 'part', key: 'house', forms: ['білий'] },
  { kind: 'word', key: 'white', lang: 'uk', forms: ['білий'] },
];

const find = (word: string) => findWord(word, table, stems);

describe('a word of a query', () => {
  it.each<[string, string[]]>([
    ['переговорів', ['talks-uk', 'talks-ru']],
    ['переговоры', ['talks-uk', 'talks-ru']],
    ['переговорам', ['talks-uk', 'talks-ru']],
    ['peregovory', ['talks-uk', 'talks-ru']],
    ['переворотом', ['coup']],
    ['білого', ['white']],
  ])('%s is a form of %j', (word, keys) => {
    expect(find(word).words).toEqual(keys);
  });

  it('has the concepts of its words', () => {
    expect(find('переговорах').concepts).toEqual(['talks']);
  });

  it.each<[string, string[]]>([
    ['лопухом', ['lopukh']],
    ['lopuh', ['lopukh']],
    ['lopukhs', ['lopukh']],
    ['макроном', ['makron']],
    ['makron', ['makron']],
  ])('%s is the name %j', (word, keys) => {
    expect(find(word).names).toEqual(keys);
  });

  it('may be a part of a longer name', () => {
    expect(find('білому').parts).toEqual(['house']);
  });

  it.each(['перегони', 'перевірка', 'макарони', 'лопата', 'білка', 'макронка', 'talk', ''])(
    '%s is none',
    (word) => {
      expect(find(word)).toEqual({ words: [], names: [], parts: [], concepts: [] });
    },
  );
});
