import { describe, expect, it } from 'vitest';
import { corpusClaim, type ClaimDraft } from './fixtures/corpus-claim.ts';
import { grouped } from './fixtures/grouped.ts';

const story = { topic: ['ada-lopukh', 'norburg'], topicConcepts: ['quake', 'rescue'] };

function areOne(first: Partial<ClaimDraft>, second: Partial<ClaimDraft>): boolean {
  const drafts: ClaimDraft[] = [
    { id: 'a-c1', lang: 'uk', ...story, ...first },
    { id: 'b-c1', lang: 'ru', ...story, ...second },
  ];
  return grouped(drafts.map(corpusClaim)).groups.length === 1;
}

const people = ['taras-klen', 'ada-lopukh'];

const short: Partial<ClaimDraft> = { concepts: ['quake', 'harm', 'school'] };
const long: Partial<ClaimDraft> = {
  entities: ['northland'],
  concepts: ['quake', 'harm', 'school', 'night', 'roof'],
};

describe('two articles of one story', () => {
  it('tell the same where the shorter claim says nothing else', () => {
    expect(areOne(short, long)).toBe(true);
  });

  it('tell the same of a place spelled in two ways', () => {
    const at = (place: string): Partial<ClaimDraft> => ({ ...short, entities: [place] });
    expect(areOne(at('harbour'), at('harbour-misspelt'))).toBe(true);
    expect(areOne(at('harbour'), at('norburg'))).toBe(false);
  });

  describe('with one exact figure of one name', () => {
    const fine = (value: number, ...concepts: string[]): Partial<ClaimDraft> => ({
      entities: ['ada-lopukh'],
      concepts,
      figures: [[value, 'EUR']],
    });
    const first = fine(2953, 'quake', 'school', 'night', 'roof');

    it('tell the same, whatever else each says', () => {
      const second = fine(2953, 'harm', 'school', 'harbour-rights', 'recognise');
      expect(areOne(first, second)).toBe(true);
    });

    it.each<[string, Partial<ClaimDraft>]>([
      ['another figure', fine(2853, 'harm', 'school', 'harbour-rights', 'recognise')],
      ['a rounder one', fine(2900, 'harm', 'school', 'harbour-rights', 'recognise')],
      [
        'another name',
        { ...fine(2953, 'harm', 'school', 'harbour-rights'), entities: ['taras-klen'] },
      ],
      [
        'another week',
        { ...fine(2953, 'harm', 'school', 'harbour-rights'), published: '2026-01-24' },
      ],
    ])('do not with %s', (_why, second) => {
      expect(areOne(first, second)).toBe(false);
    });
  });

  it('tell the same demand in other words, if it is one demander', () => {
    const demand = (opening: string, concept: string): Partial<ClaimDraft> => ({
      modality: 'demanded',
      opening,
      entities: [opening],
      concepts: ['harbour-rights', 'recognise', concept],
    });
    expect(areOne(demand('northland', 'want'), demand('palace', 'demand'))).toBe(true);
    expect(areOne(demand('northland', 'want'), demand('southland', 'demand'))).toBe(false);
  });

  it.each<[string, Partial<ClaimDraft>, Partial<ClaimDraft>]>([
    ['weeks apart', { ...short, published: '2026-01-14' }, { ...long, published: '2026-02-14' }],
    ['of another story', { ...short, topic: [], topicConcepts: [] }, long],
    ['one of them only a plan', short, { ...long, modality: 'planned' }],
    ['of other days', { ...short, dates: ['2026-01-12'] }, { ...long, dates: ['2026-01-05'] }],
    [
      'one with the number of what the other speaks of',
      short,
      {
        ...long,
        figures: [[12, 'count', '=', 'school']],
      },
    ],
    [
      'one counting victims when more are known',
      {
        concepts: ['quake', 'perish'],
        figures: [[82, 'count', '>=', 'perish']],
      },
      { concepts: ['quake', 'perish'], figures: [[84, 'count', '=', 'perish']] },
    ],
  ])('do not where they are %s', (_, first, second) => {
    expect(areOne(first, second)).toBe(false);
  });

  it('count an ambiguous word once', () => {
    const saying = (...others: string[]): Partial<ClaimDraft> => ({
      concepts: ['walkout', 'blow', ...others],
      senses: [['walkout', 'blow']],
    });
    expect(areOne(saying('pilot'), saying('court'))).toBe(false);
    expect(areOne(saying('pilot'), { concepts: ['walkout', 'pilot'] })).toBe(true);
  });

  it('tell the same by several exact figures, without a word in common', () => {
    const aboard = (...counts: number[]): Partial<ClaimDraft> => ({
      figures: counts.map((count) => [count, 'count'] as const),
    });
    const words = { concepts: ['harbour-rights', 'school'] };
    expect(areOne({ ...aboard(169, 53), ...words }, aboard(53, 169))).toBe(true);
    expect(areOne({ ...aboard(169, 53), ...words }, aboard(169, 54))).toBe(false);
    expect(areOne({ ...aboard(169), ...words }, aboard(169))).toBe(false);
    expect(areOne({ ...aboard(169, 53), topic: [], topicConcepts: [] }, aboard(53, 169))).toBe(
      false,
    );
  });

  it('tell the same appointment in few words', () => {
    const planned = (day: string, ...concepts: string[]): Partial<ClaimDraft> => ({
      modality: 'planned',
      entities: ['taras-klen'],
      dates: [day],
      concepts: ['meet', ...concepts],
    });
    const brief = planned('2026-01-22', 'school');
    const full = { ...planned('2026-01-22', 'harm', 'roof', 'night'), entities: people };
    expect(areOne(brief, full)).toBe(true);
    expect(areOne(brief, { ...full, dates: ['2026-01-23'] })).toBe(false);
    expect(areOne(brief, { ...full, entities: ['ada-lopukh', 'norburg'] })).toBe(false);
  });

  it('tell the same demand a week later, if they name the same', () => {
    const demand = (published: string, entities: string[]): Partial<ClaimDraft> => ({
      modality: 'demanded',
      published,
      entities,
      concepts: ['harbour-rights', 'recognise', 'school'],
    });
    const first = demand('2026-01-14', ['norburg']);
    const later = {
      ...demand('2026-01-21', ['norburg']),
      concepts: ['harbour-rights', 'recognise', 'night', 'roof', 'harm'],
    };
    expect(areOne(first, later)).toBe(true);
    expect(areOne(first, { ...later, published: '2026-02-21' })).toBe(false);
    expect(areOne(first, { ...later, entities: ['harbour'] })).toBe(false);
  });
});
