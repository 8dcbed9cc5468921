import type { Root } from 'mdast';
import type { Article } from '../../model/article.ts';
import type { ClaimGroup } from '../../model/claim-group.ts';
import type { Claim } from '../../model/claim.ts';
import type { Seed } from '../../model/seed.ts';
import { ArticleFrontMatter, ClaimLine, SentenceLine } from '../article-schema.ts';
import type { LineEnd } from '../body/article-tree.ts';
import { articleTree, lineEndOf } from '../body/article-tree.ts';
import { readMarkdown } from '../body/read-markdown.ts';
import { writeMarkdown } from '../body/write-markdown.ts';
import { joinFrontMatter, splitFrontMatter } from '../front-matter.ts';
import { omitDefaults } from '../omit-defaults.ts';
import { validated } from '../validation.ts';
import { parseYaml } from '../yaml.ts';
import { claimFacts } from './claim-facts.ts';
import { claimLines } from './claim-line.ts';
import { claimMark } from './claim-mark.ts';

/** Everything that the file of an article holds. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** The claims of the article, in order. */
  readonly claims: readonly Claim[];
  /** Its groups that have no page of their own. */
  readonly groups: readonly ClaimGroup[];
  readonly seed: Pick<Seed, 'text' | 'bodyStart' | 'url' | 'author' | 'licence'>;
}

/** The text of `content/articles/<id>.md`. */
export function writeArticleFile({ article, claims, groups, seed }: AnnotatedArticle): string {
  const { text, bodyStart } = seed;
  const textOf = (start: number, end: number): string => text.slice(start, end);
  const marks = claims.map((claim) => ({
    start: claim.start,
    end: claim.end,
    mark: claimMark(claim.id, article.id),
    facts: claimFacts(claim, textOf),
  }));
  const lineEnd = lineEndOf(text, marks);
  const { sentences } = article;
  const tree = articleTree({ text, bodyStart, sentences, claims: marks, lineEnd });
  const frontMatter = frontMatterOf({ article, claims, groups, seed }, lineEnd);
  return joinFrontMatter(compact(frontMatter), writeMarkdown(tree));
}

/** The file of an article, read: its front matter, checked, and its body as a tree. */
export interface ArticleFile {
  readonly frontMatter: ArticleFrontMatter;
  readonly body: Root;
}

/**
 * Reads `content/articles/<id>.md`.
 *
 * @throws {Error} that says where the front matter breaks its schema.
 */
export function parseArticleFile(markdown: string): ArticleFile {
  const { yaml, body } = splitFrontMatter(markdown);
  const frontMatter = validated(ArticleFrontMatter, parseYaml(yaml ?? ''), 'article');
  return { frontMatter, body: readMarkdown(body) };
}

function frontMatterOf(
  { article, claims, groups, seed }: AnnotatedArticle,
  lineEnd: LineEnd,
): ArticleFrontMatter {
  const lines = claimLines(article);
  return {
    id: article.id,
    seed: article.seed,
    lang: article.lang,
    published: article.published,
    publisher: article.publisher,
    url: seed.url,
    ...(seed.author === undefined ? {} : { author: seed.author }),
    ...(seed.licence === undefined ? {} : { licence: seed.licence }),
    title: article.title,
    header: seed.text.slice(0, seed.bodyStart),
    lineEnd,
    counts: {
      sentences: article.sentences.length,
      claims: claims.length,
      checkWorthy: claims.filter((claim) => claim.checkWorthy).length,
      abstained: article.sentences.filter((sentence) => sentence.abstained !== null).length,
    },
    claims: claims.map((claim) => lines.write(claim)),
    groups: [...groups],
    sentences: article.sentences.map(({ start, end, kind, abstained, because }) => ({
      ...{ start, end, kind, abstained },
      ...(because === undefined ? {} : { because }),
    })),
    mentions: article.mentions,
    dates: article.dates,
    quantities: article.quantities,
    ...(article.versions === undefined ? {} : { versions: article.versions }),
  };
}

function compact(frontMatter: ArticleFrontMatter): object {
  return {
    ...omitDefaults(ArticleFrontMatter, frontMatter),
    claims: frontMatter.claims.map((line) => omitDefaults(ClaimLine, line)),
    sentences: frontMatter.sentences.map((line) => omitDefaults(SentenceLine, line)),
  };
}
