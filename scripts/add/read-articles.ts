import { readFileSync, statSync } from 'node:fs';
import { extname } from 'node:path';
import type { LanguageDetector } from '../../src/text/detect-language.ts';
import { decode } from '../digest/decoding/decode.ts';
import { systemProblem } from '../digest/system-problem.ts';
import type { Drafts } from './article-draft.ts';
import { feedArticles } from './feed-articles.ts';
import { decodeHtml } from './html/decode-html.ts';
import { htmlArticle } from './html/html-article.ts';
import { textArticle } from './text-article.ts';

/** Larger files than this, in bytes, are no saved pages or feeds. */
const largest = 10_000_000;

type Reader = (bytes: Uint8Array, file: string, detector: LanguageDetector) => Drafts;

const readText: Reader = (bytes, file, detector) => {
  const { text, problem } = decode(bytes, file);
  return text === null
    ? { drafts: null, mistake: problem.message }
    : textArticle(file, text, detector);
};

const readHtml: Reader = (bytes) => {
  const html = decodeHtml(bytes);
  return html === null ? notText : htmlArticle(html);
};

const readFeed: Reader = (bytes) => {
  const xml = decodeHtml(bytes);
  return xml === null ? notText : feedArticles(xml);
};

const notText: Drafts = { drafts: null, mistake: 'It is no text.' };

/** How each kind of file is read, by the ending of its name. */
const readers: Readonly<Record<string, Reader>> = {
  ...{ '.txt': readText, '.md': readText },
  ...{ '.html': readHtml, '.htm': readHtml, '.xhtml': readHtml },
  ...{ '.xml': readFeed, '.rss': readFeed, '.atom': readFeed },
};

/** The articles of a file that a person has saved. */
export function readArticles(file: string, detector: LanguageDetector): Drafts {
  const reader = readers[extname(file).toLowerCase()];
  if (reader === undefined) {
    const known = Object.keys(readers).join(', ');
    return { drafts: null, mistake: `Its name ends with none of ${known}.` };
  }
  let bytes;
  try {
    if (statSync(file).size > largest) {
      return { drafts: null, mistake: `It is larger than ${largest / 1e6} MB.` };
    }
    bytes = readFileSync(file);
  } catch (error) {
    return { drafts: null, mistake: systemProblem(error, 'add/unreadable', file).message };
  }
  try {
    return reader(bytes, file, detector);
  } catch (error) {
    // The parsers of pages and feeds throw what they like when a file is broken.
    if (!(error instanceof Error)) throw error;
    return { drafts: null, mistake: `It cannot be read: ${error.message.slice(0, 200)}.` };
  }
}
