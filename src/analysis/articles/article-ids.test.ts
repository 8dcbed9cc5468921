import { describe, expect, it } from 'vitest';
import { orthography as en } from '../../languages/en/orthography.ts';
import { orthography as ru } from '../../languages/ru/orthography.ts';
import { orthography as uk } from '../../languages/uk/orthography.ts';
import type { Seed } from '../../model/seed.ts';
import { createRomaniser } from '../../text/romanise.ts';
import { articleIds } from './article-ids.ts';
import { bareReading } from './fixtures/bare-reading.ts';

const romanisers = { uk: createRomaniser(uk), ru: createRomaniser(ru), en: createRomaniser(en) };

type SeedDraft = Partial<Seed> & Pick<Seed, 'text'>;

function idsOf(...seeds: readonly SeedDraft[]): string[] {
  return articleIds(seeds.map(bareReading), romanisers);
}

describe('the id of an article', () => {
  it.each<[string, SeedDraft, string]>([
    [
      'is its day and first five words, romanised',
      { text: 'Щойно у Згурівці відкрили новий міст через річку.' },
      '2026-01-14-shchoino-u-zghurivtsi-vidkryly-novyi',
    ],
    [
      'follows the rules of its language',
      { text: 'Новый мост открыли в Тихореченске вчера.', lang: 'ru' },
      '2026-01-14-novyy-most-otkryli-v-tikhorechenske',
    ],
    [
      'prefers the title to the text',
      { text: 'It opened.', title: 'Bridge No. 2 opens', lang: 'en' },
      '2026-01-14-bridge-no-2-opens',
    ],
    [
      'leaves out the header',
      { text: ' date 2026-01-14 Міст відкрили', bodyStart: 17 },
      '2026-01-14-mist-vidkryly',
    ],
    ['has as much of a date as is known', { text: 'Міст', published: '2026-01' }, '2026-01-mist'],
    ['says when no date is known', { text: 'Міст', published: null }, 'undated-mist'],
    ['is a date alone if no letter can be romanised', { text: '…' }, '2026-01-14'],
  ])('%s', (_, seed, id) => {
    expect(idsOf(seed)).toEqual([id]);
  });

  it('is numbered among articles that begin alike, by their texts and not by their order', () => {
    const first = { text: 'Коротко про головне сьогодні вранці: а' };
    const second = { text: 'Коротко про головне сьогодні вранці: б' };
    const id = '2026-01-14-korotko-pro-holovne-sohodni-vrantsi';
    expect(idsOf(first, second)).toEqual([id, `${id}-2`]);
    expect(idsOf(second, first)).toEqual([`${id}-2`, id]);
  });

  it('is free even if another article begins with that number', () => {
    const ids = idsOf({ text: 'Міст 2' }, { text: 'Міст' }, { text: 'Міст.' });
    expect(new Set(ids).size).toBe(3);
  });
});
