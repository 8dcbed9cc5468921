import { describe, expect, it } from 'vitest';
import { orthography as en } from '../languages/en/orthography.ts';
import { orthography as ru } from '../languages/ru/orthography.ts';
import { orthography as uk } from '../languages/uk/orthography.ts';
import { createRomaniser } from './romanise.ts';
import { slug } from './slug.ts';

describe('the official Ukrainian romanisation (examples of the resolution)', () => {
  const romanise = createRomaniser(uk);
  it.each([
    ['Алушта', 'Alushta'],
    ['Борщагівка', 'Borshchahivka'],
    ['Вінниця', 'Vinnytsia'],
    ['Гадяч', 'Hadiach'],
    ['Ґалаґан', 'Galagan'],
    ['Єнакієве', 'Yenakiieve'],
    ['Гаєвич', 'Haievych'],
    ['Короп’є', 'Koropie'],
    ['Згорани', 'Zghorany'],
    ['Розгон', 'Rozghon'],
    ['Їжакевич', 'Yizhakevych'],
    ['Кадиївка', 'Kadyivka'],
    ['Мар’їне', 'Marine'],
    ['Йосипівка', 'Yosypivka'],
    ['Стрий', 'Stryi'],
    ['Олексій', 'Oleksii'],
    ['Щербухи', 'Shcherbukhy'],
    ['Юрій', 'Yurii'],
    ['Корюківка', 'Koriukivka'],
    ['Яготин', 'Yahotyn'],
    ['Костянтин', 'Kostiantyn'],
    ["Знам'янка", 'Znamianka'],
    ['Русь', 'Rus'],
    ['ЩЕРБА', 'SHCHERBA'],
    ['Іванна Ющенко-Їжак', 'Ivanna Yushchenko-Yizhak'],
    ['F-16 і 5 млн', 'F-16 i 5 mln'],
  ])('%s → %s', (text, expected) => {
    expect(romanise(text)).toBe(expected);
  });
});

describe('Russian', () => {
  const romanise = createRomaniser(ru);
  it.each([
    ['Екатеринбург', 'Yekaterinburg'],
    ['Дмитриев', 'Dmitriyev'],
    ['Сергеев', 'Sergeyev'],
    ['Хрущёв', 'Khrushchyov'],
    ['Подъезд', 'Podyezd'],
    ['Ульяновск', 'Ulyanovsk'],
    ['Юрий Жуков', 'Yuriy Zhukov'],
    ['Цхинвал', 'Tskhinval'],
    ['Её', 'Yeyo'],
  ])('%s → %s', (text, expected) => {
    expect(romanise(text)).toBe(expected);
  });
});

describe('slug', () => {
  const romanise = createRomaniser(uk);
  it.each([
    [
      'Спецпосланець президента США Стівен Віткофф повідомив, що',
      5,
      'spetsposlanets-prezydenta-ssha-stiven-vitkoff',
    ],
    ["П'ять — «зв’язків» & інтерв'ю!", 9, 'piat-zviazkiv-interviu'],
    ['  20-пунктний план…', 2, '20-punktnyi'],
    ['—', 3, ''],
  ])('%s', (text, words, expected) => {
    expect(slug(text, romanise, words)).toBe(expected);
  });

  it('takes Latin letters as they are, without diacritics', () => {
    expect(slug('Łódź: Çelik’s café', createRomaniser(en))).toBe('lodz-celiks-cafe');
  });
});
