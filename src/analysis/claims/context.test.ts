import { describe, expect, it } from 'vitest';
import type { LanguageCode } from '../../model/language-code.ts';
import { readText } from './fixtures/read-text.ts';

/** The names that each claim of the last sentence points to, and the reason if it has none. */
function lastContext(
  lang: LanguageCode,
  text: string,
): { points: string[][]; reason: string | null } {
  const { claims, mentions, abstentions } = readText(lang, text);
  const named = (id: string): string => {
    const mention = mentions.find(({ entity }) => entity === id);
    return mention === undefined ? id : text.slice(mention.start, mention.end);
  };
  const last = claims.filter(({ sentence }) => sentence === abstentions.length - 1);
  return {
    points: last.map(({ context }) => context.map(named)),
    reason: abstentions.at(-1) ?? null,
  };
}

describe('what a claim points to', () => {
  it.each<[LanguageCode, string, string[][], string | null]>([
    [
      'uk',
      'Міністерка Ада Лопух приїхала до Львова. Вона зустріла мера Івана Куця.',
      [['Ада Лопух']],
      null,
    ],
    ['uk', 'Економіка відновлюється, сказав Іван Куць. Вона зросла на 3%.', [[]], null],
    [
      'ru',
      'Министр Иван Лопухов прилетел в Минск. Он встретился с премьером Петром Дубовым.',
      [['Иван Лопухов']],
      null,
    ],
    ['en', 'Mayor Ada Marsh visited Leeds on Monday. She met residents.', [['Ada Marsh']], null],
    ['en', 'The bridge in Leeds collapsed. They left.', [], 'unresolved-reference'],
  ])('%s: %s', (lang, text, points, reason) => {
    expect(lastContext(lang, text)).toEqual({ points, reason });
  });
});
