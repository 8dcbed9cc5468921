import { exportSchema } from '../../model/export-schema.ts';
import type { Digest } from '../digest/digest.ts';
import { tables } from '../tables/tables.ts';
import { documentSchemas } from './schema-files.ts';

/** The parts of a JSON Schema that say which fields there are. */
interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: Schema | boolean;
}

/**
 * Every field that the data has, with its type, sorted: the promise that version 1 makes.
 *
 * @example
 * fieldsOfData(digest) // => ['article.asOf: string', 'article.claims[].words: string', …]
 */
export function fieldsOfData(digest: Digest): string[] {
  const schemas: Record<string, Schema> = { ...documentSchemas(), export: exportSchema() };
  const columns = tables(digest, (path) => path).flatMap((table) =>
    table.columns.map(({ name, type }) => `${table.name}.csv ${name}: ${type}`),
  );
  return [
    ...Object.entries(schemas).flatMap(([name, schema]) => fieldsOf(schema, name)),
    ...columns,
  ].sort();
}

function fieldsOf(schema: Schema, path: string): string[] {
  const { properties = {}, required = [], items, prefixItems = [], anyOf = [] } = schema;
  const { additionalProperties } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, inner]) => {
      const name = `${path}.${key}${required.includes(key) ? '' : '?'}`;
      return [`${name}: ${typeOf(inner)}`, ...fieldsOf(inner, name)];
    }),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...prefixItems.flatMap((inner, index) => fieldsOf(inner, `${path}[${index}]`)),
    ...anyOf.flatMap((inner) => fieldsOf(inner, path)),
    ...(typeof additionalProperties === 'object'
      ? fieldsOf(additionalProperties, `${path}.*`)
      : []),
  ];
}

function typeOf({ type, anyOf, items, prefixItems, const: only, ...rest }: Schema): string {
  if (anyOf !== undefined) return anyOf.map(typeOf).sort().join(' | ');
  if (prefixItems !== undefined) return `[${prefixItems.map(typeOf).join(', ')}]`;
  if (items !== undefined) return `${typeOf(items)}[]`;
  if (only !== undefined) return JSON.stringify(only);
  if (rest.enum !== undefined) return rest.enum.map((value) => JSON.stringify(value)).join(' | ');
  return type ?? 'anything';
}
