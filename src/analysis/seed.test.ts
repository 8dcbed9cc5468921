import { describe, expect, it } from 'vitest';
import { orthography as en } from '../languages/en/orthography.ts';
import { orthography as ru } from '../languages/ru/orthography.ts';
import { orthography as uk } from '../languages/uk/orthography.ts';
import { createLanguageDetector } from '../text/detect-language.ts';
import { type KnownFields, parseSeed } from './seed.ts';

const detector = createLanguageDetector({ uk, ru, en });

function parse(text: string, known?: KnownFields) {
  const context = known === undefined ? { detector } : { detector, known };
  return parseSeed('a.txt', text, { ...context, fallback: null });
}

describe('the header of a seed', () => {
  it.each([
    [' date 2026-01-14 Рада це схвалила.', '2026-01-14', 'Рада'],
    [' date 2026-01-14 \n\nРада це схвалила.', '2026-01-14', '\n\nРада'],
    [' date 2026-01 Рада це схвалила.', '2026-01', 'Рада'],
    [' date 2026 Рада це схвалила.', '2026', 'Рада'],
    ['date 2026-01-14\nРада це схвалила.', '2026-01-14', '\nРада'],
    [' date 2026-01-14 1520 3 Рада це схвалила.', '2026-01-14', 'Рада'],
    [' date 2026-01-14 views 1520 comments 3\nРада це схвалила.', '2026-01-14', '\nРада'],
    [' date 2026-01-14 25 людей поїхали звідти.', '2026-01-14', '25 людей'],
    [' date 2026-01-14 12 000 людей поїхали звідти.', '2026-01-14', '12 000'],
    [' date 2026-01-14 in 2025 the council met.', '2026-01-14', 'in 2025'],
    ['Рада це схвалила.', null, 'Рада'],
    ['Рада це схвалила до date 2026-01-14.', null, 'Рада'],
    ['date line Рада це схвалила.', null, 'date line'],
  ])('%j', (text, published, begins) => {
    const { seed } = parse(text);
    expect(seed?.published).toBe(published);
    expect(seed?.text.slice(seed.bodyStart).startsWith(begins)).toBe(true);
    expect(seed?.text).toBe(text);
  });
});

describe('problems', () => {
  it.each([
    ['Рада це схвалила.', 'seed/missing-date', 'warning', 1, 1],
    [' date 2026-13-40 Рада це схвалила.', 'seed/impossible-date', 'warning', 1, 1],
    [' date 2026-02-29 Рада це схвалила.', 'seed/impossible-date', 'warning', 1, 1],
    [' date 2026-1-5 Рада це схвалила.', 'seed/impossible-date', 'warning', 1, 1],
    ['', 'seed/empty', 'error', 1, 1],
    [' date 2026-01-14 ', 'seed/empty', 'error', 1, 18],
    [' date 2026-01-14 \n\n — \n', 'seed/empty', 'error', 1, 18],
    [' date 2026-01-14 北京', 'seed/unknown-language', 'error', 1, 18],
  ])('%j: %s', (text, rule, severity, line, column) => {
    const { problems } = parse(text);
    expect(problems).toMatchObject([{ rule, severity, file: 'a.txt', place: { line, column } }]);
    expect(problems[0]?.remedy).not.toBe('');
  });

  it('treats an impossible date as missing', () => {
    expect(parse(' date 2026-13-40 Рада це схвалила.').seed?.published).toBeNull();
  });

  it('yields no seed for an error', () => {
    expect(parse(' date 2026-01-14 ').seed).toBeNull();
  });

  it('reports none for a sound seed', () => {
    expect(parse(' date 2026-01-14 Рада це схвалила.').problems).toEqual([]);
  });
});

describe('what the seed says of itself', () => {
  it.each([
    [' date 2026-01-14 Рада це схвалила.', 'uk'],
    [' date 2026-01-14 Совет это одобрил.', 'ru'],
    [' date 2026-01-14 The council approved it.', 'en'],
  ])('%j', (text, lang) => {
    expect(parse(text).seed?.lang).toBe(lang);
  });

  it('takes front matter first', () => {
    const known = {
      lang: 'ru',
      published: '2025-05',
      title: 'Т',
      publisher: 'П',
      url: 'u',
    } as const;
    expect(parse(' date 2026-01-14 Рада це схвалила.', known).seed).toMatchObject(known);
  });

  it('begins behind front matter', () => {
    const text = '---\nlang: uk\n---\nРада це схвалила.';
    const { seed, problems } = parseSeed('a.md', text, {
      detector,
      fallback: null,
      known: { published: '2026-01-14' },
      from: 16,
    });
    expect(seed?.text.slice(seed.bodyStart)).toBe('\nРада це схвалила.');
    expect(problems).toEqual([]);
  });

  it('falls back to a language if the text does not show one', () => {
    expect(parseSeed('a.txt', 'Москва', { detector, fallback: 'ru' }).seed?.lang).toBe('ru');
  });
});
