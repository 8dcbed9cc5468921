import { describe, expect, it } from 'vitest';
import type { Seed } from '../../model/seed.ts';
import { uniteVersions } from './unite-versions.ts';

const story =
  'The council of Verbohai approved the plan on Monday. It will rebuild the bridge over the river by the end of the year. The mayor said that the work costs 12 million hryvnias. Residents had asked for it since the flood of last spring. Ferries go until then.';
const corrected = story.replace('12 million', '14 million');

function seed(file: string, text: string, known: Partial<Seed> = {}): Seed {
  const nothing = { published: null, title: null, publisher: null, url: null } as const;
  return { file, text, bodyStart: 0, lang: 'en', ...nothing, ...known };
}

function united(...seeds: readonly Seed[]) {
  const { seeds: kept, problems } = uniteVersions(seeds);
  return {
    kept: kept.map(({ file, versions = [] }) => [file, ...versions.map((each) => each.seed)]),
    problems: problems.map(({ file, rule }) => `${file} ${rule}`),
    versions: kept.flatMap(({ versions = [] }) => versions),
  };
}

describe('uniteVersions', () => {
  it('takes seeds of one address for versions, and says what the newest changed', () => {
    const url = 'https://example.org/a';
    const { kept, problems, versions } = united(
      seed('new.md', corrected, { url, published: '2031-03-05' }),
      seed('old.md', story, { url, published: '2031-03-04' }),
    );
    expect(kept).toEqual([['new.md', 'old.md']]);
    expect(problems).toEqual(['old.md seed/older-version']);
    expect(versions).toEqual([
      {
        seed: 'old.md',
        published: '2031-03-04',
        removed: ['The mayor said that the work costs 12 million hryvnias.'],
        added: ['The mayor said that the work costs 14 million hryvnias.'],
      },
    ]);
  });

  it('takes nearly the same text of one publisher for a version', () => {
    const publisher = 'Trial Paper';
    expect(
      united(seed('a.md', story, { publisher }), seed('a-2.md', corrected, { publisher })),
    ).toMatchObject({ kept: [['a-2.md', 'a.md']], problems: ['a.md seed/older-version'] });
  });

  it.each([
    ['another publisher', { publisher: 'Trial Paper' }, { publisher: 'Test Post' }],
    ['an unknown publisher', {}, {}],
  ])('keeps nearly the same text of %s and says so', (_, one, other) => {
    expect(united(seed('a.md', story, one), seed('b.md', corrected, other))).toEqual({
      kept: [['a.md'], ['b.md']],
      problems: ['b.md seed/near-duplicate'],
      versions: [],
    });
  });

  it('has several versions in order, and knows the number that add gives', () => {
    const url = 'https://example.org/a';
    const at = { url, published: '2031-03-04' };
    const { kept } = united(
      seed('a-10.md', 'Three.', at),
      seed('a-2.md', 'Two.', at),
      seed('a.md', 'One.', at),
    );
    expect(kept).toEqual([['a-10.md', 'a.md', 'a-2.md']]);
  });

  it('leaves other articles alone', () => {
    const other =
      'The minister of Verbohai travels to the coast on Friday. She opens a school there and meets teachers, her office said. Nobody knows yet who goes with her. The school has stood empty since the flood.';
    expect(
      united(
        seed('a.md', story),
        seed('b.md', other),
        seed('c.md', 'Short.'),
        seed('d.md', 'Short!'),
      ),
    ).toEqual({
      kept: [['a.md'], ['b.md'], ['c.md'], ['d.md']],
      problems: [],
      versions: [],
    });
  });
});
