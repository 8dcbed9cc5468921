import { parseHTML } from 'linkedom';
import { blockText } from './block-text.ts';

/** The words of a piece of HTML as paragraphs with an empty line between them. */
export function wordsOf(html: string): string {
  return blockText(parseHTML(`<html><body>${html}</body></html>`).document.body);
}
