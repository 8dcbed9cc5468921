import type { Span } from '../../model/span.ts';
import { apiRoot, dataPath } from './api-path.ts';
import type { ApiSource, ArticleSource, SiteFile } from './api-source.ts';
import { pathOf } from '../path.ts';
import { markOf } from '../claim/statement.ts';

/** So many characters before and after a quotation tell it from the same words elsewhere. */
const surroundings = 32;

/** The text of an article as its offsets count in it, within the site. */
export function textPath(article: string): string {
  return `${apiRoot}/texts/${article}.txt`;
}

export function annotationsPath(article: string): string {
  return `${apiRoot}/annotations/${article}.json`;
}

/** The selectors of a claim (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). */
export type Selector =
  | { type: 'TextQuoteSelector'; exact: string; prefix?: string; suffix?: string }
  | { type: 'TextPositionSelector'; start: number; end: number };

/**
 * The places of claims in their article. Positions count characters, not UTF-16 units, as the
 * standard asks for.
 *
 * @param spans In any order.
 * @param excerptsOnly Leaves out what is no claim, and positions, as there is no text to count in.
 */
export function selectorsOf(
  text: string,
  spans: readonly Span[],
  excerptsOnly: boolean,
): Selector[][] {
  const characterAt = excerptsOnly ? null : characterCounter(text, spans);
  return spans.map(({ start, end }) => {
    const exact = text.slice(start, end);
    if (characterAt === null) return [{ type: 'TextQuoteSelector', exact }];
    const prefix = whole(text.slice(Math.max(0, start - surroundings), start));
    const suffix = whole(text.slice(end, end + surroundings));
    return [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start: characterAt(start), end: characterAt(end) },
    ];
  });
}

/** For each article the annotations of its claims, and the text that they are on. */
export function* annotationFiles(source: ApiSource): Generator<SiteFile> {
  const { excerptsOnly } = source.digest.entries.settings;
  for (const article of source.articles) {
    yield [
      annotationsPath(article.article.id),
      `${JSON.stringify(annotationPage(source, article, excerptsOnly))}\n`,
    ];
    if (!excerptsOnly) yield [textPath(article.article.id), article.text];
  }
}

function annotationPage(
  { digest, absolute }: ApiSource,
  { article, claims, text }: ArticleSource,
  excerptsOnly: boolean,
): object {
  const { id, lang } = article;
  const page = absolute(pathOf('article', id));
  const on = excerptsOnly
    ? (digest.article(id).url ?? page)
    : { id: absolute(textPath(id)), type: 'Text', format: 'text/plain', language: lang };
  const selectors = selectorsOf(text, claims, excerptsOnly);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: absolute(annotationsPath(id)),
    type: 'AnnotationPage',
    items: claims.map((claim, index) => ({
      id: `${absolute(annotationsPath(id))}#${markOf(claim)}`,
      type: 'Annotation',
      motivation: 'identifying',
      body: absolute(
        digest.hasPage(claim.group) ? dataPath('claim', claim.group) : dataPath('article', id),
      ),
      target: { source: on, selector: selectors[index] ?? [] },
    })),
  };
}

/** Counts the characters before each end of the spans, in one pass over the text. */
function characterCounter(text: string, spans: readonly Span[]): (offset: number) => number {
  const offsets = [...new Set(spans.flatMap(({ start, end }) => [start, end]))];
  const counts = new Map<number, number>();
  let [at, characters] = [0, 0];
  for (const offset of offsets.sort((a, b) => a - b)) {
    characters += Array.from(text.slice(at, offset)).length;
    at = offset;
    counts.set(offset, characters);
  }
  return (offset) => counts.get(offset) ?? 0;
}

/** Without halves of characters at the ends. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
}
