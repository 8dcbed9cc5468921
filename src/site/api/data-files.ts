import type { Analysis } from '../../model/analysis.ts';
import { sections } from '../path.ts';
import { csvParts } from '../tables/csv-parts.ts';
import type { StoredTable } from '../tables/data-package.ts';
import { dataPackage } from '../tables/data-package.ts';
import { tables } from '../tables/tables.ts';
import { annotationFiles } from './annotations.ts';
import { apiRoot, dataPath, listPath, partPath } from './api-path.ts';
import type { ApiSource, SiteFile } from './api-source.ts';
import { documentFile, schemaPath } from './document-file.ts';
import { documents, listItems } from './documents.ts';
import { exportParts } from './export-parts.ts';
import { itemDocuments } from './item-documents.ts';
import { listDocuments } from './list-documents.ts';
import { publishedArticle } from './published-article.ts';
import { schemaFiles } from './schema-files.ts';

/** So many characters a file at most, about: the strictest of the common hosts takes 25 MB. */
const partSize = 10_000_000;

/** Every file of the data, one after the other. */
export function* dataFiles(source: ApiSource): Generator<SiteFile> {
  const { digest, absolute } = source;
  yield* schemaFiles(source);
  yield* itemDocuments(source);
  yield* annotationFiles(source);
  yield* listDocuments(source);
  const stored: StoredTable[] = [];
  for (const table of tables(digest, absolute)) {
    const files: string[] = [];
    for (const text of csvParts(table, partSize)) {
      const path = partPath(`${table.name}.csv`, files.length + 1);
      files.push(path.slice(apiRoot.length + 1));
      yield [path, text];
    }
    stored.push({ table, files });
  }
  const { settings, asOf } = digest.entries;
  const described = dataPackage(settings, absolute('/'), asOf, stored);
  yield [`${apiRoot}/datapackage.json`, `${JSON.stringify(described, null, 2)}\n`];
  const exported: string[] = [];
  for (const part of exportParts(analysisOf(source), partSize)) {
    const path = partPath('export.json', exported.length + 1);
    exported.push(absolute(path));
    yield [path, `${JSON.stringify(part)}\n`];
  }
  yield indexDocument(source, exported);
}

/** The analysis as `digest --export` writes it. */
function analysisOf({ digest, articles }: ApiSource): Analysis {
  const { asOf, claims, hosted, events, entities, sources } = digest.entries;
  return {
    schema: 1,
    asOf,
    articles: articles.map(({ article }) => publishedArticle(digest, article)),
    claims: articles.flatMap((article) => article.claims),
    groups: [
      ...claims.map(({ id, claims: members, origins, originRange, because }) => ({
        ...{ id, claims: members, origins, originRange, because },
      })),
      ...hosted,
    ],
    relations: [...digest.relations],
    events: [...events],
    entities: [
      ...entities,
      ...sources.map(({ id, type, labels, aliases, wikidata }) => ({
        ...{ id, type, labels, aliases, wikidata },
      })),
    ],
  };
}

function indexDocument(source: ApiSource, exported: readonly string[]): SiteFile {
  const { digest, absolute } = source;
  const { articles, claims, events, entities, sources, settings } = digest.entries;
  const lists = Object.keys(listItems);
  const schemas = [...Object.keys(documents), 'export'] as Parameters<typeof schemaPath>[0][];
  return documentFile(source, `${apiRoot}/index.json`, 'index', {
    version: 1,
    site: {
      name: settings.name,
      page: absolute('/'),
      excerptsOnly: settings.excerptsOnly,
    },
    counts: {
      articles: articles.length,
      claims: claims.length,
      events: events.length,
      entities: entities.length,
      sources: sources.length,
      relations: digest.relations.length,
    },
    lists: Object.fromEntries(lists.map((name) => [name, absolute(listPath(name, 1))])),
    items: Object.fromEntries(
      (Object.keys(sections) as (keyof typeof sections)[]).map((kind) => [
        kind,
        `${absolute(dataPath(kind, '')).replace(/\.json$/u, '')}{id}.json`,
      ]),
    ),
    export: exported,
    datapackage: absolute(`${apiRoot}/datapackage.json`),
    schemas: Object.fromEntries(schemas.map((name) => [name, absolute(schemaPath(name))])),
  });
}
