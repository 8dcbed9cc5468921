import { apiRoot } from './api-path.ts';
import type { ApiSource, SiteFile } from './api-source.ts';
import type { DocumentName } from './documents.ts';

/** The published schema of a kind of document, within the site. */
export function schemaPath(name: DocumentName | 'export'): string {
  return `${apiRoot}/schemas/${name}.json`;
}

/** A document with what each of them begins with. */
export function documentFile(
  { digest, absolute }: ApiSource,
  path: string,
  name: DocumentName,
  body: object,
): SiteFile {
  const head = { $schema: absolute(schemaPath(name)), asOf: digest.entries.asOf };
  return [path, `${JSON.stringify({ ...head, ...body })}\n`];
}
