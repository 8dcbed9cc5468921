import { describe, expect, it } from 'vitest';
import { contentFiles } from './content-files.ts';
import { createCorpus } from './corpus.ts';
import { analysis, permalinks, seeds } from './fixtures/small-corpus.ts';
import { readContent } from './read-content.ts';

const corpus = createCorpus(analysis, seeds);
const none = new Set<string>();
const files = new Map(contentFiles({ corpus, permalinks, reviewed: none }));

describe('contentFiles', () => {
  it('writes a file for all that has a page', () => {
    expect([...files.keys()]).toEqual([
      'articles/2031-03-04-ministerka-ada-lopukh-planuie-v.md',
      'articles/2031-03-05-vstrecha-ady-lopukh-s-merom.md',
      'claims/ada-lopukh-to-meet-mayor.md',
      'claims/no-meeting-planned.md',
      'events/meeting-in-verbohai-2031-03-06.md',
      'entities/ada-lopukh.md',
      'sources/test-post.md',
      'sources/trial-paper.md',
      'entities/verbohai.md',
      'permalinks.yaml',
      'digest.yaml',
    ]);
  });

  it('gives a group that an editor reviewed a page', () => {
    const group = '2031-03-04-ministerka-ada-lopukh-planuie-v-c3';
    const reviewed = new Set([group]);
    const paths = [...contentFiles({ corpus, permalinks, reviewed })].map(([path]) => path);
    expect(paths).toContain(`claims/${group}.md`);
  });

  it.each([...files])('%s is as a person reviewed it', async (path, text) => {
    await expect(text).toMatchFileSnapshot(`fixtures/content/${path}`);
  });

  it('refuses an id that could lead out of its folder', () => {
    const [article] = analysis.articles;
    const [entity] = analysis.entities;
    if (article === undefined || entity === undefined) throw new Error('the fixture has both');
    const bad = { ...analysis, entities: [{ ...entity, id: '../x' }] };
    const source = { corpus: createCorpus(bad, seeds), permalinks, reviewed: none };
    expect(() => [...contentFiles(source)]).toThrow('No address: entities/../x');
  });
});

describe('readContent', () => {
  it('gives the whole analysis back', () => {
    const content = readContent(files);
    expect(content.analysis).toEqual(analysis);
    expect(content.permalinks).toEqual(permalinks);
    expect([...content.seeds.values()]).toEqual(
      seeds.map(({ text, bodyStart, url }) => ({ text, bodyStart, url })),
    );
  });

  it('says which file cannot be read', () => {
    const damaged = new Map(files).set('events/x.md', '---\nid: x\n---\n');
    expect(() => readContent(damaged)).toThrow('content/events/x.md cannot be read');
  });
});
