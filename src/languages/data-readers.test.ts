import { describe, expect, it } from 'vitest';
import type { Reading } from '../model/token.ts';
import { cachedMorphology } from './cached-morphology.ts';
import { compoundReadings, prefixedReadings } from './compound-readings.ts';
import { parseSuffixRules } from './hunspell/affixes.ts';
import { readHeads } from './hunspell/heads.ts';
import { byPrior, lemmaPriors } from './lemma-priors.ts';
import { mergeReadings } from './merge-readings.ts';
import { readingTable } from './reading-table.ts';
import { wordList } from './word-list.ts';

describe('wordList', () => {
  it.each([
    ['т. д, ін,обл', ['т. д', 'ін', 'обл']],
    ['\n  раз\n  два,\n', ['раз', 'два']],
    ['', []],
  ])('%j', (text, words) => {
    expect(wordList(text)).toEqual(words);
  });
});

describe('readingTable', () => {
  it('shares features and adds those of a form', () => {
    const table = readingTable(`PRON m sg він: він=3+nom, його=gen+acc`);
    expect(table.get('його')).toEqual([
      { lemma: 'він', pos: 'PRON', gender: 'm', number: 'sg', cases: ['gen', 'acc'] },
    ]);
    expect(table.get('він')?.[0]).toMatchObject({ person: 3, cases: ['nom'] });
  });

  it('takes a form for its own lemma if none is named', () => {
    expect(readingTable('NOUN n: кіно').get('кіно')).toEqual([
      { lemma: 'кіно', pos: 'NOUN', gender: 'n' },
    ]);
  });

  it('keeps the order of several readings of a form', () => {
    const table = readingTable('CONJ: що\nPRON що: що=nom');
    expect(table.get('що')?.map(({ pos }) => pos)).toEqual(['CONJ', 'PRON']);
  });

  it.each([['NOUN слово: слова=dual'], ['NOUNS: слово']])('refuses %j', (text) => {
    expect(() => readingTable(text)).toThrow(/Unknown/u);
  });
});

describe('priors of lemmas', () => {
  const readings: Reading[] = ['рад', 'рада', 'радий'].map((lemma) => ({ lemma, pos: 'NOUN' }));
  const priors = lemmaPriors(`ради: рада, другу: другий друг`);
  it.each([
    ['ради', ['рада', 'рад', 'радий']],
    ['рад', ['рад', 'рада', 'радий']],
  ])('%s', (form, lemmas) => {
    expect(byPrior(form, readings, priors).map(({ lemma }) => lemma)).toEqual(lemmas);
  });
});

it('mergeReadings joins the cases of readings that are otherwise the same', () => {
  expect(
    mergeReadings([
      { lemma: 'рада', pos: 'NOUN', number: 'sg', cases: ['gen'] },
      { lemma: 'рада', pos: 'NOUN', number: 'pl', cases: ['nom'] },
      { lemma: 'рада', pos: 'NOUN', number: 'sg', cases: ['dat', 'gen'] },
    ]),
  ).toEqual([
    { lemma: 'рада', pos: 'NOUN', number: 'sg', cases: ['gen', 'dat'] },
    { lemma: 'рада', pos: 'NOUN', number: 'pl', cases: ['nom'] },
  ]);
});

describe('composed words', () => {
  const known: Record<string, Reading[]> = {
    міста: [{ lemma: 'місто', pos: 'NOUN', number: 'pl', cases: ['nom'] }],
    герої: [{ lemma: 'герой', pos: 'NOUN', number: 'pl', cases: ['nom'] }],
    'прем’єр': [{ lemma: 'прем’єр', pos: 'NOUN', number: 'sg', cases: ['nom'] }],
    міністра: [{ lemma: 'міністр', pos: 'NOUN', number: 'sg', cases: ['gen'] }],
    йти: [{ lemma: 'йти', pos: 'VERB' }],
  };
  const lookUp = (form: string): Reading[] => known[form] ?? [];
  const adjective = (form: string): Reading[] => [{ lemma: `${form}!`, pos: 'ADJ' }];

  it.each([
    ['міста-герої', 'місто-герой'],
    ['прем’єр-міністра', 'прем’єр-міністр'],
    ['квазі-міністра', 'квазі-міністр'],
    ['20-пунктний', '20-пунктний!'],
  ])('%s is a form of %s', (form, lemma) => {
    expect(compoundReadings(form, lookUp, adjective)?.[0]?.lemma).toBe(lemma);
  });

  it.each([['міста-невідь'], ['-герої'], ['герої-'], ['герої']])('%s is none', (form) => {
    expect(compoundReadings(form, lookUp, adjective)).toBeNull();
  });

  it.each([
    ['недогерої', ['недо'], 'недогерой'],
    ['недойти', ['недо'], null],
    ['герої', ['ге'], null],
  ])('%s with %j', (form, prefixes, lemma) => {
    expect(prefixedReadings(form, prefixes, lookUp)?.[0]?.lemma ?? null).toBe(lemma);
  });
});

describe('a Hunspell dictionary', () => {
  const rules = parseSuffixRules(
    ['SET UTF-8', 'SFX A Y 2', 'SFX A а у [^жч]а', 'SFX A 0 м а # comment', 'PFX B 0 не .'].join(
      '\n',
    ),
  );

  it('gives its suffix rules by ending and strip', () => {
    expect([...rules.byEnding.keys()]).toEqual(['у', 'м']);
    const [rule] = rules.byEnding.get('у')?.get('а') ?? [];
    expect(rule).toMatchObject({ flag: 'A', strip: 'а' });
    expect(rule?.condition?.test('рада')).toBe(true);
    expect(rule?.condition?.test('межа')).toBe(false);
    expect(rules.longestEnding).toBe(1);
  });

  const heads = readHeads('7\nбік/A\nа\nРада/B\nрада/A\nрада/A\nНАТО\nБіла\n');
  it.each([
    [
      'рада',
      [
        { flags: 'B', written: 'capital' },
        { flags: 'A', written: 'lower' },
      ],
    ],
    ['нато', [{ flags: '', written: 'upper' }]],
    ['бік', [{ flags: 'A', written: 'lower' }]],
    ['біла', [{ flags: '', written: 'capital' }]],
    ['Рада', []],
    ['немає', []],
    ['', []],
  ])('has the heads of %s', (word, found) => {
    expect(heads(word)).toEqual(found);
  });
});

it('a cached morphology asks once for a form, and never for a run of letters', () => {
  const asked: string[] = [];
  const morphology = cachedMorphology((form) => {
    asked.push(form);
    return [{ lemma: form, pos: 'NOUN' }];
  });
  morphology.readings('рада');
  morphology.readings('рада');
  expect(morphology.readings('а'.repeat(65))).toEqual([]);
  expect(asked).toEqual(['рада']);
});
