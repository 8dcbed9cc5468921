import { describe, expect, it } from 'vitest';
import { createCorpus } from '../corpus.ts';
import { analysis, seeds } from '../fixtures/small-corpus.ts';
import { articleContent } from './article-content.ts';
import type { AnnotatedArticle } from './article-file.ts';
import { parseArticleFile, writeArticleFile } from './article-file.ts';

const corpus = createCorpus(analysis, seeds);
const [article] = analysis.articles;
if (article === undefined) throw new Error('the fixture has articles');
const annotated: AnnotatedArticle = {
  article,
  claims: corpus.claimsOf(article.id),
  groups: [],
  seed: corpus.seed(article.id),
};
const file = writeArticleFile(annotated);

describe('the file of an article', () => {
  it('gives everything back', () => {
    const { text, bodyStart, url } = annotated.seed;
    expect(articleContent(parseArticleFile(file))).toEqual({
      ...annotated,
      seed: { text, bodyStart, url },
    });
  });

  it('keeps whom and what terms the seed names', () => {
    const seed = { ...annotated.seed, author: 'Ada Lopukh', licence: 'CC BY-SA 4.0' };
    const read = articleContent(parseArticleFile(writeArticleFile({ ...annotated, seed })));
    expect(read.seed).toMatchObject({ author: 'Ada Lopukh', licence: 'CC BY-SA 4.0' });
  });

  it.each([
    [
      'modality: planned',
      'modality: planed',
      'article: claims[0].modality: expected one of happened',
    ],
    [
      'sentence: 0',
      'sentence: first',
      'article: claims[0].sentence: expected number, received "first"',
    ],
    ['{#c3 ', '{#c4 ', 'no mark in the body for the claim 2031-03-04-ministerka'],
    ['[2031-03-06@45]', '[2031-03-07@45]', 'no date or quantity 2031-03-07@45'],
    ['seed: a.txt\n', '', 'article: seed: expected string, received nothing'],
  ])('with %s as %s says what is wrong', (from, to, message) => {
    const damaged = file.replace(from, to);
    expect(damaged).not.toBe(file);
    expect(() => articleContent(parseArticleFile(damaged))).toThrow(message);
  });

  it('refuses a claim of another article', () => {
    const [claim] = annotated.claims;
    if (claim === undefined) throw new Error('the fixture has claims');
    const claims = [{ ...claim, id: 'another-c1' }];
    expect(() => writeArticleFile({ ...annotated, claims })).toThrow('another-c1 is not of the');
  });
});
