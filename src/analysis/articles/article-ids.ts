import type { ArticleReading } from '../../model/article-reading.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Romaniser } from '../../text/romanise.ts';
import { slug } from '../../text/slug.ts';

/** How many words of an article its address shows. */
const words = 5;

/**
 * The ids of articles: `<published>-<first five words, romanised>`. Articles that begin alike are
 * told apart by a number, in the order of their texts, so that the order of files changes nothing.
 *
 * @returns One id a reading, in the order of the readings.
 */
export function articleIds(
  readings: readonly ArticleReading[],
  romanisers: Readonly<Record<LanguageCode, Romaniser>>,
): string[] {
  const basis = readings.map(({ seed }) => {
    const begin = seed.title ?? seed.text.slice(seed.bodyStart, seed.bodyStart + 400);
    return [seed.published ?? 'undated', slug(begin, romanisers[seed.lang], words)]
      .filter((part) => part !== '')
      .join('-');
  });
  const taken = new Set<string>();
  const ids = new Map<number, string>();
  const byText = readings.map((_, index) => index).toSorted((a, b) => byBasis(a, b));
  for (const index of byText) {
    const id = free(basis[index] ?? '', taken);
    taken.add(id);
    ids.set(index, id);
  }
  return readings.map((_, index) => ids.get(index) ?? '');

  function byBasis(a: number, b: number): number {
    const [first, second] = [readings[a]?.seed, readings[b]?.seed];
    const left = `${first?.text ?? ''}\n${first?.file ?? ''}`;
    const right = `${second?.text ?? ''}\n${second?.file ?? ''}`;
    return left < right ? -1 : left > right ? 1 : 0;
  }
}

function free(basis: string, taken: ReadonlySet<string>): string {
  let id = basis;
  for (let number = 2; taken.has(id); number += 1) id = `${basis}-${number}`;
  return id;
}
