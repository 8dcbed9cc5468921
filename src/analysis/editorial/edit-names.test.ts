import { describe, expect, it } from 'vitest';
import type { NameDecision } from '../../model/editorial/name-decision.ts';
import type { Entity } from '../../model/entity.ts';
import { editNames } from './edit-names.ts';

const signed = { who: 'Mira Lys', when: '2031-03-07', why: 'Asked the town hall.' };

function entity(id: string, label: string, type: Entity['type'] = 'person'): Entity {
  const labels = { en: label, uk: label, ru: label };
  return { id, type, labels, aliases: [label], wikidata: null };
}

const entities = [
  entity('ada-lopukh', 'Ada Lopukh'),
  entity('ada-lopuh', 'Ada Lopuh'),
  entity('petro-dub', 'Petro Dub'),
  entity('test-post', 'Test Post', 'medium'),
];

function edit(...decisions: NameDecision[]) {
  return editNames({ entities, finalId: (_, id) => id }, decisions, {
    known: new Map([['mira-hora', entity('mira-hora', 'Mira Hora')]]),
    fileOf: (article) => (article.startsWith('article-') ? `${article}.txt` : null),
  });
}

/** What a name of an article has become. */
function finalId(decisions: NameDecision[], file: string, id: string): string {
  return edit(...decisions).value.finalId(file, id);
}

const one: NameDecision = { name: 'one', entities: ['ada-lopukh', 'ada-lopuh'], ...signed };
const alias: NameDecision = { name: 'alias', alias: 'PETRO DUB', of: 'mira-hora', ...signed };
const two: NameDecision = {
  name: 'two',
  entity: 'petro-dub',
  articles: ['article-b'],
  as: 'petro-dub-junior',
  labels: { en: 'Petro Dub junior', uk: 'Петро Дуб молодший', ru: 'Петро Дуб младший' },
  ...signed,
};

describe('editNames', () => {
  it.each<[string, NameDecision[], string, string, string]>([
    ['changes nothing without decisions', [], 'a.txt', 'ada-lopuh', 'ada-lopuh'],
    ['makes one of two', [one], 'a.txt', 'ada-lopuh', 'ada-lopukh'],
    ['leaves the first as it is', [one], 'a.txt', 'ada-lopukh', 'ada-lopukh'],
    [
      'leads an alias to one whom only the gazetteer has',
      [alias],
      'a.txt',
      'petro-dub',
      'mira-hora',
    ],
    [
      'makes two of one where an editor says so',
      [two],
      'article-b.txt',
      'petro-dub',
      'petro-dub-junior',
    ],
    ['and nowhere else', [two], 'article-a.txt', 'petro-dub', 'petro-dub'],
  ])('%s', (_, decisions, file, id, final) => {
    expect(finalId(decisions, file, id)).toBe(final);
  });

  it('keeps the spellings of what became a part, and says who decided', () => {
    const { value } = edit(one);
    expect(value.entities.map(({ id }) => id)).toEqual(['ada-lopukh', 'petro-dub', 'test-post']);
    expect(value.entities[0]).toMatchObject({
      aliases: ['Ada Lopuh', 'Ada Lopukh'],
      because: [{ code: 'editor-decision', params: { action: 'one', ...signed } }],
    });
    expect([...value.merged]).toEqual([['ada-lopuh', 'ada-lopukh']]);
  });

  it('names by the old entry what an earlier decision has joined', () => {
    const apart: NameDecision = { name: 'apart', entities: ['ada-lopuh', 'petro-dub'], ...signed };
    const { value, misses } = edit(one, apart);
    expect(misses).toEqual([]);
    expect(value.entities.map(({ because = [] }) => because.length)).toEqual([2, 1, 0]);
  });

  it.each<[NameDecision[], string]>([
    [
      [{ ...one, entities: ['ada-lopukh', 'nobody'] }],
      '0 entities.1 No article names an entry nobody.',
    ],
    [
      [{ ...one, entities: ['ada-lopukh', 'test-post'] }],
      '0 entities One of the entries is an outlet and another is none.',
    ],
    [
      [{ ...alias, alias: 'Petro' }],
      '0 alias No article names anybody “Petro” whom the digest does not know already.',
    ],
    [[{ ...alias, of: 'nobody' }], '0 of No article names an entry nobody.'],
    [[{ ...two, articles: ['lost'] }], '0 articles.0 There is no article lost.'],
    [[{ ...two, as: 'ada-lopukh' }], '0 as The address ada-lopukh is that of another entry.'],
    [[{ ...two, as: 'mira-hora' }], '0 as The address mira-hora is that of another entry.'],
    [
      [one, { name: 'apart', entities: ['ada-lopukh', 'ada-lopuh'], ...signed }],
      '1 entities The decisions say of these entries that they are one, and that they are two.',
    ],
  ])('refuses %j', (decisions, message) => {
    const { misses } = edit(...decisions);
    expect(misses.map((miss) => `${miss.index} ${miss.path.join('.')} ${miss.message}`)).toEqual([
      message,
    ]);
  });
});
