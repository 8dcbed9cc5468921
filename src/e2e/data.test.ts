import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from './dist.ts';

const root = join(dist, 'api', 'v1');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const files = globSync('**/*.json', { cwd: root }).sort();

it('every document follows the schema that it names', () => {
  const ajv = addFormats(new Ajv2020({ allowUnionTypes: true }));
  for (const file of files.filter((path) => path.startsWith('schemas'))) {
    ajv.addSchema(JSON.parse(read(file)) as object);
  }
  const schemaOfExport = (JSON.parse(read('schemas/export.json')) as { $id: string }).$id;
  const faults = files.flatMap((file) => {
    if (/^(?:schemas|annotations)\b|^datapackage/u.test(file)) return [];
    const document = JSON.parse(read(file)) as { $schema?: string };
    const schema = file.startsWith('export') ? schemaOfExport : document.$schema;
    if (schema === undefined) return [`${file} names no schema`];
    return ajv.validate(schema, document) ? [] : [`${file}: ${ajv.errorsText()}`];
  });
  expect(faults).toEqual([]);
});

describe('the tables', () => {
  const { resources } = JSON.parse(read('datapackage.json')) as { resources: Resource[] };
  const tables = new Map(
    resources.map(({ name, path, schema }) => {
      const text = [path].flat().map(read).join('');
      const rows = parse<Record<string, string>>(text, { columns: true });
      return [name, { rows, schema }] as const;
    }),
  );

  it('have the columns that the package describes, with values of their types', () => {
    for (const [name, { rows, schema }] of tables) {
      expect(Object.keys(rows[0] ?? {}), name).toEqual(schema.fields.map((field) => field.name));
      for (const { name: field, type } of schema.fields) {
        const wrong = rows.map((row) => row[field] ?? '').filter((cell) => !isOf(type, cell));
        expect(wrong, `${name}.${field}`).toEqual([]);
      }
    }
  });

  it('have a key for each row, and name only rows that are there', () => {
    for (const [name, { rows, schema }] of tables) {
      const { primaryKey, foreignKeys = [] } = schema;
      const keys = rows.map((row) => JSON.stringify(primaryKey?.map((field) => row[field])));
      if (primaryKey !== undefined) expect(new Set(keys).size, name).toBe(rows.length);
      for (const { fields, reference } of foreignKeys) {
        const ids = new Set(tables.get(reference.resource)?.rows.map((row) => row['id']));
        const used = rows.flatMap((row) => row[fields[0] ?? ''] ?? []);
        expect(
          used.filter((id) => id !== '' && !ids.has(id)),
          `${name} → ${reference.resource}`,
        ).toEqual([]);
      }
    }
  });
});

it('annotations select the words of their claims, character by character', () => {
  let selected = 0;
  for (const file of files.filter((path) => path.startsWith('annotations'))) {
    const { items } = JSON.parse(read(file)) as { items: Annotation[] };
    const name = file.replace(/^annotations.(.*)\.json$/u, '$1');
    const characters = Array.from(read(join('texts', `${name}.txt`)));
    for (const { target } of items) {
      const [quote, position] = target.selector;
      const { start = -1, end = -1 } = position ?? {};
      expect(characters.slice(start, end).join('')).toBe(quote?.exact);
      expect(
        characters
          .slice(0, start)
          .join('')
          .endsWith(quote?.prefix ?? '?'),
      ).toBe(true);
      selected += 1;
    }
  }
  expect(selected).toBeGreaterThan(20);
});

function isOf(type: string, cell: string): boolean {
  if (cell === '' || type === 'string') return true;
  if (type === 'integer') return /^-?\d+$/u.test(cell);
  if (type === 'boolean') return cell === 'true' || cell === 'false';
  if (type === 'date') return /^\d{4}-\d{2}-\d{2}$/u.test(cell);
  return type === 'array' && Array.isArray(JSON.parse(cell));
}

interface Resource {
  readonly name: string;
  readonly path: string | string[];
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: string }[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string };
    }[];
  };
}

interface Annotation {
  readonly target: {
    readonly selector: readonly {
      readonly exact?: string;
      readonly prefix?: string;
      readonly start?: number;
      readonly end?: number;
    }[];
  };
}
