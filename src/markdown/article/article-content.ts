import { markedSpans, plainText } from '../body/plain-text.ts';
import type { AnnotatedArticle, ArticleFile } from './article-file.ts';
import { claimLines } from './claim-line.ts';
import { claimMark } from './claim-mark.ts';

/**
 * What the file of an article holds, in the terms of the analysis.
 *
 * @throws {Error} if a claim of the front matter has no mark in the body, or names a date or
 * quantity that the article does not have.
 */
export function articleContent({ frontMatter, body }: ArticleFile): AnnotatedArticle {
  const { id, header, lineEnd, url, author, licence } = frontMatter;
  const spans = markedSpans(body, header.length, lineEnd);
  const lines = claimLines(frontMatter);
  const claims = frontMatter.claims.map((line) => {
    const span = spans.get(claimMark(line.id, id));
    if (span === undefined) throw new Error(`${id}: no mark in the body for the claim ${line.id}`);
    return lines.read(line, id, span);
  });
  const { seed, lang, published, publisher, title, mentions, dates, quantities } = frontMatter;
  const { versions } = frontMatter;
  const sentences = frontMatter.sentences.map((sentence, index) => ({
    ...sentence,
    claims: claims.filter((claim) => claim.sentence === index).map((claim) => claim.id),
  }));
  return {
    article: {
      ...{ id, seed, lang, published, publisher, title },
      ...{ sentences, mentions, dates, quantities },
      ...(versions === undefined ? {} : { versions }),
    },
    claims,
    groups: frontMatter.groups,
    seed: {
      ...{ text: header + plainText(body, lineEnd), bodyStart: header.length, url },
      ...(author === undefined ? {} : { author }),
      ...(licence === undefined ? {} : { licence }),
    },
  };
}
