import type { ArticleReading } from '../../src/model/article-reading.ts';
import type { Token } from '../../src/model/token.ts';

/**
 * The tokens of the articles as a tab-separated table without a head: article, start, end (UTF-16
 * offsets into the seed) and lemma. One line a token, in the order of the text.
 *
 * @param idOf The id of the article that a seed became, by the seed's file name.
 */
export function* tokenTable(
  readings: Iterable<ArticleReading>,
  idOf: (seed: string) => string,
): Generator<string> {
  for (const { seed, sentences } of readings) {
    const id = idOf(seed.file);
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        yield `${[id, token.start, token.end, lemmaOf(token)].join('\t')}\n`;
      }
    }
  }
}

/**
 * The likeliest lemma; a word that no dictionary knows, a number or a sign is its own. Universal
 * Dependencies prints Russian lemmas without `ё`.
 */
function lemmaOf({ readings, fold }: Token): string {
  return (readings[0]?.lemma ?? fold).replaceAll('ё', 'е');
}
