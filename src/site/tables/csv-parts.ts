import { stringify } from 'csv-stringify/sync';
import type { Table } from './table.ts';

/** So many rows are turned into text at once. */
const batch = 500;

/**
 * A table as CSV (RFC 4180), cut into parts whose texts, joined, are the whole: only the first one
 * has the heading. A text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * @param size About so many characters a part.
 */
export function* csvParts({ columns, rows }: Table, size: number): Generator<string> {
  let part = stringify([columns.map(({ name }) => name)], { record_delimiter: 'windows' });
  const append = (cells: unknown[][]): void => {
    part += stringify(cells, {
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
    });
  };
  let waiting: unknown[][] = [];
  for (const row of rows()) {
    waiting.push(row.map((cell) => (Array.isArray(cell) ? JSON.stringify(cell) : cell)));
    if (waiting.length < batch) continue;
    append(waiting);
    waiting = [];
    if (part.length < size) continue;
    yield part;
    part = '';
  }
  append(waiting);
  if (part !== '') yield part;
}
