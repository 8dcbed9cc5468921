import { z } from 'zod';
import { exportSchema } from '../../model/export-schema.ts';
import type { ApiSource, SiteFile } from './api-source.ts';
import { schemaPath } from './document-file.ts';
import type { DocumentName } from './documents.ts';
import { documents } from './documents.ts';

/** The JSON Schema (2020-12) of each kind of document, by its name. It allows further fields. */
export function documentSchemas(): Record<DocumentName, Record<string, unknown>> {
  const schemaOf = (name: DocumentName): Record<string, unknown> => ({
    ...z.toJSONSchema(documents[name], { target: 'draft-2020-12', io: 'input' }),
  });
  return {
    index: schemaOf('index'),
    article: schemaOf('article'),
    claim: schemaOf('claim'),
    event: schemaOf('event'),
    entity: schemaOf('entity'),
    source: schemaOf('source'),
    moved: schemaOf('moved'),
    articles: schemaOf('articles'),
    claims: schemaOf('claims'),
    events: schemaOf('events'),
    entities: schemaOf('entities'),
    sources: schemaOf('sources'),
    relations: schemaOf('relations'),
  };
}

/** The schemas as they are published, that of the export too. */
export function schemaFiles({ absolute }: ApiSource): SiteFile[] {
  const all = { ...documentSchemas(), export: exportSchema() };
  return (Object.keys(all) as (keyof typeof all)[]).map((name) => {
    const path = schemaPath(name);
    return [path, `${JSON.stringify({ $id: absolute(path), ...all[name] })}\n`];
  });
}
