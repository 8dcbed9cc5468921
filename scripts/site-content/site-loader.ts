import { resolve, sep } from 'node:path';
import type { Loader } from 'astro/loaders';
import type { DigestEntries } from '../../src/site/digest/digest-entries.ts';
import { readSiteContent } from './read-site-content.ts';

/** The collections of Astro that hold the content. */
type Collection = 'articles' | 'claims' | 'hosted' | 'events' | 'entities' | 'sources' | 'whole';

/** So many milliseconds after the last change the content is read again. */
const calm = 100;

/**
 * Makes a loader for each collection. The folder is read once for all of them, and again whenever
 * a file in it changes while the development server runs.
 */
export function siteLoader(folder: string): (collection: Collection) => Loader {
  let entries: DigestEntries | null = null;
  const current = (): DigestEntries => (entries ??= readSiteContent(folder));
  return (collection) => ({
    name: `digest-${collection}`,
    load: ({ store, watcher }) => {
      const fill = (): void => {
        store.clear();
        for (const [id, data] of records(current(), collection)) store.set({ id, data });
      };
      fill();
      let timer: NodeJS.Timeout | undefined;
      watcher?.add(folder).on('all', (_event, path) => {
        if (!resolve(path).startsWith(resolve(folder) + sep)) return;
        entries = null;
        clearTimeout(timer);
        timer = setTimeout(fill, calm);
      });
      return Promise.resolve();
    },
  });
}

function records(
  entries: DigestEntries,
  collection: Collection,
): [string, Record<string, unknown>][] {
  if (collection !== 'whole') return entries[collection].map((entry) => [entry.id, { ...entry }]);
  const { asOf, settings, quality, verdicts, notes, corrections, withdrawn } = entries;
  const { permalinks, concepts } = entries;
  const editorial = { verdicts, notes, corrections, withdrawn };
  return [['whole', { asOf, settings, quality, ...editorial, permalinks, concepts }]];
}
