import type { ClaimGroup } from '../model/claim-group.ts';
import type { Permalinks } from '../model/permalinks.ts';
import { writeArticleFile } from './article/article-file.ts';
import type { Corpus } from './corpus.ts';
import type { DigestStamp } from './digest-schema.ts';
import { writeClaimFile } from './pages/claim-file.ts';
import { writeEntityFile, writeSourceFile } from './pages/entity-file.ts';
import { writeEventFile } from './pages/event-file.ts';
import { sourceRoles } from './pages/source-roles.ts';
import { writePermalinks } from './permalinks-file.ts';
import { writeYaml } from './yaml.ts';

/** A file of the content folder: its path in there, with `/`, and its text. */
export type ContentFile = readonly [path: string, text: string];

/** The folders of the content folder whose `.md` files are all written by the build. */
export const contentFolders = ['articles', 'claims', 'entities', 'events', 'sources'] as const;

/** What the content folder is written from. */
export interface ContentSource {
  readonly corpus: Corpus;
  readonly permalinks: Permalinks;
  /** The groups that an editor has given a verdict on. */
  readonly reviewed: ReadonlySet<string>;
  /** The hashes of the corrections that the site shows, in their order. */
  readonly corrections?: readonly string[];
}

/**
 * Every file that the build writes into the content folder, one after the other; together they hold
 * the whole analysis, the seeds and the permalinks. A group has a page if it stands in two articles,
 * if a relation touches it or an editor gave a verdict; the others stand with their article.
 */
export function* contentFiles(source: ContentSource): Generator<ContentFile> {
  const { corpus, permalinks, reviewed, corrections = [] } = source;
  const { analysis } = corpus;
  const hasPage = (group: ClaimGroup): boolean => {
    const articles = new Set(group.claims.map((id) => corpus.claim(id).article));
    return articles.size > 1 || corpus.relationsOf(group).length > 0 || reviewed.has(group.id);
  };
  const paged = analysis.groups.filter(hasPage);
  const hosted = Map.groupBy(
    analysis.groups.filter((group) => !hasPage(group)),
    (group) => corpus.claim(group.claims[0] ?? '').article,
  );
  for (const article of analysis.articles) {
    const { id } = article;
    const claims = corpus.claimsOf(id);
    const groups = hosted.get(id) ?? [];
    const seed = corpus.seed(id);
    yield [pathOf('articles', id), writeArticleFile({ article, claims, groups, seed })];
  }
  for (const group of paged) yield [pathOf('claims', group.id), writeClaimFile(group, corpus)];
  for (const event of analysis.events) {
    yield [pathOf('events', event.id), writeEventFile(event, corpus)];
  }
  const roles = sourceRoles(analysis);
  for (const entity of analysis.entities) {
    const role = roles.get(entity.id);
    yield role === undefined
      ? [pathOf('entities', entity.id), writeEntityFile(entity)]
      : [pathOf('sources', entity.id), writeSourceFile(entity, role)];
  }
  yield ['permalinks.yaml', writePermalinks(permalinks)];
  const stamp: DigestStamp = {
    schema: analysis.schema,
    asOf: analysis.asOf,
    ...(corrections.length === 0 ? {} : { corrections: [...corrections] }),
  };
  yield ['digest.yaml', writeYaml(stamp, 1)];
}

/** @throws {Error} if an id could lead out of its folder. */
function pathOf(folder: (typeof contentFolders)[number], id: string): string {
  if (!/^[a-z0-9]+(?:-+[a-z0-9]+)*$/u.test(id)) throw new Error(`No address: ${folder}/${id}`);
  return `${folder}/${id}.md`;
}
