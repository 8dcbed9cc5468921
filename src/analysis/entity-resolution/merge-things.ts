import { createClusters, groupBy } from './clusters.ts';
import type { FoundName } from './found-names.ts';
import { alike, skeletonOf } from './skeleton.ts';
import { supported } from './support.ts';

/** The shortest skeleton that says enough without support. */
const telling = 5;

/**
 * Brings together places, organisations, media and documents of different articles: the same label
 * in one language, or labels alike across languages that are long or supported.
 */
export function mergeThings(names: readonly FoundName[]): FoundName[][] {
  const clusters = createClusters(names, (a, b) => a.lang === b.lang && a.key !== b.key);
  for (const group of groupBy(names, ({ lang, key, entity }) => [
    `${entity.type} ${lang} ${key}`,
  ])) {
    const [first] = group;
    for (const name of group) if (first !== undefined) clusters.join(first, name);
  }
  for (const group of groupBy(names, (name) => [bonesOf(name)])) {
    const firsts = new Map<string, FoundName>();
    for (const name of group) {
      const key = `${name.lang} ${name.key}`;
      if (!firsts.has(key)) firsts.set(key, name);
    }
    const all = [...firsts.values()];
    all.forEach((a, at) => {
      for (const b of all.slice(at + 1)) if (same(a, b)) clusters.join(a, b);
    });
  }
  return clusters.all();
}

function same(a: FoundName, b: FoundName): boolean {
  if (a.lang === b.lang || a.latin.length !== b.latin.length) return false;
  if (a.label === b.label) return true;
  const words = a.latin.every((word, at) => alike(word, b.latin[at] ?? none));
  return words && (bones(a).length >= telling || supported(a, b));
}

const none = { latin: '', romanised: false };

function bones({ latin }: FoundName): string {
  return latin.map(skeletonOf).join('');
}

function bonesOf(name: FoundName): string {
  const found = bones(name);
  return found === '' ? '' : `${name.entity.type} ${found}`;
}
