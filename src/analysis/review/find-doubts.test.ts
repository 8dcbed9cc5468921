import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../../scripts/digest/engine.ts';
import { loadEngine } from '../../../scripts/load-engine.ts';
import { noEditorial, type Editorial } from '../../model/editorial/editorial.ts';
import type { Seed } from '../../model/seed.ts';
import { quotationHash } from '../editorial/quotation-hash.ts';
import type { Doubt } from './doubt.ts';
import { findDoubts, type Reviewed } from './find-doubts.ts';
import type { NearMisses } from './near-misses.ts';

const signed = { who: 'Mira Lys', when: '2031-03-07', why: 'Read both.' };
const unknown = { title: null, publisher: null, url: null, bodyStart: 0 };

/** Reports on an invented fire; one of them has the mayor’s name with an initial only. */
const seeds: readonly Seed[] = [
  {
    ...{ file: 'a.txt', lang: 'en', published: '2031-03-04', ...unknown },
    text: 'Mayor Roman Halych visited the Veldmark plant on 3 March 2031.\n\nThe fire killed 12 people, Roman Halych said.\n',
  },
  {
    ...{ file: 'b.txt', lang: 'en', published: '2031-03-05', ...unknown },
    text: 'The fire at the Veldmark plant did not kill 12 people, Roman Halych said.\n\nThe fire killed 15 people, Roman Halych said.\n',
  },
  {
    ...{ file: 'c.txt', lang: 'uk', published: '2031-03-05', ...unknown },
    text: 'Мер Р. Галич відвідав завод 3 березня 2031 року.\n\nР. Галич заявив, що пожежу погасили.\n',
  },
];

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine();
});

function doubts(editorial: Partial<Editorial> = {}): Doubt[] {
  return findDoubts(reviewed(editorial));
}

function reviewed(editorial: Partial<Editorial>): Reviewed {
  const { analysis, nearMisses } = engine.analyse(
    seeds.map((seed) => engine.readArticle(seed)),
    { asOf: null, permalinks: [], editorial: { ...noEditorial, ...editorial }, review: true },
  );
  if (nearMisses === null) throw new Error('No near misses');
  const files = new Map(analysis.articles.map(({ id, seed }) => [id, seed]));
  return {
    ...{ analysis, nearMisses, isKnown: () => false, names: editorial.names ?? [] },
    wordsOf: ({ article, start, end }) =>
      seeds.find(({ file }) => file === files.get(article))?.text.slice(start, end) ?? '',
  };
}

function shown({ kind, texts }: Doubt): string {
  return [kind, ...texts.map(({ words }) => words)].join(' | ');
}

describe('findDoubts', () => {
  it('keeps nothing unless asked', () => {
    const readings = seeds.map((seed) => engine.readArticle(seed));
    expect(engine.analyse(readings, { asOf: null, permalinks: [] }).nearMisses).toBeNull();
  });

  it('lists what most pages show first', () => {
    const pages = doubts().map((doubt) => doubt.pages);
    expect(pages.length).toBeGreaterThan(0);
    expect(pages).toEqual(pages.toSorted((a, b) => b - a));
  });

  it('lists the names of several articles that the gazetteer does not have, until one is checked', () => {
    const names = (list: Doubt[]) => list.filter(({ kind }) => kind === 'unknown-name').map(shown);
    expect(names(doubts())).toContain('unknown-name | Roman Halych');
    expect(names(doubts())).not.toContain('unknown-name | Р. Галич');
    const checked = { name: 'known' as const, entity: 'roman-halych', ...signed };
    expect(names(doubts({ names: [checked] }))).not.toContain('unknown-name | Roman Halych');
  });

  it('lists people of two languages who were not joined, until an editor says what they are', () => {
    const people = (list: Doubt[]) => list.filter(({ kind }) => kind === 'near-people');
    const [found, ...others] = people(doubts());
    expect(others).toEqual([]);
    expect(found?.texts.map(({ words }) => words)).toEqual([
      expect.stringContaining('Р. Галич'),
      'Roman Halych',
    ]);
    const [one, apart] = (found?.remedies ?? []).flatMap(({ file, entry }) =>
      file === 'names' ? [{ ...entry, ...signed }] : [],
    );
    for (const decision of [one, apart]) {
      expect(people(doubts({ names: decision === undefined ? [] : [decision] }))).toEqual([]);
    }
  });
});

describe('findDoubts on claims', () => {
  const fire = '2031-03-04-mayor-roman-halych-visited-the-c2';
  const denied = '2031-03-05-the-fire-at-the-veldmark-c1';

  const alone = (all: Reviewed): Reviewed => ({
    ...all,
    ...{ nearMisses: near, analysis: { ...all.analysis, relations: [] } },
  });

  function ofClaims(change: (reviewed: Reviewed) => Reviewed, kind: Doubt['kind']): Doubt[] {
    return findDoubts(change(reviewed({}))).filter((doubt) => doubt.kind === kind);
  }
  const near: NearMisses = {
    claims: [
      { a: fire, b: denied, likeness: 0.7 },
      { a: fire, b: '2031-03-05-gone-c1', likeness: 0.9 },
    ],
    ...{ people: [], parted: [] },
  };

  it('lists claims that were nearly joined, with both texts and both decisions', () => {
    const found = ofClaims(alone, 'near-claims');
    expect(found.map(shown)).toEqual([
      'near-claims | The fire killed 12 people | The fire at the Veldmark plant did not kill 12 people',
    ]);
    expect(found[0]?.remedies).toMatchObject([
      { entry: { decision: 'same' } },
      { entry: { decision: 'different' } },
    ]);
  });

  it('leaves out what an editor has told apart', () => {
    const parted = [[denied, fire]] as const;
    const change = (all: Reviewed): Reviewed => ({
      ...alone(all),
      nearMisses: { ...near, parted },
    });
    expect(ofClaims(change, 'near-claims')).toEqual([]);
  });

  it('lists contradictions, not as claims that were nearly joined, with a verdict to complete', () => {
    const change = (all: Reviewed): Reviewed => {
      const because = [{ code: 'opposite-polarity' as const, params: {} }];
      const relations = [{ type: 'contradiction' as const, a: [fire], b: [denied], because }];
      return { ...all, nearMisses: near, analysis: { ...all.analysis, relations } };
    };
    expect(ofClaims(change, 'near-claims')).toEqual([]);
    const [found] = ofClaims(change, 'contradiction');
    expect(found?.remedies.map(({ file }) => file)).toEqual([
      'verdicts',
      'decisions',
      'verdicts',
      'decisions',
    ]);
    expect(found?.remedies[0]?.entry).toEqual({
      claim: '2031-03-04-the-fire-killed-12-people',
      quotation: quotationHash('The fire killed 12 people'),
      rating: 'conflicting',
    });
  });
});
