import type { z } from 'zod';
import type { Analysis } from '../model/analysis.ts';
import { ClaimGroup } from '../model/claim-group.ts';
import { Entity } from '../model/entity.ts';
import type { Permalinks } from '../model/permalinks.ts';
import type { Relation } from '../model/relation.ts';
import { articleContent } from './article/article-content.ts';
import type { AnnotatedArticle } from './article/article-file.ts';
import { parseArticleFile } from './article/article-file.ts';
import { ClaimFrontMatter } from './claim-schema.ts';
import type { ContentFile } from './content-files.ts';
import { DigestStamp } from './digest-schema.ts';
import { EntityFrontMatter, SourceFrontMatter } from './entity-schema.ts';
import { EventFrontMatter } from './event-schema.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parsePermalinks } from './permalinks-file.ts';
import { validated } from './validation.ts';
import { parseYaml } from './yaml.ts';

/** What the content folder holds. */
export interface Content {
  readonly analysis: Analysis;
  readonly permalinks: Permalinks;
  /** The seeds, by the id of their article. */
  readonly seeds: ReadonlyMap<string, AnnotatedArticle['seed']>;
}

/**
 * Reads the files that `contentFiles` wrote. Lists come sorted by id, claims in the order of their
 * articles, relations by their claims.
 *
 * @throws {Error} that names the file that is not as it should be.
 */
export function readContent(files: Iterable<ContentFile>): Content {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  const within = (folder: string): ContentFile[] =>
    sorted.filter(([path]) => path.startsWith(`${folder}/`));
  const only = (path: string): string => sorted.find(([found]) => found === path)?.[1] ?? '';
  const articles = within('articles').map(([path, text]) =>
    naming(path, () => articleContent(parseArticleFile(text))),
  );
  const groups = within('claims').map((file) => frontMatter(ClaimFrontMatter, file));
  const entities: Entity[] = [
    ...within('entities').map((file) => frontMatter(EntityFrontMatter, file)),
    ...within('sources').map((file) => Entity.parse(frontMatter(SourceFrontMatter, file))),
  ];
  const stamp = validated(DigestStamp, parseYaml(only('digest.yaml')), 'digest.yaml');
  return {
    analysis: {
      schema: stamp.schema,
      asOf: stamp.asOf,
      articles: articles.map(({ article }) => article),
      claims: articles.flatMap(({ claims }) => claims),
      groups: [
        ...articles.flatMap(({ groups: hosted }) => hosted),
        ...groups.map((group) => ClaimGroup.parse(group)),
      ].sort(byId),
      relations: distinct(groups.flatMap(({ relations }) => relations)),
      events: within('events').map((file) => frontMatter(EventFrontMatter, file)),
      entities: entities.sort(byId),
    },
    permalinks: parsePermalinks(only('permalinks.yaml')),
    seeds: new Map(articles.map(({ article, seed }) => [article.id, seed])),
  };
}

function frontMatter<T>(schema: z.ZodType<T>, [path, text]: ContentFile): T {
  return naming(path, () => {
    const { yaml } = splitFrontMatter(text);
    return validated(schema, parseYaml(yaml ?? ''), 'front matter');
  });
}

function naming<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`content/${path} cannot be read`, { cause: error });
  }
}

/** A relation between two pages stands in both. */
function distinct(relations: readonly Relation[]): Relation[] {
  const byText = new Map(relations.map((relation) => [JSON.stringify(relation), relation]));
  return [...byText.keys()].sort().flatMap((key) => byText.get(key) ?? []);
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
