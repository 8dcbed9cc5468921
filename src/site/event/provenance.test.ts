import { expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { first, sampleEntries, second, third } from '../fixtures/sample-digest.ts';
import { letteredArticles } from './lettered-articles.ts';
import { provenancePicture } from './provenance-layout.ts';
import { provenanceOf } from './provenance.ts';

const digest = createDigest(sampleEntries);
const articles = letteredArticles(digest, digest.event('meeting-in-verbohai'));
const provenance = provenanceOf(digest, articles);

it('follows each claim from its speaker to the article', () => {
  expect(provenance.edges).toEqual([
    { from: 'outlet test-post', to: `article ${first}`, claims: 1 },
    { from: 'outlet test-post', to: `article ${second}`, claims: 1 },
    { from: 'speaker ada-lopukh', to: `article ${third}`, claims: 2 },
  ]);
});

it('tells the same as chains, those of most claims first', () => {
  const [most] = provenance.chains;
  expect(most?.steps.map(({ id }) => id)).toEqual(['speaker ada-lopukh', `article ${third}`]);
  expect(most?.claims).toBe(2);
});

it('counts what an article says without a source', () => {
  expect(provenance.unsourced).toBe(4);
});

it('places every node within the picture, each left of where it leads', () => {
  const { nodes, edges, width, height } = provenancePicture(provenance, ({ id }) => id);
  expect(nodes).toHaveLength(5);
  expect(edges).toHaveLength(3);
  for (const node of nodes) {
    expect(node.x).toBeGreaterThanOrEqual(0);
    expect(node.x + node.width).toBeLessThanOrEqual(width);
    expect(node.y + node.height).toBeLessThanOrEqual(height);
  }
  const xOf = (id: string): number => nodes.find(({ node }) => node.id === id)?.x ?? Number.NaN;
  expect(xOf('speaker ada-lopukh')).toBeLessThan(xOf(`article ${third}`));
});

it('gives the same picture every time', () => {
  const draw = () => provenancePicture(provenance, ({ id }) => id);
  expect(draw()).toEqual(draw());
});
