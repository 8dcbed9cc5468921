import type { SiteSettings } from '../../markdown/editorial/site-schema.ts';
import type { Table } from './table.ts';

/** The profile that the description of the tables follows. */
const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** The texts that CSV is written as. */
const dialect = { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true };

/** A table with the names of the files that hold it. */
export interface StoredTable {
  readonly table: Table;
  readonly files: readonly string[];
}

/**
 * The description of the tables, as Data Package (version 2) has it.
 *
 * @param home The absolute address of the site.
 */
export function dataPackage(
  { name, description }: SiteSettings,
  home: string,
  asOf: string,
  stored: readonly StoredTable[],
): object {
  return {
    $schema: profile,
    name: 'zvirka',
    title: name,
    description: description.en,
    homepage: home,
    version: `1.0.0+${asOf}`,
    resources: stored.map(({ table, files }) => ({
      name: table.name,
      type: 'table',
      description: table.description,
      path: files.length === 1 ? files[0] : files,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect,
      schema: {
        fields: table.columns,
        missingValues: [''],
        ...(table.primaryKey.length === 0 ? {} : { primaryKey: table.primaryKey }),
        ...foreignKeys(table),
      },
    })),
  };
}

function foreignKeys({ references }: Table): object {
  const keys = Object.entries(references).map(([field, resource]) => ({
    fields: [field],
    reference: { resource, fields: ['id'] },
  }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
}
