import { describe, expect, it } from 'vitest';
import {
  creditedTo,
  saidBy,
  saidByUnnamed,
  type ClaimDraft,
} from '../claim-groups/fixtures/corpus-claim.ts';
import { pair, relationsOf, shown, type Draft } from './fixtures/relations-of.ts';

const people = ['ada-lopukh', 'taras-klen'];
const topic = [...people, 'norburg'];
const meeting: Draft = { entities: topic, concepts: ['meet', 'visit'], topic };

describe('rounding', () => {
  it.each<[why: string, a: Draft, b: Draft, found: string[]]>([
    [
      'is "about" for the figure',
      { figures: [[5, 'hour', '~']] },
      { figures: [[5, 'hour']] },
      ['rounding: b-c1 > a-c1'],
    ],
    [
      'is fewer digits',
      { figures: [[2387, 'count']] },
      { figures: [[2400, 'count']] },
      ['rounding: a-c1 > b-c1'],
    ],
    [
      'is another "about"',
      { figures: [[5, 'hour', '<~']] },
      { figures: [[5, 'hour', '~']] },
      ['rounding: a-c1 > b-c1'],
    ],
    ['is not the same figure', { figures: [[5, 'hour']] }, { figures: [[5, 'hour']] }, []],
    ['is not the same in another unit', { figures: [[2, 'week']] }, { figures: [[14, 'day']] }, []],
  ])('%s', (_why, a, b, found) => {
    const base: Draft = { entities: people, concepts: ['meet', 'visit'], dates: ['2026-01-12'] };
    expect(shown(pair({ ...base, ...a }, { ...base, ...b }))).toEqual(found);
  });
});

describe('a lost attribution', () => {
  const asked: Draft = { entities: ['taras-klen'], concepts: ['request', 'meet'] };
  const said: Draft = { ...asked, attribution: saidBy('ada-lopukh') };

  it.each<[why: string, a: Draft, b: Draft, found: string[]]>([
    ['is a person’s statement told as a fact', said, asked, ['attribution-lost: a-c1 > b-c1']],
    [
      'is a quotation without a speaker',
      { ...asked, attribution: saidByUnnamed() },
      { ...asked, quotations: [['very', 'positive']] },
      ['attribution-lost: a-c1 > b-c1'],
    ],
    ['is not a credit', said, { ...asked, attribution: creditedTo('wire') }, []],
    ['is not an earlier report', said, { ...asked, published: '2026-01-13' }, []],
    ['is not what an outlet reported', { ...asked, attribution: saidBy('wire') }, asked, []],
    ['is not a hedged retelling', said, { ...asked, hedged: true }, []],
  ])('%s', (_why, a, b, found) => {
    expect(shown(pair(a, b))).toEqual(found);
  });
});

describe('a lost hedge', () => {
  const hoped: Draft = { ...meeting, modality: 'hoped', dates: ['2026-01-22'] };
  const planned: Draft = { ...meeting, modality: 'planned', dates: ['2026-01-22'] };

  it.each<[why: string, a: Draft, b: Draft, found: string[]]>([
    ['is a hope told as a plan', hoped, planned, ['hedge-lost: a-c1 > b-c1']],
    [
      'is a possibility told as a plan, of one source',
      { ...hoped, modality: 'possible', attribution: saidBy('ada-lopukh', 'wire') },
      { ...planned, attribution: saidBy('ada-lopukh', 'wire') },
      ['hedge-lost: a-c1 > b-c1'],
    ],
    [
      'is not the knowledge of another source',
      hoped,
      { ...planned, attribution: saidBy('vira-dub') },
      [],
    ],
    ['is not another hedge', hoped, { ...planned, hedged: true }, []],
    ['is not weeks later', hoped, { ...planned, published: '2026-02-14' }, []],
  ])('%s', (_why, a, b, found) => {
    expect(shown(pair(a, b))).toEqual(found);
  });
});

describe('a distortion', () => {
  const said: ClaimDraft = {
    id: 'a-c1',
    text: 'I think this is an important statement from them',
    concepts: ['important', 'statement'],
    attribution: saidBy('ada-lopukh'),
  };
  const quoted: ClaimDraft = {
    id: 'a-c2',
    text: 'The awaited "important statement" may end the talks',
    concepts: ['end', 'wait'],
    quotations: [['important', 'statements']],
  };

  it('turns a quotation into something else', () => {
    expect(shown([said, quoted])).toEqual(['distortion: a-c1 > a-c2']);
  });

  it('points to the claim of a sentence that has the quotation in it', () => {
    const both = { sentence: 2, quotations: [['important', 'statement']] };
    const beside: ClaimDraft = { ...quoted, ...both, text: 'The talks may end', entities: people };
    const exact: ClaimDraft = { ...quoted, ...both, id: 'a-c3' };
    expect(shown([said, beside, exact])).toEqual(['distortion: a-c1 > a-c3']);
  });

  it('tells the whole sentence where the claim leaves out the quotation', () => {
    const sentenceText = 'The "important statement" that they await means that the talks may end.';
    const part: ClaimDraft = {
      ...quoted,
      text: 'the talks may end',
      sentenceText,
      quotations: [['important', 'statement']],
    };
    expect(relationsOf([said, part])[0]?.because).toEqual([
      {
        code: 'quotation-differs',
        params: { words: 'important statement', sentence: sentenceText },
      },
    ]);
  });

  it.each<[why: string, draft: ClaimDraft]>([
    ['with its speaker', { ...quoted, attribution: saidBy('ada-lopukh') }],
    ['in one quoted word', { ...quoted, quotations: [['important']] }],
    ['in other words', { ...quoted, quotations: [['important', 'meeting']] }],
    ['elsewhere, on another day', { ...quoted, id: 'b-c1', published: '2026-01-21' }],
  ])('is none %s', (_why, draft) => {
    expect(shown([said, draft])).toEqual([]);
  });
});

describe('a count against a list', () => {
  const year = { entities: people, concepts: ['meet'] };
  const total: ClaimDraft = {
    id: 'a-c1',
    ...year,
    dates: ['2025-01-01/2025-12-31'],
    figures: [[6, 'count', '=', 'times-occasion']],
  };
  const cases = ['2025-03-13', '2025-04-11', '2025-08-06', '2025-12-02'].map(
    (day, at): ClaimDraft => ({ id: `a-c${at + 2}`, ...year, dates: [day] }),
  );
  const listed = (drafts: ClaimDraft[]): string[] =>
    shown(drafts).filter((relation) => relation.startsWith('internal'));

  it('is internal', () => {
    expect(listed([total, ...cases])).toEqual(['internal: a-c1 > a-c2 a-c3 a-c4 a-c5']);
  });

  it.each<[why: string, drafts: ClaimDraft[]]>([
    ['of as many', [{ ...total, figures: [[4, 'count', '=', 'times-occasion']] }, ...cases]],
    ['of too few to be a list', [total, ...cases.slice(0, 2)]],
    ['in another article', [total, ...cases.map((draft) => ({ ...draft, id: `b${draft.id}` }))]],
    [
      'of other things',
      [total, ...cases.map((draft) => ({ ...draft, entities: [], concepts: ['vote'] }))],
    ],
  ])('is none %s', (_why, drafts) => {
    expect(listed(drafts)).toEqual([]);
  });
});
