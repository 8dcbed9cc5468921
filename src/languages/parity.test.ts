import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from './registry.ts';

/** A text of the data and where it stands. */
interface Entry {
  readonly path: string;
  readonly text: string;
}

/** Everything in a piece of data, depth first: texts, and the paths of what is empty. */
function survey(value: unknown, path: string): { entries: Entry[]; empty: string[] } {
  if (typeof value === 'string') {
    return { entries: [{ path, text: value }], empty: value === '' ? [path] : [] };
  }
  if (typeof value !== 'object' || value === null || value instanceof RegExp) {
    return { entries: [], empty: [] };
  }
  const children = childrenOf(value);
  const surveys = children.map(([key, child]) => survey(child, `${path}.${key}`));
  return {
    entries: surveys.flatMap(({ entries }) => entries),
    empty: [...(children.length === 0 ? [path] : []), ...surveys.flatMap(({ empty }) => empty)],
  };
}

/** The parts of a list, set, map or object; the keys of a map are data too. */
function childrenOf(value: object): [string, unknown][] {
  if (value instanceof Map) {
    return [...value].flatMap(([key, child]: [unknown, unknown]): [string, unknown][] => [
      [`${String(key)} (key)`, key],
      [String(key), child],
    ]);
  }
  return Object.entries(value instanceof Set ? [...value] : value);
}

const slices = Object.values(languages).flatMap((language) =>
  Object.entries(language)
    .filter(([slice]) => slice !== 'code')
    .map(([slice, data]): [string, string, unknown] => [language.code, slice, data]),
);

const files = globSync('src/languages/{gazetteer,concepts,event-types}/*.json').sort();

/** Every text of the data, with the language that it is in; null if it is not known. */
const texts: (Entry & { readonly code: string | null })[] = [
  ...slices.flatMap(([code, slice, data]) =>
    survey(data, `${code}.${slice}`).entries.map((entry) => ({ ...entry, code })),
  ),
  ...files.flatMap((file) => {
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return survey(data, file).entries.map((entry) => ({
      ...entry,
      code: /\.(?<code>uk|ru|en)(?:\.|$)/u.exec(entry.path)?.groups?.['code'] ?? null,
    }));
  }),
];

function failures(wrong: (entry: (typeof texts)[number]) => boolean): string[] {
  return texts.filter(wrong).map(({ path, text }) => `${path}: ${text}`);
}

describe('every language fulfils the contract', () => {
  const keys = (data: unknown): string[] =>
    typeof data === 'object' && data !== null ? Object.keys(data).sort() : [];

  it.each(Object.keys(languages.en).filter((slice) => slice !== 'code'))('%s', (slice) => {
    const found = slices.filter(([, name]) => name === slice);
    expect(found.map(([code]) => code).sort()).toEqual(['en', 'ru', 'uk']);
    const shapes = found.map(([, , data]) => keys(data).join(' '));
    expect(new Set(shapes).size, shapes.join('\n')).toBe(1);
  });

  /** What a language may lack, with the reason. */
  const mayBeEmpty: readonly (readonly [path: RegExp, reason: string])[] = [
    [/^en\.orthography\.romanisation$/u, 'English is written in Latin letters'],
    [/^(?:uk|ru)\.orthography\.romanisation\.[^.]+$/u, 'signs leave no trace'],
    [/^(?:uk|ru)\.numerals\.groupMarks$/u, 'thousands are parted by spaces only'],
    [/^\w+\.names\.paradigms\.\d+\.(?:stem|ending|genders)$/u, 'any stem, no ending, any gender'],
    [/^\w+\.names\.paradigms\.\d+\.unsure$/u, 'most words tell their forms'],
    [/^\w+\.names\.paradigms\.\d+\.endings\.\w+$/u, 'a form that no word tells'],
    [/^en\.names\.(?:paradigms|patronymicEndings)/u, 'English names do not inflect'],
    [/^(?:uk|ru)\.names\.possessives$/u, 'the genitive says it'],
    [/^(?:uk|ru)\.verbs\.\w+(?:\.\w+)?$/u, 'what endings say in Slavic, English says in words'],
    [/^(?:uk|ru)\.names\.employerPrepositions$/u, 'the genitive says it'],
    [/^(?:uk|ru)\.names\.clubTails$/u, 'a club has a name of its own, in quotation marks'],
    [/^(?:uk|ru)\.names\.compoundTails$/u, 'no name stands before a hyphen so'],
    [/^(?:uk|ru)\.names\.groupEndings$/u, 'gender and animacy tell them'],
    [/^en\.names\.clubNouns$/u, 'an English club needs no noun before its name'],
    [/^\w+\.events\.\w+(?:\.\w+)*$/u, 'a language needs only the corrections that it needs'],
    [/^\w+\.titles\.\w+(?:\.\d+)*$/u, 'a joint may be a space, and names may need no case'],
    [/^en\.readings\.government$/u, 'English nouns have no cases'],
    [/^en\.speech\.insideInstitution$/u, 'an English verb has its subject'],
    [/^en\.verbs\.bareHelpers\.infinitive$/u, 'an infinitive has its mark'],
    [/^en\.numerals\.compoundNumbers$/u, 'English joins a number with a hyphen'],
    [/^(?:uk|ru)\.numerals\.sameInPlural$/u, 'cases tell a plural'],
    [/^(?:uk|ru)\.stance\.shiftedStates$/u, 'reported speech keeps its tense'],
  ];

  it.each(slices)('%s %s has nothing empty', (code, slice, data) => {
    const { empty } = survey(data, `${code}.${slice}`);
    const unexplained = empty.filter((path) => !mayBeEmpty.some(([rule]) => rule.test(path)));
    expect(unexplained).toEqual([]);
  });
});

describe('every text is in its own letters', () => {
  it('is found', () => {
    expect(texts.length).toBeGreaterThan(5000);
  });

  it('mixes no Latin and Cyrillic letters in a word', () => {
    expect(
      failures(({ text }) =>
        (text.match(/[\p{L}\p{M}’]+/gu) ?? []).some(
          (word) => /\p{Script=Latin}/u.test(word) && /\p{Script=Cyrillic}/u.test(word),
        ),
      ),
    ).toEqual([]);
  });

  /** Media and organisations may keep their own spelling in a neighbour's language. */
  const keepsItsSpelling = (path: string): boolean =>
    /gazetteer\/(?:media|organisations)\.json/u.test(path);

  it.each([
    ['Russian letters in Ukrainian', 'uk', /[ыэъё]/iu],
    ['Ukrainian letters in Russian', 'ru', /[іїєґ]/iu],
  ])('has no %s', (_name, own, foreign) => {
    expect(
      failures(
        ({ path, code, text }) => code === own && foreign.test(text) && !keepsItsSpelling(path),
      ),
    ).toEqual([]);
  });

  it('has no Cyrillic in English', () => {
    expect(
      failures(({ code, text }) => code === 'en' && /\p{Script=Cyrillic}/u.test(text)),
    ).toEqual([]);
  });

  it('has U+2019 for the Ukrainian apostrophe', () => {
    expect(
      failures(({ text }) => /\p{Script=Cyrillic}['ʼ`‘´]\p{Script=Cyrillic}/u.test(text)),
    ).toEqual([]);
  });

  it('has neither soft hyphens nor other invisible characters', () => {
    expect(failures(({ text }) => /[\u00AD\u200B-\u200F\u2060\uFEFF]/u.test(text))).toEqual([]);
  });

  it('has composed letters only', () => {
    expect(failures(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('abbreviations', () => {
  it.each(Object.values(languages))('stand in one list each ($code)', ({ sentences }) => {
    const all = [
      ...sentences.neverFinal,
      ...sentences.boundToNumber,
      ...sentences.finalAfterNumber,
      ...sentences.maybeFinal,
      ...sentences.finalBeforeOpener,
    ];
    expect(all.filter((entry, index) => all.indexOf(entry) !== index)).toEqual([]);
  });
});
