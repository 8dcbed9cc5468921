import type { z } from 'zod';
import { PermalinkKind } from '../../model/permalinks.ts';
import { claimCounts, groupCounts } from '../counts.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import { unique } from '../digest/order.ts';
import { hasEventPage } from '../event/event-link.ts';
import { lostAddresses } from '../lost-address.ts';
import { markOf } from '../claim/statement.ts';
import { pathOf } from '../path.ts';
import { annotationsPath, textPath } from './annotations.ts';
import { dataPath } from './api-path.ts';
import type { ApiSource, SiteFile } from './api-source.ts';
import type { ClaimRecord, DocumentName, documents } from './documents.ts';
import { documentFile } from './document-file.ts';
import { publishedArticle } from './published-article.ts';

/** The content of a document, but for what every document begins with. */
type Body<N extends DocumentName> = Omit<z.input<(typeof documents)[N]>, '$schema' | 'asOf'>;

/** A file for every article, claim page, event, name and source, and for every address that moved. */
export function* itemDocuments(source: ApiSource): Generator<SiteFile> {
  const { digest, absolute } = source;
  const { entries } = digest;
  const file = <N extends DocumentName>(path: string, name: N, body: Body<N>): SiteFile =>
    documentFile(source, path, name, body);
  for (const { article } of source.articles) {
    yield file(dataPath('article', article.id), 'article', articleBody(source, article));
  }
  for (const { id, relations, ...group } of entries.claims) {
    const members = digest.membersOf(id);
    yield file(dataPath('claim', id), 'claim', {
      ...{ id, ...group, relations },
      page: absolute(pathOf('claim', id)),
      claims: members.map((claim) => claimRecord(source, claim)),
      counts: plainCounts(groupCounts(digest, id)),
      events: unique(members.flatMap((claim) => digest.eventsOf(claim.id))).map(
        (event) => event.id,
      ),
      verdict: entries.verdicts.findLast(({ claim }) => claim === id) ?? null,
    });
  }
  for (const event of entries.events) {
    yield file(dataPath('event', event.id), 'event', {
      ...event,
      page: hasEventPage(event) ? absolute(pathOf('event', event.id)) : null,
      counts: plainCounts(claimCounts(digest, event.claims)),
    });
  }
  for (const entity of entries.entities) {
    yield file(dataPath('entity', entity.id), 'entity', {
      ...entity,
      page: absolute(pathOf('entity', entity.id)),
      claimsNaming: digest.naming(entity.id).length,
      claimsBy: digest.saidBy(entity.id).length,
      events: digest.eventsWith(entity.id).map(({ id }) => id),
    });
  }
  for (const outlet of entries.sources) {
    const page = absolute(pathOf('source', outlet.id));
    yield file(dataPath('source', outlet.id), 'source', { ...outlet, page });
  }
  const eventIds = new Set(entries.events.map(({ id }) => id));
  for (const kind of PermalinkKind.options) {
    for (const { id, to } of lostAddresses(digest, kind)) {
      // An event without a page has data of its own.
      if (kind === 'event' && eventIds.has(id)) continue;
      const target = to === null ? null : absolute(to);
      yield file(dataPath(kind, id), 'moved', { id, kind, to: target });
    }
  }
}

function articleBody(
  source: ApiSource,
  article: ApiSource['articles'][number]['article'],
): Body<'article'> {
  const { digest, absolute } = source;
  const { name, url, claims } = digest.article(article.id);
  const groups = unique(claims.map(({ group }) => group)).filter((id) => !digest.hasPage(id));
  const { excerptsOnly } = digest.entries.settings;
  return {
    ...publishedArticle(digest, article),
    page: absolute(pathOf('article', article.id)),
    ...{ name, url },
    text: excerptsOnly ? null : absolute(textPath(article.id)),
    annotations: absolute(annotationsPath(article.id)),
    claims: claims.map((claim) => claimRecord(source, claim)),
    groups: groups.map((id) => digest.group(id)),
    events: unique(claims.flatMap(({ id }) => digest.eventsOf(id))).map(({ id }) => id),
  };
}

function claimRecord({ absolute }: ApiSource, claim: SiteClaim): ClaimRecord {
  return {
    ...claim,
    hedgeWords: [...claim.hedgeWords],
    loadedWords: [...claim.loadedWords],
    page: absolute(pathOf('article', claim.article, markOf(claim))),
  };
}

function plainCounts({
  origins: [fewest, most],
  languages,
  ...counts
}: ReturnType<typeof groupCounts>) {
  return {
    ...counts,
    origins: [fewest, most] satisfies [number, number],
    languages: [...languages],
  };
}
