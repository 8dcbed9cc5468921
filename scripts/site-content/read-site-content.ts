import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { concepts } from '../../src/languages/concepts/index.ts';
import { parseArticleFile } from '../../src/markdown/article/article-file.ts';
import { ClaimFrontMatter } from '../../src/markdown/claim-schema.ts';
import { DigestStamp } from '../../src/markdown/digest-schema.ts';
import { SourceFrontMatter, EntityFrontMatter } from '../../src/markdown/entity-schema.ts';
import { EventFrontMatter } from '../../src/markdown/event-schema.ts';
import { splitFrontMatter } from '../../src/markdown/front-matter.ts';
import { parsePermalinks } from '../../src/markdown/permalinks-file.ts';
import { Quality } from '../../src/markdown/quality-schema.ts';
import { validated } from '../../src/markdown/validation.ts';
import { parseYaml } from '../../src/markdown/yaml.ts';
import type { DigestEntries } from '../../src/site/digest/digest-entries.ts';
import { editorsWork } from './editors-work.ts';
import { readEditorialSettings } from './editorial-settings.ts';
import { siteArticle } from './site-article.ts';

/**
 * Reads a content folder for the site.
 *
 * @throws {Error} that names the file that is missing or not as it should be.
 */
export function readSiteContent(folder: string): DigestEntries {
  if (!existsSync(join(folder, 'digest.yaml'))) {
    throw new Error(`There is no ${join(folder, 'digest.yaml')}: run npm run digest first`);
  }
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const each = <T>(section: string, parse: (text: string) => T): T[] =>
    globSync(`${section}/*.md`, { cwd: folder })
      .sort()
      .map((path) => naming(path, () => parse(read(path))));
  const settings = readEditorialSettings(folder);
  const files = each('articles', parseArticleFile);
  const articles = files.map((file) => siteArticle(file, settings.excerptsOnly));
  const events = each('events', frontMatter(EventFrontMatter));
  const permalinks = existsSync(join(folder, 'permalinks.yaml'))
    ? parsePermalinks(read('permalinks.yaml'))
    : [];
  const used = new Set(articles.flatMap(({ claims }) => claims.flatMap((claim) => claim.concepts)));
  return {
    asOf: validated(DigestStamp, parseYaml(read('digest.yaml')), 'digest.yaml').asOf,
    settings,
    articles,
    claims: each('claims', frontMatter(ClaimFrontMatter)),
    hosted: files.flatMap((file) => file.frontMatter.groups),
    events,
    entities: each('entities', frontMatter(EntityFrontMatter)),
    sources: each('sources', frontMatter(SourceFrontMatter)),
    quality: existsSync(join(folder, 'quality.json'))
      ? validated(Quality, JSON.parse(read('quality.json')), 'quality.json').scores
      : [],
    ...editorsWork(folder, { events, articles, permalinks }),
    permalinks,
    concepts: Object.fromEntries(
      concepts
        .filter(({ key }) => used.has(key))
        .map(({ key, en: [en = key], uk: [uk = key], ru: [ru = key] }) => [key, { en, uk, ru }]),
    ),
  };
}

function frontMatter<T>(schema: z.ZodType<T>): (text: string) => T {
  return (text) => validated(schema, parseYaml(splitFrontMatter(text).yaml ?? ''), 'front matter');
}

function naming<T>(path: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    throw new Error(`${path} of the content cannot be read`, { cause: error });
  }
}
