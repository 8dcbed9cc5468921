import { getCollection } from 'astro:content';
import type { Digest } from '../../site/digest/digest.ts';
import { createDigest } from '../../site/digest/digest.ts';

let loaded: Promise<Digest> | undefined;

/** The content, ready for look-up. A build reads it once; the development server always anew. */
export function loadDigest(): Promise<Digest> {
  if (import.meta.env.DEV) return read();
  return (loaded ??= read());
}

async function read(): Promise<Digest> {
  const [articles, claims, hosted, events, entities, sources, [whole]] = await Promise.all([
    getCollection('articles'),
    getCollection('claims'),
    getCollection('hosted'),
    getCollection('events'),
    getCollection('entities'),
    getCollection('sources'),
    getCollection('whole'),
  ]);
  if (whole === undefined) throw new Error('The content was not loaded');
  const data = <T>(collection: readonly { readonly data: T }[]): T[] =>
    collection.map((entry) => entry.data);
  return createDigest({
    ...whole.data,
    articles: data(articles),
    claims: data(claims),
    hosted: data(hosted),
    events: data(events),
    entities: data(entities),
    sources: data(sources),
  });
}
