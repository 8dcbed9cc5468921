import { describe, expect, it } from 'vitest';
import { loadMorphologies } from '../../scripts/load-morphologies.ts';
import { languages } from '../languages/registry.ts';
import type { SentenceReading } from '../model/article-reading.ts';
import { createSentenceReader } from './sentences.ts';

const { uk, ru, en } = await loadMorphologies();
const read = {
  uk: createSentenceReader({ ...languages.uk, morphology: uk }),
  ru: createSentenceReader({ ...languages.ru, morphology: ru }),
  en: createSentenceReader({ ...languages.en, morphology: en }),
};

/** Lines marked with their expected kind, `h`, `b` or `-` for body, before a bar. */
function kinds(code: keyof typeof read, marked: string): [string, string][] {
  const lines = marked.trim().split('\n');
  const text = lines.map((line) => line.trim().slice(2)).join('\n\n');
  const found = read[code]({ text, bodyStart: 0 });
  return found.map((sentence) => [letter(sentence), text.slice(sentence.start, sentence.end)]);
}

function letter({ kind }: SentenceReading): string {
  return kind === 'heading' ? 'h' : kind === 'boilerplate' ? 'b' : '-';
}

function expected(marked: string): [string, string][] {
  return marked
    .trim()
    .split('\n')
    .map((line) => [line.trim().charAt(0), line.trim().slice(2)]);
}

describe('the kind of a line', () => {
  it.each([
    [
      'uk',
      `
      -|Громада Озерного отримала нову школу.
      -|Про це повідомляє місцева газета
      b|Відео дня
      -|У школі вчитимуться двісті дітей.
      h|Що відомо про будівництво
      -|Роботи тривали два роки.
      b|Читайте також: Міст через річку закриють на ремонт
      h|Будівництво школи: хронологія
      -|Підрядник здав будівлю в серпні.
      b|У сусідньому селі відкрили сучасну лікарню для дітей
      -|Мер подякував будівельникам.
      b|Підписуйтесь на наш Telegram-канал, щоб не пропустити новини.
      b|Фото: пресслужба громади
      b|Вас також можуть зацікавити новини:
      `,
    ],
    [
      'ru',
      `
      h|Новая школа в посёлке
      -|Посёлок Озёрный получил новую школу.
      -|Об этом сообщает местная газета
      h|Что известно о строительстве
      -|Работы шли два года.
      b|Читайте также: Мост через реку закроют на ремонт
      b|В соседнем селе открыли современную больницу для детей
      -|Мэр поблагодарил строителей.
      b|Подписывайтесь на наш канал в Telegram.
      b|Вас также могут заинтересовать новости:
      `,
    ],
    [
      'en',
      `
      h|Lakeside town opens a new school
      -|The town of Lakeside opened a new school on Monday.
      b|Advertisement
      h|What we know about the project
      -|Work took two years.
      b|Read more: Bridge over the river to close for repairs
      h|The costs
      -|The mayor thanked the builders.
      b|Sign up for our newsletter to get the news first.
      b|Photo: town council
      `,
    ],
  ] as const)('%s', (code, marked) => {
    expect(kinds(code, marked)).toEqual(expected(marked));
  });

  it('is body for a last line without final punctuation', () => {
    expect(kinds('uk', '-|Школу відкрили.\n-|Учнів двісті')).toEqual([
      ['-', 'Школу відкрили.'],
      ['-', 'Учнів двісті'],
    ]);
  });

  it('is body for everything if nothing has final punctuation', () => {
    expect(kinds('uk', '-|Школу відкрили\n-|Учнів двісті').map(([kind]) => kind)).toEqual([
      '-',
      '-',
    ]);
  });
});

describe('sentences and tokens', () => {
  const text =
    ' date 2026-01-14 Рада зібралася. Суд\u00A0переніс справу!\n\n«Ми згодні», — сказав мер.\n';
  const found = read.uk({ text, bodyStart: 17 });

  it('cover every non-space character behind the header', () => {
    const covered = found.map(({ start, end }) => text.slice(start, end)).join('');
    expect(covered.replace(/\s/gu, '')).toBe(text.slice(17).replace(/\s/gu, ''));
  });

  it('count paragraphs from 0', () => {
    expect(found.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });

  it('slice back', () => {
    const tokens = found.flatMap((sentence) => sentence.tokens);
    expect(tokens.map((token) => text.slice(token.start, token.end))).toEqual(
      tokens.map((token) => token.text),
    );
  });

  it('have readings for words and none for signs', () => {
    const [first] = found;
    expect(first?.tokens.map((token) => token.readings.at(0)?.lemma)).toEqual([
      'рада',
      'зібратися',
      undefined,
    ]);
  });
});

describe('a capital letter', () => {
  it.each([
    ['ru', 'Вчера Песков приехал.', 1, 'песков'],
    ['ru', 'Много песков занесло.', 1, 'песок'],
    ['ru', 'Песков приехал.', 0, 'песков'],
    ['uk', 'У Києві тепло.', 1, 'київ'],
    ['en', 'He flew to Beijing.', 3, 'beijing'],
  ] as const)('%s: %s', (code, text, index, lemma) => {
    const [sentence] = read[code]({ text, bodyStart: 0 });
    expect(sentence?.tokens.at(index)?.readings.at(0)?.lemma).toBe(lemma);
  });
});

it.each([[''], [' \n '], ['\u0000'], ['…'], ['!!!'], ['\uD800']])('reads odd text: %j', (text) => {
  expect(() => read.uk({ text, bodyStart: 0 })).not.toThrow();
});
