/** A piece of an excerpt, marked if it is what was searched for. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Takes apart an excerpt as Pagefind gives it: escaped text with `<mark>` around matches. Nothing of
 * it is ever used as markup.
 */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/su).flatMap((part, index): ExcerptPart[] => {
    const text = part.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => entities[entity] ?? entity);
    return text === '' ? [] : [{ text, marked: index % 2 === 1 }];
  });
}
