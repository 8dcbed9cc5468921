import { groupCounts } from '../counts.ts';
import { bestFirst } from '../claim/best-wording.ts';
import { hasEventPage, lastStatus } from '../event/event-link.ts';
import { paged } from '../paging.ts';
import { pathOf } from '../path.ts';
import { dataPath, listPath } from './api-path.ts';
import type { ApiSource, SiteFile } from './api-source.ts';
import { documentFile } from './document-file.ts';
import type { ListName } from './documents.ts';

/** So many things stand on one page of a list: below a megabyte of JSON. */
const pageSize = 1000;

/** The pages of every list, each with a short record of what has a file of its own. */
export function* listDocuments(source: ApiSource): Generator<SiteFile> {
  for (const [name, items] of Object.entries(listsOf(source)) as [ListName, object[]][]) {
    for (const page of paged(items, pageSize)) {
      const { number, pages, total } = page;
      const next = number < pages ? source.absolute(listPath(name, number + 1)) : null;
      const body = { total, number, pages, next, items: page.items };
      yield documentFile(source, listPath(name, number), name, body);
    }
  }
}

function listsOf({ digest, absolute }: ApiSource): Record<ListName, object[]> {
  const { entries } = digest;
  const at = (kind: Parameters<typeof pathOf>[0], id: string) => ({
    id,
    page: absolute(pathOf(kind, id)),
    data: absolute(dataPath(kind, id)),
  });
  return {
    articles: digest.articles.map(({ id, name, lang, published, publisher, claims }) => ({
      ...at('article', id),
      ...{ name, lang, published, publisher, claims: claims.length },
    })),
    claims: entries.claims.map(({ id }) => {
      const [best] = bestFirst(digest.membersOf(id));
      if (best === undefined) throw new Error(`The claim group ${id} has no claim`);
      const { lang } = digest.article(best.article);
      return { ...at('claim', id), words: best.words, lang, counts: groupCounts(digest, id) };
    }),
    events: entries.events.map((event) => {
      const { id, title, from, to, precision } = event;
      const { status, asOf } = lastStatus(event);
      const place = { ...at('event', id), ...(hasEventPage(event) ? {} : { page: null }) };
      return { ...place, title, from, to, precision, status, asOf };
    }),
    entities: entries.entities.map(({ id, type, labels, wikidata }) => ({
      ...at('entity', id),
      ...{ type, labels, wikidata },
    })),
    sources: entries.sources.map(({ id, labels, wikidata }) => ({
      ...at('source', id),
      ...{ labels, wikidata },
    })),
    relations: [...digest.relations],
  };
}
