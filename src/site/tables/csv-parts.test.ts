import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { csvParts } from './csv-parts.ts';
import { tableOf } from './table.ts';

function table(words: readonly string[]) {
  return tableOf(
    { name: 'claims', description: 'Words.', primaryKey: [], references: {} },
    [
      { name: 'words', type: 'string', description: 'The words.', of: (text: string) => text },
      { name: 'list', type: 'array', description: 'A list.', of: (text) => [text] },
      {
        name: 'long',
        type: 'boolean',
        description: 'Whether long.',
        of: (text) => text.length > 5,
      },
      { name: 'none', type: 'string', description: 'Nothing.', of: () => null },
    ],
    words,
  );
}

it('keeps every text, and is no formula to a spreadsheet', () => {
  const text = [...csvParts(table(['Він сказав: "так", і\nпішов', '=HYPERLINK("x")']), 1000)].join(
    '',
  );
  expect(parse(text)).toEqual([
    ['words', 'list', 'long', 'none'],
    ['Він сказав: "так", і\nпішов', '["Він сказав: \\"так\\", і\\nпішов"]', 'true', ''],
    [`'=HYPERLINK("x")`, '["=HYPERLINK(\\"x\\")"]', 'true', ''],
  ]);
});

it('the parts of a long table, joined, are the whole', () => {
  const many = table(Array.from({ length: 2000 }, (_, index) => `word ${index}`));
  const parts = [...csvParts(many, 10_000)];
  expect(parts.length).toBeGreaterThan(2);
  expect(parse(parts.join(''))).toHaveLength(2001);
});
