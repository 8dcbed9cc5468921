import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { createDigest } from '../digest/digest.ts';
import { sampleEntries } from '../fixtures/sample-digest.ts';
import type { ApiSource } from './api-source.ts';
import { dataFiles } from './data-files.ts';

function filesOf(excerptsOnly: boolean): Map<string, string> {
  const settings = { ...sampleEntries.settings, excerptsOnly };
  const digest = createDigest({
    ...sampleEntries,
    settings,
    permalinks: [
      { id: 'old', kind: 'event', to: 'meeting-in-verbohai', withdrawn: false },
      { id: 'gone', kind: 'claim', to: null, withdrawn: true },
    ],
  });
  const articles = digest.articles.map(({ id, lang, published, publisher, claims }) => ({
    article: {
      ...{ id, lang, published, publisher, seed: `${id}.txt`, title: null },
      ...{ sentences: [], mentions: [], dates: [], quantities: [] },
      versions: [{ seed: 'old.txt', published, removed: ['It was no claim at all.'], added: [] }],
    },
    claims,
    text: 'The whole text of an article, long as it is, with much that is no claim at all.',
  }));
  const absolute = (path: string): string => `https://example.org/digest${path}`;
  const source: ApiSource = { digest, articles, absolute };
  return new Map(dataFiles(source));
}

const files = filesOf(false);

describe('the data', () => {
  it('follows its published schemas', () => {
    const ajv = addFormats(new Ajv2020({ strict: true, allowUnionTypes: true }));
    for (const [path, text] of files) {
      if (path.includes('/schemas/')) ajv.addSchema(JSON.parse(text) as object);
    }
    const faults = [...files].flatMap(([path, text]) => {
      const isOther = /\/(?:schemas|annotations)\/|datapackage/u.test(path);
      if (!path.endsWith('.json') || isOther) return [];
      const document = JSON.parse(text) as { $schema?: string };
      const schema = document.$schema ?? 'https://example.org/digest/api/v1/schemas/export.json';
      return ajv.validate(schema, document) ? [] : [`${path}: ${ajv.errorsText()}`];
    });
    expect(faults).toEqual([]);
  });

  it('has a file for everything with an address', () => {
    for (const item of ['articles/2031-03-04-a', 'claims/guests-40', 'events/meeting-aside']) {
      expect([...files.keys()]).toContain(`/api/v1/${item}.json`);
    }
  });

  it('says where a merged address leads, and that a withdrawn one leads nowhere', () => {
    const moved = (path: string): unknown => JSON.parse(files.get(`/api/v1/${path}`) ?? '');
    expect(moved('events/old.json')).toMatchObject({
      to: 'https://example.org/digest/events/meeting-in-verbohai/',
    });
    expect(moved('claims/gone.json')).toMatchObject({ to: null });
  });
});

it('a site of excerpts gives away no text of an article but its claims', () => {
  expect([...files.values()].join('')).toContain('much that is no claim');
  expect([...filesOf(true)].join('')).not.toContain('no claim at all');
  expect([...filesOf(true).keys()].filter((path) => path.endsWith('.txt'))).toEqual([]);
});
