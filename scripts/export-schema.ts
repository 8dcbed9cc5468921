import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { exportSchema } from '../src/model/export-schema.ts';

/**
 * Writes the published JSON Schema of the export anew. It is kept as a file so that a change of the
 * contract shows in a diff.
 */
const file = fileURLToPath(import.meta.resolve('../src/model/export.schema.json'));
writeFileSync(file, `${JSON.stringify(exportSchema(), null, 2)}\n`);
