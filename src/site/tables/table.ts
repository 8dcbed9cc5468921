/** What may stand in a cell; null is an empty one. */
export type Cell = string | number | boolean | null | readonly string[];

/** A column of a table, with its type in the terms of Frictionless; an array is written as JSON. */
export interface Column<T> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'boolean' | 'date' | 'array';
  readonly description: string;
  readonly of: (row: T) => Cell;
}

/** A table that is offered as CSV. */
export interface Table {
  readonly name: TableName;
  readonly description: string;
  readonly columns: readonly Omit<Column<unknown>, 'of'>[];
  readonly primaryKey: readonly string[];
  /** Columns that name a row of another table by its `id`. */
  readonly references: Readonly<Record<string, TableName>>;
  readonly rows: () => Iterable<readonly Cell[]>;
}

export type TableName =
  'articles' | 'claims' | 'groups' | 'relations' | 'events' | 'statuses' | 'names';

/** Binds the columns to the rows that they read. */
export function tableOf<T>(
  facts: Omit<Table, 'columns' | 'rows'>,
  columns: readonly Column<T>[],
  items: readonly T[],
): Table {
  return {
    ...facts,
    columns: columns.map(({ name, type, description }) => ({ name, type, description })),
    *rows() {
      for (const item of items) yield columns.map(({ of }) => of(item));
    },
  };
}
