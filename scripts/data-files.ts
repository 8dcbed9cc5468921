import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { articleContent } from '../src/markdown/article/article-content.ts';
import { parseArticleFile } from '../src/markdown/article/article-file.ts';
import { defaultLocale } from '../src/i18n/locale.ts';
import type { ArticleSource } from '../src/site/api/api-source.ts';
import { dataFiles } from '../src/site/api/data-files.ts';
import type { Digest } from '../src/site/digest/digest.ts';
import { localPath, prefixOf } from '../src/site/path.ts';

/**
 * Writes the data that the site offers to programs: everything below `api/`.
 *
 * @param site The absolute address of the site, base path included.
 */
export function writeDataFiles(options: {
  digest: Digest;
  content: string;
  dist: string;
  site: string;
}): void {
  const { digest, content, dist, site } = options;
  const base = new URL(site.endsWith('/') ? site : `${site}/`);
  const prefix = prefixOf(defaultLocale, defaultLocale);
  const files = dataFiles({
    digest,
    articles: readArticles(content),
    absolute: (path) => new URL(`.${localPath(path, prefix)}`, base).href,
  });
  const made = new Set<string>();
  for (const [path, text] of files) {
    const file = join(dist, path);
    const folder = dirname(file);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(file, text);
  }
}

function readArticles(content: string): ArticleSource[] {
  return globSync('articles/*.md', { cwd: content })
    .sort()
    .map((path) => {
      const file = parseArticleFile(readFileSync(join(content, path), 'utf8'));
      const { article, claims, seed } = articleContent(file);
      return { article, claims, text: seed.text };
    });
}
