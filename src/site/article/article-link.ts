import type { LanguageCode } from '../../model/language-code.ts';
import type { Digest } from '../digest/digest.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import { pathOf } from '../path.ts';

/** An article as lists and quotations name it. */
export interface ArticleLink {
  readonly id: string;
  readonly path: string;
  /** The title, else the first sentence, shortened; in the article's language. */
  readonly name: string;
  readonly lang: LanguageCode;
  readonly published: string | null;
  /** Null if unknown. */
  readonly publisher: NamedLink | null;
}

export function articleLink(digest: Digest, id: string): ArticleLink {
  const { name, lang, published, publisher } = digest.article(id);
  return {
    ...{ id, name, lang, published },
    path: pathOf('article', id),
    publisher: publisher === null ? null : namedLink(digest, publisher),
  };
}
