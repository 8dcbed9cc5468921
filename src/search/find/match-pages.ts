import type { FoundPage } from './page-index.ts';

/**
 * The pages that have of each list at least one key, each with the sum of its best scores. A page
 * scores highest for a key that is rare and that it is full of, so that the sum ranks whole queries.
 *
 * @param wanted For each list the pages of each of its keys; at least one list.
 */
export function matchPages(wanted: readonly (readonly (readonly FoundPage[])[])[]): FoundPage[] {
  const [rarest = new Map<string, FoundPage>(), ...others] = wanted
    .map(bestOf)
    .sort((a, b) => a.size - b.size);
  return [...rarest.values()].flatMap((page) => {
    const more = others.flatMap((pages) => pages.get(page.id) ?? []);
    if (more.length < others.length) return [];
    return { ...page, score: more.reduce((sum, { score }) => sum + score, page.score) };
  });
}

/** The pages that have one of the keys, each with the best of its scores. */
function bestOf(keys: readonly (readonly FoundPage[])[]): Map<string, FoundPage> {
  const best = new Map<string, FoundPage>();
  for (const page of keys.flat()) {
    if (page.score > (best.get(page.id)?.score ?? -Infinity)) best.set(page.id, page);
  }
  return best;
}
