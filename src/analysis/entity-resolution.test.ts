import { describe, expect, test } from 'vitest';
import { orthography as en } from '../languages/en/orthography.ts';
import { gazetteer } from '../languages/gazetteer/index.ts';
import { orthography as ru } from '../languages/ru/orthography.ts';
import { orthography as uk } from '../languages/uk/orthography.ts';
import type { ArticleReading } from '../model/article-reading.ts';
import type { Entity, EntityType } from '../model/entity.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { createRomaniser } from '../text/romanise.ts';
import { createEntityResolver } from './entity-resolution.ts';

const romanisers = { uk: createRomaniser(uk), ru: createRomaniser(ru), en: createRomaniser(en) };
const resolveEntities = createEntityResolver(gazetteer, romanisers);

type Label = string | readonly [label: string, type: EntityType];

/** An article that names known entities and discovers others by their labels. */
function article(
  file: string,
  lang: LanguageCode,
  labels: readonly Label[],
  known: readonly string[] = [],
): ArticleReading {
  const discovered = labels.map((item): Entity => {
    const [label, type] = typeof item === 'string' ? [item, 'person' as const] : item;
    const all = { en: romanisers[lang](label), uk: label, ru: label, [lang]: label };
    const id = `${type}:${all.en.toLowerCase().replaceAll(' ', '-')}`;
    return { id, type, labels: all, aliases: [label], wikidata: null };
  });
  const ids = [...known, ...discovered.map(({ id }) => id)];
  const seed = { file, text: '', bodyStart: 0, published: null, lang, title: null };
  return {
    seed: { ...seed, publisher: null, url: null },
    publisher: null,
    sentences: [],
    mentions: ids.map((entity, at) => ({ start: at * 2, end: at * 2 + 1, entity })),
    discovered,
    dates: [],
    quantities: [],
    claims: [],
    abstentions: [],
  };
}

const shared = ['ukraine', 'poland', 'donald-trump'];

/** Final ids of all discovered entities, as `file: id`. */
function resolve(readings: readonly ArticleReading[]): string[] {
  const { finalId } = resolveEntities(readings);
  return readings.flatMap(({ seed, discovered }) =>
    discovered.map(({ id }) => `${seed.file}: ${finalId(seed.file, id)}`),
  );
}

describe('one person in several articles', () => {
  test.each<[string, LanguageCode, string, LanguageCode, string]>([
    ['the same language', 'uk', 'Остап Кривич', 'uk', 'Остап Кривич'],
    ['Ukrainian and Russian', 'uk', 'Сергій Тиховод', 'ru', 'Сергей Тиховод'],
    ['Ukrainian and English', 'uk', 'Остап Кривич', 'en', 'Ostap Kryvych'],
    ['given names that answer each other', 'uk', 'Микола Кривич', 'ru', 'Николай Кривич'],
    ['w and в', 'uk', 'Роберт Віндгем', 'en', 'Robert Windham'],
    ['Уи and Ві', 'uk', 'Роберт Віндгем', 'ru', 'Роберт Уиндхем'],
    ['j and дж', 'uk', 'Джон Джексон', 'en', 'John Jackson'],
    ['a number behind the family name', 'uk', 'Роберт Віндгем III', 'en', 'Robert Windham III'],
  ])('%s', (_, a, one, b, other) => {
    const [first, second] = resolve([article('1', a, [one]), article('2', b, [other])]);
    expect(first?.slice(3)).toBe(second?.slice(3));
  });

  test('an initial needs company', () => {
    const [a, b] = resolve([
      article('1', 'uk', ['Остап Кривич']),
      article('2', 'uk', ['О. Кривич']),
    ]);
    expect(a?.slice(3)).not.toBe(b?.slice(3));
    const [c, d] = resolve([
      article('1', 'uk', ['Остап Кривич'], shared),
      article('2', 'uk', ['О. Кривич'], shared),
    ]);
    expect(c?.slice(3)).toBe(d?.slice(3));
  });

  test('a bare family name joins the one bearer in supported articles', () => {
    const ids = resolve([
      article('1', 'uk', ['Остап Кривич'], shared),
      article('2', 'ru', ['Кривич'], shared),
      article('3', 'uk', ['Кривич']),
    ]).map((id) => id.slice(3));
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).not.toBe(ids[2]);
  });
});

describe('two people never become one', () => {
  test.each<[LanguageCode, string, LanguageCode, string]>([
    ['uk', 'Остап Кривич', 'uk', 'Назар Кривич'],
    ['uk', 'Остап Кривич', 'ru', 'Назар Кривич'],
    ['uk', 'Сергій Песков', 'uk', 'Сергій Пасков'],
    ['uk', 'Роман Псков', 'uk', 'Роман Песков'],
    ['en', 'John Windham', 'en', 'Jane Windham'],
    ['uk', 'О. Кривич', 'uk', 'Н. Кривич'],
    ['en', 'John Windham Jr.', 'en', 'John Marlowe Jr.'],
    ['en', 'John Windham Jr.', 'uk', 'Джон Віндгем'],
  ])('%s %s, %s %s', (a, one, b, other) => {
    const ids = resolve([article('1', a, [one], shared), article('2', b, [other], shared)]);
    expect(ids[0]?.slice(3)).not.toBe(ids[1]?.slice(3));
  });

  test('a bare family name with two bearers stays by itself', () => {
    const ids = resolve([
      article('1', 'uk', ['Остап Кривич'], shared),
      article('2', 'uk', ['Назар Кривич'], shared),
      article('3', 'uk', ['Кривич'], shared),
    ]).map((id) => id.slice(3));
    expect(new Set(ids).size).toBe(3);
  });
});

describe('things', () => {
  test('join under one label, and across scripts if the label says enough', () => {
    const ids = resolve([
      article('1', 'uk', [['Тихогірськ', 'place']]),
      article('2', 'ru', [['Тихогорск', 'place']]),
      article('3', 'uk', [['Тихогірськ', 'place']]),
    ]).map((id) => id.slice(3));
    expect(new Set(ids).size).toBe(1);
  });

  test('a short name needs company', () => {
    const ids = resolve([
      article('1', 'uk', [['Дубр', 'place']]),
      article('2', 'ru', [['Дабр', 'place']]),
    ]).map((id) => id.slice(3));
    expect(new Set(ids).size).toBe(2);
  });

  test('different types stay apart', () => {
    const ids = resolve([
      article('1', 'uk', [['Зорянське', 'place']]),
      article('2', 'uk', [['Зорянське', 'organisation']]),
    ]).map((id) => id.slice(3));
    expect(new Set(ids).size).toBe(2);
  });
});

describe('the entities', () => {
  const readings = [
    article('1', 'uk', ['Остап Кривич', ['Тиха Гора', 'place']], ['kyiv']),
    article('2', 'en', ['Ostap Kryvych']),
    article('3', 'ru', ['Остап Крывич']),
  ];

  test('have labels in three languages; what no article prints is no alias', () => {
    const { entities } = resolveEntities(readings);
    expect(entities.map(({ id }) => id)).toEqual(['kyiv', 'ostap-kryvych', 'tykha-hora']);
    expect(entities[1]?.labels).toEqual({
      en: 'Ostap Kryvych',
      uk: 'Остап Кривич',
      ru: 'Остап Крывич',
    });
    expect(entities[2]).toMatchObject({
      labels: { en: 'Tykha Hora', uk: 'Тиха Гора', ru: 'Тиха Гора' },
      aliases: ['Тиха Гора'],
    });
  });

  test('do not depend on the order of the articles', () => {
    const forth = resolveEntities(readings);
    const back = resolveEntities(readings.toReversed());
    expect(back.entities).toEqual(forth.entities);
  });

  test('never take the id of a known one', () => {
    const ids = resolve([article('1', 'uk', [['Київ', 'organisation']])]);
    expect(ids).toEqual(['1: kyiv-2']);
  });
});
