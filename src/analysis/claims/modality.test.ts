import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../model/language-code.ts';
import { readText } from './fixtures/read-text.ts';

/** One row a claim: its start, its words, its modality and polarity. */
function claimsOf(lang: LanguageCode, text: string): [number, string, string][] {
  const { claims } = readText(lang, text);
  return claims.map(({ start, end, modality, polarity }) => [
    start,
    text.slice(start, end),
    `${modality} ${polarity}`,
  ]);
}

describe('modality and polarity of a claim', () => {
  it.each<[LanguageCode, string, string, string]>([
    ['uk', 'Голова громади Ада Лопух відмовилася назвати суму.', 'Голова', 'no-comment +'],
    ['uk', 'Суму голова Ада Лопух називати відмовилася.', 'Суму', 'no-comment +'],
    ['uk', 'Комісія має ще розглянути скаргу до 3 квітня.', 'Комісія', 'expected +'],
    ['uk', 'Громада має 12 шкіл.', 'Громада', 'state +'],
    ['uk', 'Прокурор просить заарештувати Ореста Дубика.', 'Прокурор', 'demanded +'],
    ['uk', 'Рішення суду було скасовано.', 'Рішення', 'happened +'],
    ['ru', 'Адвокат намерен добиться отмены приговора.', 'Адвокат', 'planned +'],
    ['ru', 'Защита просит изменить меру пресечения Орлову.', 'Защита', 'demanded +'],
    ['ru', 'Ада Лопухова отказалась назвать сумму.', 'Ада', 'no-comment +'],
    ['en', 'The firm cut 50 jobs in Leeds.', 'The firm', 'happened +'],
    ['en', 'Ada Marsh will be hoping to win on Sunday.', 'Ada', 'hoped +'],
    ['en', 'The plant closed in May after a fire in Leeds.', 'The plant', 'happened +'],
    ['en', 'The plant may close in May.', 'The plant', 'possible +'],
    ['en', 'Ada Marsh, the mayor, won the vote in Leeds.', 'Ada', 'happened +'],
  ])('%s: %s', (lang, text, start, expected) => {
    const [first] = claimsOf(lang, text);
    expect(first).toEqual([text.indexOf(start), text.slice(0, -1), expected]);
  });
});

describe('where one claim ends and the next begins', () => {
  it.each<[LanguageCode, string, string[]]>([
    [
      'uk',
      'Плани ще не остаточні, і терміни можуть змінити 5 травня.',
      ['Плани ще не остаточні', 'терміни можуть змінити 5 травня'],
    ],
    [
      'uk',
      'Фірма скоротила 50 людей і закрила завод у Львові.',
      ['Фірма скоротила 50 людей і закрила завод у Львові'],
    ],
    [
      'ru',
      'Расходы выросли на 5%, и прибыль составила 3 миллиона евро.',
      ['Расходы выросли на 5%', 'прибыль составила 3 миллиона евро'],
    ],
    [
      'ru',
      'Расходы выросли на 5% и составили 3 миллиона евро.',
      ['Расходы выросли на 5% и составили 3 миллиона евро'],
    ],
    [
      'ru',
      'Встреча с Лопуховым, которая запланирована на 5 марта, пройдет в Минске.',
      [
        'Встреча с Лопуховым, которая запланирована на 5 марта, пройдет в Минске',
        'Встреча с Лопуховым, которая запланирована на 5 марта',
      ],
    ],
    [
      'en',
      'Sales fell by 5% in May but they rose in June.',
      ['Sales fell by 5% in May', 'they rose in June'],
    ],
    [
      'en',
      'Police arrested five people on Monday and freed two on Tuesday.',
      ['Police arrested five people on Monday and freed two on Tuesday'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(claimsOf(lang, text).map(([start, said]) => [start, said])).toEqual(
      expected.map((said) => [text.indexOf(said), said]),
    );
  });
});
