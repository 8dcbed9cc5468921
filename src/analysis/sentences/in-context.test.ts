import { describe, expect, it } from 'vitest';
import { loadMorphologies } from '../../../scripts/load-morphologies.ts';
import { languages } from '../../languages/registry.ts';
import { compileContextRules, inContext } from './in-context.ts';
import { readTokens } from './tokens.ts';

const morphologies = await loadMorphologies();

/** The lemma of the form between bars, read in its sentence. */
function lemmaIn(code: 'uk' | 'ru', marked: string): string | undefined {
  const start = marked.indexOf('|');
  const text = marked.replaceAll('|', '');
  const tokens = readTokens(text, 0, text.length, morphologies[code]);
  const found = inContext(tokens, compileContextRules(languages[code].readings)).find(
    (token) => token.start === start,
  );
  return found?.readings[0]?.lemma;
}

describe('a preposition asks for its case', () => {
  it.each([
    ['uk', 'Причина була в |тому|, що міст закрили', 'те'],
    ['uk', '|Тому| комісія закрила міст', 'тому'],
    ['uk', 'Не зрозуміло, у |чому| суть', 'що'],
    ['uk', '|Чому| закрили міст', 'чому'],
    ['ru', 'Дело в |том|, что мост закрыли', 'то'],
  ] as const)('%s: %s → %s', (code, marked, lemma) => {
    expect(lemmaIn(code, marked)).toBe(lemma);
  });
});

describe('a determiner has a noun, a pronoun stands alone', () => {
  it.each([
    ['uk', 'Для |цього| є підстави', 'це'],
    ['uk', 'Для |цього| нового заводу є кошти', 'цей'],
    ['uk', 'Комісія його звільнила, а |його| рішення скасувала', 'його'],
    ['uk', 'Комісія |його| звільнила', 'він'],
    ['uk', 'Дорога — |це| мости й тунелі', 'це'],
    ['uk', 'На |це| питання відповіли', 'цей'],
    ['uk', 'Після |того| як міст закрили', 'те'],
    ['ru', 'После |этого| мост закрыли', 'это'],
    ['ru', 'После |этого| решения мост закрыли', 'этот'],
    ['ru', '|Это| решение отменили', 'этот'],
    ['ru', '|Это| отменили', 'это'],
    ['ru', '|Тем| временем мост закрыли', 'тот'],
    ['ru', 'Мост закрыли, |тем| более зимой', 'тем'],
    ['ru', '|Все| они приехали', 'весь'],
    ['ru', 'Комиссия |его| уволила', 'он'],
    ['ru', '|Его| новый дом снесли', 'его'],
  ] as const)('%s: %s → %s', (code, marked, lemma) => {
    expect(lemmaIn(code, marked)).toBe(lemma);
  });
});

describe('attributes and their nouns agree', () => {
  it.each([
    ['ru', 'защита |частного| и публичного права', 'частный'],
    ['ru', 'не имеет |будущего| и прошлого', 'будущее'],
    ['ru', 'жители |первого| дома', 'первый'],
    ['ru', 'по лесному |округу| проехали', 'округ'],
    ['uk', 'вражають |красою| і простотою', 'краса'],
  ] as const)('%s: %s → %s', (code, marked, lemma) => {
    expect(lemmaIn(code, marked)).toBe(lemma);
  });
});

describe('verbs and their neighbours', () => {
  it.each([
    ['ru', 'Первой |начала| плакать девочка', 'начать'],
    ['ru', 'С |начала| года построили мост', 'начало'],
  ] as const)('%s: %s → %s', (code, marked, lemma) => {
    expect(lemmaIn(code, marked)).toBe(lemma);
  });
});
