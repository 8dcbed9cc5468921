import { beforeAll, describe, expect, it } from 'vitest';
import { loadEngine } from '../../scripts/load-engine.ts';
import type { Engine } from '../../scripts/digest/engine.ts';
import { parseSeed } from './seed.ts';

const ukrainian =
  ' date 2031-03-04 Президент Франції Емманюель Макрон 5 березня зустрінеться в Києві з трьома міністрами, повідомила речниця уряду Ада Йосипенко. «Зустріч об’єднає нас», – сказала Йосипенко. 12 000 людей чекають на неї.';
const russian =
  ' date 2031-03-04 Министр Пётр Ёлкин 5 марта встретится в Вене с послом, сообщил его представитель. «Встреча пройдёт в четверг», — сказал Ёлкин. Её ждут 12 000 человек.';

let engine: Engine;

beforeAll(async () => {
  engine = await loadEngine();
});

/** What the article says, with every span as the words there, as they are meant. */
function read(text: string, meant: (words: string) => string) {
  const { seed } = parseSeed('a.txt', text, { detector: engine.detector, fallback: null });
  if (seed === null) throw new Error('No seed');
  const { claims, sentences, dates, quantities, mentions } = engine.readArticle(seed);
  const words = ({ start, end }: { start: number; end: number }): string => {
    expect(start).toBeLessThan(end);
    return meant(text.slice(start, end));
  };
  for (const { attribution } of claims) {
    if (attribution.speakerText !== null) expect(text).toContain(attribution.speakerText);
  }
  for (const token of sentences.flatMap(({ tokens }) => tokens)) {
    expect(token.text).toBe(text.slice(token.start, token.end));
  }
  return {
    sentences: sentences.map(words),
    claims: claims.map((claim) => [
      words(claim),
      claim.attribution.speaker,
      claim.modality,
      claim.attribution.cues.map(words),
    ]),
    dates: dates.map((date) => [words(date), date.from, date.to]),
    quantities: quantities.map((quantity) => [words(quantity), quantity.value, quantity.unit]),
    mentions: mentions.map((mention) => [words(mention), mention.entity]),
  };
}

const asItIs = (text: string): string => text;
const composed = (text: string): string => text.normalize('NFC');

describe.each([
  ['Ukrainian', ukrainian],
  ['Russian', russian],
])('an article in %s means the same', (_, article) => {
  it.each([
    ['with a soft hyphen in every word', /(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00AD', /\u00AD/gu, ''],
    ['with zero-width blanks between letters', /(?<=\p{L})(?=\p{L})/gu, '\u200B', /\u200B/gu, ''],
    ['with a direction control before words', /(?<= )(?=\p{L})/gu, '\u202E', /\u202E/gu, ''],
    ['with non-breaking spaces', /(?<!^| date| date \S+) /gu, '\u00A0', /\u00A0/gu, ' '],
    ['with Latin letters in words', /(?<=\p{Ll})о(?=\p{Ll})/gu, 'o', /o/gu, 'о'],
  ])('%s', (_name, place, by, back, plain) => {
    const header = ' date 2031-03-04 ';
    const changed = header + article.slice(header.length).replace(place, by);
    expect(changed).not.toBe(article);
    const meant = (words: string): string => words.replace(back, plain);
    expect(read(changed, meant)).toEqual(read(article, asItIs));
  });

  it('in decomposed letters', () => {
    expect(read(article.normalize('NFD'), composed)).toEqual(read(article, asItIs));
  });

  it.each(["'", 'ʼ', '`'])('with %s for an apostrophe', (apostrophe) => {
    const meant = (words: string): string => words.replaceAll(apostrophe, '’');
    expect(read(article.replaceAll('’', apostrophe), meant)).toEqual(read(article, asItIs));
  });
});
