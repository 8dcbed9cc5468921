import type { Citation } from './citation.ts';

/**
 * A citation for reference managers and citation processors (CSL-JSON, schema 1.0): a list of one
 * item, as its schema asks for.
 */
export function cslJson({ key, title, publisher, asOf, lang, address }: Citation): string {
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': publisher,
    publisher,
    issued: { 'date-parts': [asOf.split('-').map(Number)] },
    language: lang,
    URL: address,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
