import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleContent } from '../../src/markdown/article/article-content.ts';
import { parseArticleFile } from '../../src/markdown/article/article-file.ts';
import type { RelationType } from '../../src/model/relation.ts';
import type { ArticleSource, SearchSources } from '../../src/search/records/search-sources.ts';
import { bestFirst } from '../../src/site/claim/best-wording.ts';
import { createDigest } from '../../src/site/digest/digest.ts';
import { readSiteContent } from '../site-content/read-site-content.ts';

/** Relations that say that reports do not agree. */
const disputes: ReadonlySet<RelationType> = new Set(['contradiction', 'internal', 'distortion']);

/** Reads from a content folder what the search index is made of. */
export function readSearchSources(content: string): SearchSources {
  const entries = readSiteContent(content);
  const digest = createDigest(entries);
  const names = new Map(entries.articles.map(({ id, name }) => [id, name]));
  const articles = globSync('articles/*.md', { cwd: content })
    .sort()
    .map((path): ArticleSource => {
      const { article, claims, seed } = articleContent(
        parseArticleFile(readFileSync(join(content, path), 'utf8')),
      );
      const { id, lang, published, publisher, mentions } = article;
      return {
        ...{ id, lang, published, publisher, mentions },
        title: names.get(id) ?? id,
        text: seed.text,
        bodyStart: seed.bodyStart,
        claims: claims.map((claim) => ({
          id: claim.id,
          start: claim.start,
          end: claim.end,
          group: claim.group,
          voices: [claim.attribution.speaker ?? [], claim.attribution.via].flat(),
        })),
      };
    });
  return {
    articles,
    claimPages: entries.claims.map(({ id, relations }) => {
      const members = digest.membersOf(id);
      const [best] = bestFirst(members);
      if (best === undefined) throw new Error(`The claim group ${id} has no claims`);
      return {
        id,
        title: best.words,
        lang: digest.article(best.article).lang,
        claims: members.map((claim) => claim.id),
        disputed: relations.some(({ type }) => disputes.has(type)),
      };
    }),
    events: digest.events,
    entities: [...entries.entities, ...entries.sources],
    excerptsOnly: entries.settings.excerptsOnly,
  };
}
