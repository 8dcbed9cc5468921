import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadMorphologies } from '../../../scripts/load-morphologies.ts';
import { nameRules as en } from '../../languages/en/name-rules.ts';
import { orthography as enOrthography } from '../../languages/en/orthography.ts';
import { readingRules as enReadings } from '../../languages/en/reading-rules.ts';
import { sentences as enSentences } from '../../languages/en/sentence-rules.ts';
import { gazetteer } from '../../languages/gazetteer/index.ts';
import { nameRules as ru } from '../../languages/ru/name-rules.ts';
import { orthography as ruOrthography } from '../../languages/ru/orthography.ts';
import { readingRules as ruReadings } from '../../languages/ru/reading-rules.ts';
import { sentences as ruSentences } from '../../languages/ru/sentence-rules.ts';
import { nameRules as uk } from '../../languages/uk/name-rules.ts';
import { orthography as ukOrthography } from '../../languages/uk/orthography.ts';
import { readingRules as ukReadings } from '../../languages/uk/reading-rules.ts';
import { sentences as ukSentences } from '../../languages/uk/sentence-rules.ts';
import type { EntityType } from '../../model/entity.ts';
import { createSentenceReader } from '../sentences.ts';
import { createNameFinder } from './find-names.ts';
import { compileNameIndex } from './name-index.ts';

const morphologies = await loadMorphologies();
const languages = {
  uk: {
    code: 'uk',
    names: uk,
    orthography: ukOrthography,
    sentences: ukSentences,
    readings: ukReadings,
  },
  ru: {
    code: 'ru',
    names: ru,
    orthography: ruOrthography,
    sentences: ruSentences,
    readings: ruReadings,
  },
  en: {
    code: 'en',
    names: en,
    orthography: enOrthography,
    sentences: enSentences,
    readings: enReadings,
  },
} as const;
const scored: readonly EntityType[] = ['person', 'place', 'organisation', 'medium'];

/** The names of a text as `text@start type`, and with the id where it is expected. */
function finder(code: keyof typeof languages): (text: string) => Found[] {
  const index = compileNameIndex(gazetteer, languages[code]);
  const findNames = createNameFinder(index);
  const morphology = morphologies[code];
  const readSentences = createSentenceReader({ ...languages[code], morphology });
  return (text) => {
    const { mentions, discovered } = findNames(readSentences({ text, bodyStart: 0 }));
    const found = new Map(discovered.map(({ id, type }) => [id, type]));
    return mentions
      .map(({ start, end, entity }) => ({
        start,
        text: text.slice(start, end),
        type: index.entities.get(entity)?.type ?? found.get(entity) ?? 'other',
        entity,
      }))
      .filter(({ type }) => scored.includes(type));
  };
}

interface Found {
  readonly start: number;
  readonly text: string;
  readonly type: EntityType;
  readonly entity: string;
}

/** A name marked in a test sentence. */
interface AnnotatedName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: EntityType;
  /** The id that it must have, or null if any of that type will do. */
  readonly entity: string | null;
}

const types: Readonly<Record<string, EntityType>> = {
  P: 'person',
  L: 'place',
  O: 'organisation',
  M: 'medium',
};

/**
 * Reads a sentence in which names are marked as `{P|Остап Кривич}` or, with an id,
 * `{L:kyiv|Києві}`: P person, L place, O organisation, M medium. The id of what no list knows is its
 * kind, a colon and its nominative: `{P:person:ostap-kryvych|Остапа Кривича}`.
 *
 * @returns The plain sentence, and where its names stand.
 */
function readAnnotated(marked: string): { text: string; names: AnnotatedName[] } {
  const names: AnnotatedName[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{([PLOM])(?::([a-z0-9:-]+))?\|([^{}]*)\}/gu)) {
    const [whole, letter = '', entity = null, name = ''] = match;
    text += marked.slice(at, match.index);
    const start = text.length;
    text += name;
    names.push({ start, end: text.length, text: name, type: types[letter] ?? 'other', entity });
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), names };
}

/** Sections of `cases/<language>.txt`: a heading behind `#`, then one annotated sentence a line. */
function sections(code: string): [title: string, rows: string[]][] {
  const text = readFileSync(new URL(`cases/${code}.txt`, import.meta.url), 'utf8');
  return text
    .split(/^# /mu)
    .slice(1)
    .map((section) => {
      const [title = '', ...rows] = section.split('\n').filter((line) => line.trim() !== '');
      return [title, rows];
    });
}

describe.each(['uk', 'ru', 'en'] as const)('%s', (code) => {
  const find = finder(code);
  describe.each(sections(code))('%s', (_, rows) => {
    test.each(rows)('%s', (row) => {
      const { text, names } = readAnnotated(row);
      const found = find(text);
      const ids = names.map(({ start, entity }) =>
        entity === null ? null : found.find((name) => name.start === start)?.entity,
      );
      expect(found.map((name) => `${name.text}@${name.start} ${name.type}`)).toEqual(
        names.map((name) => `${name.text}@${name.start} ${name.type}`),
      );
      expect(ids).toEqual(names.map(({ entity }) => entity));
    });
  });

  test('has at least 150 rows', () => {
    const rows = sections(code).flatMap(([, all]) => all);
    expect(rows.length).toBeGreaterThanOrEqual(150);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

/** Work that grows with the square of these lengths takes minutes; how fast it is, the bench says. */
const hanging = 60_000;

describe('odd text', () => {
  const find = finder('uk');

  test.each([
    '',
    ' ',
    '«»',
    '«',
    '"',
    '- - -',
    'А.',
    'О.О.О.',
    '—',
    '\u00AD',
    '🙂 Київ',
    'и̌',
    '(((',
  ])('"%s" gives no error', (text) => {
    expect(() => find(text)).not.toThrow();
  });

  test.each([
    'Київ ',
    'Іван Коваль, ',
    '«А ',
    'між Києвом і ',
    'О.',
    'а-Б-',
    'міністерства оборони ',
  ])('reads 80,000 characters of "%s" to their end', { timeout: hanging }, (unit) => {
    expect(() => find(unit.repeat(80_000 / unit.length))).not.toThrow();
  });
});
