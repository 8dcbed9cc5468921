import { articleContent } from '../../src/markdown/article/article-content.ts';
import type { ArticleFile } from '../../src/markdown/article/article-file.ts';
import { claimMark } from '../../src/markdown/article/claim-mark.ts';
import { renderArticleBody } from '../../src/markdown/article/render-article.ts';
import type { Article } from '../../src/model/article.ts';
import type { Span } from '../../src/model/span.ts';
import { passagesOf } from '../../src/site/article/passages.ts';
import { shortened } from '../../src/site/article/shortened.ts';
import { passageOf } from '../../src/site/share/passage.ts';
import type { SiteArticle, SiteVersion } from '../../src/site/digest/site-article.ts';

/** The longest name that an article without a title gets. */
const longestName = 120;

/**
 * An article for the site.
 *
 * @param excerptsOnly Leaves out everything but the words of claims.
 */
export function siteArticle(file: ArticleFile, excerptsOnly: boolean): SiteArticle {
  const { article, claims, seed } = articleContent(file);
  const wordsOf = ({ start, end }: Span): string => seed.text.slice(start, end);
  const { id, lang, published, publisher, title, sentences } = article;
  const first = sentences.find(({ kind }) => kind === 'body') ?? sentences[0];
  const marks = claims.map((claim) => claimMark(claim.id, id));
  return {
    ...{ id, lang, published, publisher },
    url: seed.url,
    author: seed.author ?? null,
    licence: seed.licence ?? null,
    name: title ?? (first === undefined ? id : shortened(wordsOf(first), longestName)),
    hasTitle: title !== null,
    claims: claims.map((claim) => ({
      ...claim,
      words: wordsOf(claim),
      hedgeWords: claim.hedges.map(wordsOf),
      loadedWords: claim.loaded.map(wordsOf),
      passage: passageOf(seed.text, claim, !excerptsOnly),
    })),
    passages: excerptsOnly ? [] : passagesOf(renderArticleBody(file), marks),
    abstentions: sentences.flatMap((sentence) => {
      const reason = sentence.abstained;
      if (reason === null) return [];
      const words = excerptsOnly ? null : wordsOf(sentence);
      const { because = [] } = sentence;
      return [{ words, reason, partly: sentence.claims.length > 0, because }];
    }),
    versions: siteVersions(article, excerptsOnly),
  };
}

function siteVersions(
  { versions = [], published }: Pick<Article, 'versions' | 'published'>,
  excerptsOnly: boolean,
): SiteVersion[] {
  return versions.map((version, index) => {
    const { removed, added } = version;
    const next = versions[index + 1];
    return {
      published: version.published,
      until: next === undefined ? published : next.published,
      counts: { removed: removed.length, added: added.length },
      changes: excerptsOnly ? null : { removed, added },
    };
  });
}
