import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import { fieldsOfData } from './fields.ts';

const promised = readFileSync(new URL('fields-v1.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');
const given = fieldsOfData(createDigest(sampleEntries));

describe('the fields of version 1', () => {
  it('are all there, each with its type: who reads them relies on that', () => {
    expect(promised.filter((field) => !given.includes(field))).toEqual([]);
  });

  it('are all written down; if not, add them to fields-v1.txt', () => {
    expect(given.filter((field) => !promised.includes(field))).toEqual([]);
  });

  it('are those of documents, of the export and of the tables', () => {
    expect(given).toContain('article.claims[].words: string');
    expect(given).toContain('export.events[].status[].asOf: string');
    expect(given).toContain('claims.csv words: string');
  });
});
