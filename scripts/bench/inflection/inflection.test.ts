import { beforeAll, describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../../src/model/language-code.ts';
import type { Inflection } from './inflection.ts';
import { loadInflections } from './load-inflections.ts';

let inflections: Record<LanguageCode, Inflection>;

beforeAll(async () => {
  inflections = await loadInflections();
}, 30_000);

describe('inflection by the dictionaries', () => {
  it.each([
    ['uk', 'міністр', 'ins', 'sg', 'міністром'],
    ['uk', 'міністр', 'gen', 'pl', 'міністрів'],
    ['uk', 'п’ятниця', 'acc', 'sg', 'п’ятницю'],
    ['ru', 'встреча', 'ins', 'pl', 'встречами'],
    ['ru', 'человек', 'dat', 'pl', 'людям'],
    ['en', 'agency', 'gen', 'pl', 'agencies'],
    ['en', 'agency', 'gen', 'sg', 'agency'],
    ['uk', 'щсьо', 'nom', 'sg', null],
  ] as const)('%s: %s in %s %s', (language, lemma, name, number, form) => {
    expect(inflections[language].noun(lemma, name, number)).toBe(form);
  });

  it.each([
    ['uk', 'ins', 'm', 'новим'],
    ['uk', 'loc', 'f', 'новій'],
    ['ru', 'gen', 'f', 'новой'],
    ['ru', 'acc', 'm', 'новый'],
  ] as const)('%s: "new" in %s %s', (language, name, gender, form) => {
    const lemma = language === 'uk' ? 'новий' : 'новый';
    const agreement = { case: name, number: 'sg', gender, animate: false } as const;
    expect(inflections[language].adjective(lemma, agreement)).toBe(form);
  });

  it.each([
    ['uk', 'зробити', 'sg', 'f', 'зробила'],
    ['ru', 'сделать', 'pl', 'm', 'сделали'],
    ['en', 'plan', 'sg', 'm', 'planned'],
  ] as const)('%s: the past of %s', (language, lemma, number, gender, form) => {
    expect(inflections[language].past(lemma, number, gender)).toBe(form);
  });

  it('knows what is a word of a kind', () => {
    const { uk, en } = inflections;
    expect(uk.has('зустріч', 'noun')).toBe(true);
    expect(uk.has('зустріч', 'verb')).toBe(false);
    expect(uk.has('зробила', 'verb')).toBe(false);
    expect(en.has('demand', 'verb')).toBe(true);
    expect(uk.gender('зустріч')).toBe('f');
  });
});
