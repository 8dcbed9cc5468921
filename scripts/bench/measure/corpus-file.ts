import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { GeneratedArticle } from '../corpus/generate-corpus.ts';

/** Writes the first articles of a corpus, one a line. */
export async function writeCorpus(
  path: string,
  corpus: Iterable<GeneratedArticle>,
  size: number,
): Promise<void> {
  const stream = createWriteStream(path);
  let count = 0;
  for (const article of corpus) {
    if (count === size) break;
    if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
    count += 1;
  }
  stream.end();
  await once(stream, 'finish');
}

/** Reads back the first articles; default all. */
export async function readCorpus(path: string, size = Infinity): Promise<GeneratedArticle[]> {
  const articles: GeneratedArticle[] = [];
  const file = await open(path);
  for await (const line of file.readLines()) {
    // Written by `writeCorpus`.
    articles.push(JSON.parse(line) as GeneratedArticle);
    if (articles.length === size) break;
  }
  await file.close();
  return articles;
}
