import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { reasonsOf } from './because-values.ts';
import { claimCards } from './claim-card.ts';
import { claimPage } from './claim-page.ts';

const digest = createDigest(sampleEntries);

describe('claimPage', () => {
  const page = claimPage(digest, 'meeting-planned');

  it('stands under its best attributed and most hedged wording', () => {
    expect(page.best).toMatchObject({ id: `${second}-c1`, hedges: ['может'], lang: 'ru' });
  });

  it('has all wordings in the order of publication', () => {
    expect(page.wordings.map(({ id }) => id)).toEqual([
      `${first}-c1`,
      `${second}-c1`,
      `${third}-c3`,
    ]);
  });

  it('has origins, relations, events, names and subjects', () => {
    expect(page.origins).toMatchObject([{ articles: 2, carriers: [{}, {}] }]);
    expect(page.relations).toMatchObject([{ type: 'update' }]);
    expect(page.events.map(({ id }) => id)).toEqual(['meeting-in-verbohai', 'meeting-before']);
    expect(page.named.map(({ id }) => id)).toEqual(['ada-lopukh', 'verbohai']);
    expect(page.concepts).toEqual([{ en: 'meet', uk: 'зустріч', ru: 'встреча' }]);
    expect(page.verdict).toBeNull();
  });

  it('shows the last verdict of an editor', () => {
    const verdict = {
      claim: 'meeting-planned',
      quotation: '1dtlchkfkb1',
      rating: 'supported' as const,
      rationale: { en: 'a', uk: 'b', ru: 'c' },
      sources: ['https://example.org'],
      editor: 'Mira Lys',
      date: '2031-03-07',
    };
    const verdicts = [{ ...verdict, rating: 'conflicting' as const }, verdict];
    const reviewed = createDigest({ ...sampleEntries, verdicts });
    expect(claimPage(reviewed, 'meeting-planned').verdict).toEqual(verdict);
  });
});

it('lists the claims with the latest reports first', () => {
  expect(claimCards(digest).map(({ statement, relations }) => [statement.id, relations])).toEqual([
    [`${second}-c1`, ['update']],
    [`${third}-c1`, ['update']],
    [`${third}-c2`, ['contradiction']],
    [`${first}-c3`, ['contradiction']],
  ]);
});

it('has an editor’s decision as one reason, with who, when and why', () => {
  const signed = { who: 'Mira Lys', when: '2031-03-07', why: 'meet' };
  const because = [{ code: 'editor-decision' as const, params: { action: 'same', ...signed } }];
  expect(reasonsOf(digest, because)).toEqual([
    {
      code: 'editor-decision',
      isChange: false,
      values: [{ kind: 'decision', action: 'same', ...signed }],
    },
  ]);
});

describe('reasonsOf', () => {
  it.each([
    ['ada-lopukh', { kind: 'name' }],
    ['meet', { kind: 'concept' }],
    ['2031-03-04', { kind: 'days', from: '2031-03-04', to: '2031-03-04' }],
    ['2031-03-04/2031-03-06', { kind: 'days', from: '2031-03-04', to: '2031-03-06' }],
    ['2031-03-04/', { kind: 'days', from: '2031-03-04', to: null }],
    ['/2031-03-06', { kind: 'days', from: null, to: '2031-03-06' }],
    ['2031-03-042031-03-06', { kind: 'text' }],
    ['planned', { kind: 'modality', modality: 'planned' }],
    ['~40 count', { kind: 'figure' }],
    [first, { kind: 'article' }],
    ['some words', { kind: 'text', text: 'some words' }],
  ])('%s', (value, expected) => {
    const [reason] = reasonsOf(digest, [{ code: 'same-concepts', params: { values: [value] } }]);
    expect(reason?.values).toMatchObject([expected]);
  });

  it('leaves out what is empty, repeated or the id of a claim', () => {
    const params = { from: '', claim: `${first}-c1`, values: ['meet', 'meet'] };
    expect(reasonsOf(digest, [{ code: 'confirms', params }])[0]?.values).toHaveLength(1);
  });

  it('tells a change from a list', () => {
    const [change, list] = reasonsOf(digest, [
      { code: 'later-report', params: { from: '2031-03-04', to: '2031-03-05' } },
      { code: 'same-date', params: { dates: ['2031-03-04'] } },
    ]);
    expect([change?.isChange, list?.isChange]).toEqual([true, false]);
  });
});
