import { describe, expect, it } from 'vitest';
import { passageOf } from './passage.ts';
import { textDirective, withDirective } from './text-directive.ts';

/** The directive for the words at their given occurrence, percent-decoded; null if there is none. */
function directive(text: string, words: string, occurrence = 1, mayQuoteContext = true) {
  let start = -1;
  for (let n = 0; n < occurrence; n += 1) start = text.indexOf(words, start + 1);
  const passage = passageOf(text, { start, end: start + words.length }, mayQuoteContext);
  return passage === null ? null : textDirective(words, passage);
}

describe('a text fragment', () => {
  const twice = 'Мер сказав: зустріч буде. Пізніше Ада Лопух додала: зустріч буде у п’ятницю.';

  it.each([
    [
      'words that stand once',
      'Вона приїде, але пізніше.',
      'приїде, але пізніше',
      1,
      ['text=приїде%2C але пізніше'],
    ],
    ['the first of two', twice, 'зустріч буде', 1, ['text=зустріч буде']],
    ['the second of two', twice, 'зустріч буде', 2, ['text=додала%3A-', 'зустріч буде']],
    ['the same in another case', 'Так. І мер: так.', 'так', 1, ['text=мер%3A-', 'так']],
    [
      'at the start of a paragraph',
      'Згода є. Ні.\nЗгода є і сьогодні.',
      'Згода є',
      2,
      ['text=Згода є', '-і'],
    ],
    [
      'dashes and ampersands',
      'Firm A & B – a 20-point plan',
      'A & B – a 20-point',
      1,
      ['text=A %26 B – a 20%2Dpoint'],
    ],
    ['quotes and brackets', "It's (so) here", "It's (so)", 1, ['text=It%27s %28so%29']],
  ])('selects %s', (_, text, words, occurrence, terms) => {
    const found = directive(text, words, occurrence) ?? '';
    const plain = found
      .replaceAll('%20', ' ')
      .replace(/(?:%[89A-F][\dA-F])+/gu, (bytes) => decodeURIComponent(bytes));
    expect(plain).toBe(terms.join(','));
  });

  it('selects a long passage by its edges', () => {
    const words = Array.from({ length: 40 }, (_, index) => `слово${index}`).join(' ');
    expect(decodeURIComponent(directive(`До. ${words}. По.`, words) ?? '')).toBe(
      'text=слово0 слово1 слово2 слово3 слово4,слово35 слово36 слово37 слово38 слово39',
    );
  });

  it('gives all of a long passage whose edges repeat within it', () => {
    const words = Array.from({ length: 40 }, () => 'слово').join(' ');
    expect(decodeURIComponent(directive(words, words) ?? '')).toBe(`text=${words}`);
  });

  it.each([
    ['nothing tells apart', 'Так буде.\nТак буде.', 'Так буде', 2, true],
    ['ends within a word', 'зустрічі', 'зустріч', 1, true],
    ['needs words that may not be published', twice, 'зустріч буде', 2, false],
  ])('is not made for a passage that %s', (_, text, words, occurrence, mayQuoteContext) => {
    expect(directive(text, words, occurrence, mayQuoteContext)).toBeNull();
  });

  it('encodes Cyrillic as UTF-8', () => {
    expect(textDirective('Їжа', { prefix: '', suffix: '', byEdges: false })).toBe(
      'text=%D0%87%D0%B6%D0%B0',
    );
  });

  it('follows the fragment of an address', () => {
    expect(withDirective('https://example.org/a', 'text=b')).toBe(
      'https://example.org/a#:~:text=b',
    );
    expect(withDirective('/a/#c1', 'text=b')).toBe('/a/#c1:~:text=b');
  });
});
