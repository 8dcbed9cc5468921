import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import process from 'node:process';
import { siteLoader } from '../scripts/site-content/site-loader.ts';
import type { DigestEntries } from './site/digest/digest-entries.ts';

const loaderOf = siteLoader(process.env['ZVIRKA_CONTENT'] ?? 'content');

type Entry<K extends 'articles' | 'claims' | 'hosted' | 'events' | 'entities' | 'sources'> =
  DigestEntries[K][number];

/**
 * The content folder, as the build of the digest writes it. The loader checks each file while it
 * reads it, so the schemas here only give the types.
 */
export const collections = {
  articles: defineCollection({
    loader: loaderOf('articles'),
    schema: z.custom<Entry<'articles'>>(),
  }),
  claims: defineCollection({ loader: loaderOf('claims'), schema: z.custom<Entry<'claims'>>() }),
  hosted: defineCollection({ loader: loaderOf('hosted'), schema: z.custom<Entry<'hosted'>>() }),
  events: defineCollection({ loader: loaderOf('events'), schema: z.custom<Entry<'events'>>() }),
  entities: defineCollection({
    loader: loaderOf('entities'),
    schema: z.custom<Entry<'entities'>>(),
  }),
  sources: defineCollection({ loader: loaderOf('sources'), schema: z.custom<Entry<'sources'>>() }),
  /** One entry: what holds for the whole digest. */
  whole: defineCollection({
    loader: loaderOf('whole'),
    schema:
      z.custom<
        Pick<
          DigestEntries,
          | 'asOf'
          | 'settings'
          | 'quality'
          | 'verdicts'
          | 'notes'
          | 'corrections'
          | 'withdrawn'
          | 'permalinks'
          | 'concepts'
        >
      >(),
  }),
};
