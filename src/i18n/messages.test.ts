import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pieces } from './fill.ts';
import { locales } from './locale.ts';
import { messagesFor } from './messages.ts';

/** Every wording below a key, by its path. */
function wordings(value: unknown, path = ''): [path: string, wording: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, inner]) => wordings(inner, `${path}.${key}`));
}

/** The path without the form of a plural, as the forms differ between languages. */
function base(path: string): string {
  return path.replace(/\.(?:one|few|many|other)$/u, '');
}

function slots(wording: string): string[] {
  return pieces(wording)
    .flatMap((piece) => ('slot' in piece ? [piece.slot] : []))
    .sort();
}

const english = new Map(wordings(messagesFor('en')).map(([path, text]) => [base(path), text]));

describe.each(locales)('%s', (locale) => {
  const own = wordings(messagesFor(locale));

  it('has nothing empty', () => {
    expect(own.filter(([, wording]) => wording.trim() === '')).toEqual([]);
  });

  it('has the slots of the English wording', () => {
    const differing = own.filter(
      ([path, wording]) =>
        slots(wording).join() !== slots(english.get(base(path)) ?? '{missing}').join(),
    );
    expect(differing).toEqual([]);
  });
});

describe.each(['uk', 'ru'] as const)('%s', (locale) => {
  const own = wordings(messagesFor(locale));

  it('has no Latin letter in a Cyrillic word', () => {
    expect(own.filter(([, text]) => /[a-z]\p{sc=Cyrl}|\p{sc=Cyrl}[a-z]/iu.test(text))).toEqual([]);
  });

  it('has no typewriter apostrophe or quotation mark', () => {
    expect(own.filter(([, text]) => /['"ʼ]/u.test(text))).toEqual([]);
  });

  it('leaves nothing in English', () => {
    const same = own.filter(
      ([path, text]) =>
        english.get(base(path)) === text && /[a-z]{4}/u.test(text.replace(/\{\w+\}/gu, '')),
    );
    expect(same).toEqual([]);
  });
});

it('has no letter that the language lacks', () => {
  expect(wordings(messagesFor('uk')).filter(([, text]) => /[ыэёъ]/iu.test(text))).toEqual([]);
  expect(wordings(messagesFor('ru')).filter(([, text]) => /[іїєґ]/iu.test(text))).toEqual([]);
});

it('has no wording that nothing uses', () => {
  const sources = globSync('src/{components,layouts,pages}/**/*.{astro,ts}');
  const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n');
  const unused = Object.entries(messagesFor('en')).flatMap(([slice, keys]) =>
    Object.keys(keys)
      .filter((key) => !new RegExp(`\\.${key}\\b`, 'u').test(code))
      .map((key) => `${slice}.${key}`),
  );
  // Reasons are looked up by code, dates and figures by the functions that word them.
  expect(unused.filter((key) => !/^(?:reasons|dates|figures)\./u.test(key))).toEqual([]);
});
