import { describe, expect, it } from 'vitest';
import { orthography as en } from '../languages/en/orthography.ts';
import { orthography as ru } from '../languages/ru/orthography.ts';
import { orthography as uk } from '../languages/uk/orthography.ts';
import { createLanguageDetector } from './detect-language.ts';

const detector = createLanguageDetector({ uk, ru, en });

describe('the language of a sentence', () => {
  it.each([
    ['Про це повідомляє Bloomberg', 'uk'],
    ['Об этом сообщает Bloomberg', 'ru'],
    ['Обсяг торгів зріс на 5%.', 'uk'],
    ['Рада зібралася вранці.', 'uk'],
    ['Этот совет собрался утром.', 'ru'],
    ['Это только начало.', 'ru'],
    ['Москва проти розгортання військ.', 'uk'],
    ['Суд перенёс заседание на март.', 'ru'],
    ['The council met in the morning.', 'en'],
    ['Bloomberg, Reuters, CNBC заявили про це разом', 'uk'],
    ['Telegram-канал The Insider сообщил об этом', 'ru'],
    ['"Ми не знаємо", - сказав він', 'uk'],
    ['Kyiv (Київ) is the capital of Ukraine', 'en'],
  ])('%s', (text, expected) => {
    expect(detector.sentence(text)).toBe(expected);
  });

  it.each([[''], ['2026'], ['— … —'], ['Ελλάδα και Κύπρος'], ['北京']])(
    'is unknown for %j',
    (text) => {
      expect(detector.sentence(text)).toBeNull();
    },
  );

  it.each([['Москва'], ['Совет собрался утром.']])(
    'is unknown if nothing tells two languages apart: %s',
    (text) => {
      expect(detector.sentence(text)).toBeNull();
    },
  );
});

it('reads a document by its beginning, in bounded time', () => {
  const text = `Суд переніс засідання. ${'Суд. '.repeat(200_000)}`;
  expect(detector.document(text)).toBe('uk');
});
