import { describe, expect, it } from 'vitest';
import { loadMorphologies } from '../../scripts/load-morphologies.ts';
import type { Reading } from '../model/token.ts';

const { uk, ru, en } = await loadMorphologies();

describe('family names made of given names', () => {
  it('a form known only as a genitive plural is the family name first', () => {
    expect(ru.readings('ахмадов')[0]).toEqual({
      lemma: 'ахмадов',
      pos: 'PROPN',
      animate: true,
      gender: 'm',
      number: 'sg',
      cases: ['nom'],
    });
  });

  it('a genitive plural of a common noun stays what it is', () => {
    expect(ru.readings('домов')[0]?.cases).toEqual(['gen']);
  });
});

describe('features of a form', () => {
  it.each<[string, Reading]>([
    [
      'президентом',
      { lemma: 'президент', pos: 'NOUN', gender: 'm', number: 'sg', cases: ['ins'], animate: true },
    ],
    [
      'уряду',
      {
        lemma: 'уряд',
        pos: 'NOUN',
        gender: 'm',
        number: 'sg',
        animate: false,
        cases: ['gen', 'dat', 'loc'],
      },
    ],
    ['ракетою', { lemma: 'ракета', pos: 'NOUN', gender: 'f', number: 'sg', cases: ['ins'] }],
    [
      'переговорів',
      { lemma: 'переговори', pos: 'NOUN', number: 'pl', animate: false, cases: ['gen'] },
    ],
    ['україною', { lemma: 'україна', pos: 'PROPN', gender: 'f', number: 'sg', cases: ['ins'] }],
    ['львові', { lemma: 'львів', pos: 'PROPN', gender: 'm', number: 'sg', cases: ['dat', 'loc'] }],
    [
      'запланована',
      { lemma: 'запланований', pos: 'ADJ', gender: 'f', number: 'sg', cases: ['nom'] },
    ],
    [
      'заявила',
      {
        lemma: 'заявити',
        pos: 'VERB',
        verbForm: 'finite',
        tense: 'past',
        gender: 'f',
        number: 'sg',
      },
    ],
    [
      'заявляє',
      {
        lemma: 'заявляти',
        pos: 'VERB',
        verbForm: 'finite',
        tense: 'present',
        person: 3,
        number: 'sg',
      },
    ],
    [
      'заявить',
      {
        lemma: 'заявити',
        pos: 'VERB',
        verbForm: 'finite',
        tense: 'future',
        person: 3,
        number: 'sg',
      },
    ],
    [
      'обговорюватимуть',
      {
        lemma: 'обговорювати',
        pos: 'VERB',
        verbForm: 'finite',
        tense: 'future',
        person: 3,
        number: 'pl',
      },
    ],
    ['підписано', { lemma: 'підписати', pos: 'VERB', verbForm: 'impersonal' }],
    ['заявивши', { lemma: 'заявити', pos: 'VERB', verbForm: 'converb' }],
    ['заявляючи', { lemma: 'заявляти', pos: 'VERB', verbForm: 'converb' }],
    ['зустрітися', { lemma: 'зустрітися', pos: 'VERB', verbForm: 'infinitive' }],
    ['дітьми', { lemma: 'дитина', pos: 'NOUN', animate: true, number: 'pl', cases: ['ins'] }],
    [
      'роках',
      { lemma: 'рік', pos: 'NOUN', gender: 'm', animate: false, number: 'pl', cases: ['loc'] },
    ],
    ['її', { lemma: 'її', pos: 'DET' }],
    [
      'її',
      { lemma: 'вона', pos: 'PRON', gender: 'f', number: 'sg', person: 3, cases: ['gen', 'acc'] },
    ],
    [
      'прем’єр-міністра',
      {
        lemma: 'прем’єр-міністр',
        pos: 'NOUN',
        gender: 'm',
        number: 'sg',
        cases: ['gen', 'acc'],
        animate: true,
      },
    ],
    ['20-пунктного', { lemma: '20-пунктний', pos: 'ADJ', number: 'sg', cases: ['gen', 'acc'] }],
  ])('uk %s: %j', (form, reading) => {
    expect(uk.readings(form)).toContainEqual(reading);
  });

  it.each<[string, Reading]>([
    [
      'президентом',
      { lemma: 'президент', pos: 'NOUN', animate: true, gender: 'm', number: 'sg', cases: ['ins'] },
    ],
    [
      'заявила',
      {
        lemma: 'заявить',
        pos: 'VERB',
        gender: 'f',
        number: 'sg',
        tense: 'past',
        verbForm: 'finite',
      },
    ],
    [
      'подписано',
      {
        lemma: 'подписать',
        pos: 'VERB',
        gender: 'n',
        number: 'sg',
        tense: 'past',
        verbForm: 'participle',
      },
    ],
    ['подписано', { lemma: 'подписанный', pos: 'ADJ', gender: 'n', number: 'sg' }],
    ['второго', { lemma: 'второй', pos: 'ADJ', gender: 'm', number: 'sg', cases: ['gen'] }],
    [
      'людей',
      {
        lemma: 'человек',
        pos: 'NOUN',
        animate: true,
        gender: 'm',
        number: 'pl',
        cases: ['gen', 'acc'],
      },
    ],
    [
      'месяце',
      { lemma: 'месяц', pos: 'NOUN', animate: false, gender: 'm', number: 'sg', cases: ['loc'] },
    ],
    [
      'деоккупации',
      {
        lemma: 'деоккупация',
        pos: 'NOUN',
        animate: false,
        gender: 'f',
        number: 'sg',
        cases: ['gen', 'dat', 'loc'],
      },
    ],
    [
      'его',
      { lemma: 'он', pos: 'PRON', gender: 'm', number: 'sg', person: 3, cases: ['gen', 'acc'] },
    ],
    ['рф', { lemma: 'рф', pos: 'NOUN', animate: false, gender: 'm', number: 'sg' }],
  ])('ru %s: %j', (form, reading) => {
    expect(ru.readings(form).map(withSortedCases)).toContainEqual(withSortedCases(reading));
  });

  it.each<[string, Reading]>([
    ['ministers', { lemma: 'minister', pos: 'NOUN', number: 'pl' }],
    ['said', { lemma: 'say', pos: 'VERB', tense: 'past', verbForm: 'finite' }],
    [
      'reports',
      {
        lemma: 'report',
        pos: 'VERB',
        verbForm: 'finite',
        tense: 'present',
        person: 3,
        number: 'sg',
      },
    ],
    ['reports', { lemma: 'report', pos: 'NOUN', number: 'pl' }],
    ['meeting', { lemma: 'meeting', pos: 'NOUN', number: 'sg' }],
    ['meeting', { lemma: 'meet', pos: 'VERB', verbForm: 'participle' }],
    ['minister’s', { lemma: 'minister', pos: 'NOUN', number: 'sg', cases: ['gen'] }],
    ['didn’t', { lemma: 'do', pos: 'VERB', tense: 'past', verbForm: 'finite' }],
  ])('en %s: %j', (form, reading) => {
    expect(en.readings(form)).toContainEqual(reading);
  });
});

function withSortedCases(reading: Reading): Reading {
  return reading.cases === undefined ? reading : { ...reading, cases: [...reading.cases].sort() };
}

describe('the likeliest lemma of a homograph', () => {
  it.each([
    [uk, 'ради', 'рада'],
    [uk, 'роботи', 'робота'],
    [uk, 'має', 'мати'],
    [uk, 'стали', 'стати'],
    [uk, 'держав', 'держава'],
    [uk, 'раніше', 'раніше'],
    [ru, 'выборов', 'выборы'],
    [ru, 'стали', 'стать'],
    [ru, 'лет', 'год'],
    [ru, 'во', 'в'],
    [en, 'leaves', 'leave'],
    [en, 'found', 'find'],
    [en, 'her', 'her'],
  ])('%# %s: %s', (morphology, form, lemma) => {
    expect(morphology.readings(form)[0]?.lemma).toBe(lemma);
  });

  it.each([
    [uk, 'ради', 'рад'],
    [uk, 'роботи', 'робот'],
    [ru, 'выборов', 'выбор'],
    [ru, 'песков', 'песков'],
    [en, 'leaves', 'leaf'],
  ])('%# %s keeps %s', (morphology, form, lemma) => {
    expect(morphology.readings(form).map((reading) => reading.lemma)).toContain(lemma);
  });
});

describe('a word that no dictionary has', () => {
  it.each([
    [uk, 'вобликоффа', 'вобликофф'],
    [uk, 'вобликоффом', 'вобликофф'],
    [uk, 'брувінізація', 'брувінізація'],
    [uk, 'лурмандувати', 'лурмандувати'],
    [ru, 'вобликоффа', 'вобликофф'],
    [ru, 'нелурмандскими', 'нелурмандский'],
    [en, 'lurmandings', 'lurmanding'],
    [en, 'blorvated', 'blorvate'],
  ])('%# %s is guessed as %s', (morphology, form, lemma) => {
    expect(morphology.readings(form).map((reading) => reading.lemma)).toContain(lemma);
  });

  it.each([[uk], [ru], [en]])('%# any string has an answer', (morphology) => {
    for (const form of [
      '',
      '-',
      '’',
      'ь',
      'x',
      'ы',
      '5-',
      '-5',
      '北京',
      'а'.repeat(1000),
      '\uD800',
    ]) {
      expect(() => morphology.readings(form)).not.toThrow();
    }
  });
});

it('keeps a prefix that turns the meaning in the lemma', () => {
  for (const form of ['нерешённым', 'деоккупации']) {
    const lemmas = ru.readings(form).map(({ lemma }) => lemma);
    expect(lemmas).not.toContain('решить');
    expect(lemmas).not.toContain('оккупация');
  }
});
