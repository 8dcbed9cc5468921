import type { Digest } from '../digest/digest.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import { markOf } from '../claim/statement.ts';
import { pathOf } from '../path.ts';
import { edgeOf } from './passage-edges.ts';
import { textDirective, withDirective } from './text-directive.ts';

/** Where the exact words of a claim stand. */
export interface PassageLinks {
  /** On the site's own page of the article: its mark, and the words themselves, should marks move. */
  readonly path: string;
  /** On the page that the article was first published on; null if that is unknown. */
  readonly original: string | null;
}

export function passageLinks(digest: Digest, claim: SiteClaim): PassageLinks {
  const { name, url } = digest.article(claim.article);
  const path = pathOf('article', claim.article, markOf(claim));
  if (claim.passage === null) return { path, original: url };
  const directive = textDirective(claim.words, claim.passage);
  // A browser would stop at the heading, which often is the first sentence.
  const first = edgeOf(claim.words)?.first ?? claim.words;
  const isInName = name.toLowerCase().includes(first.toLowerCase());
  return {
    path: isInName ? path : withDirective(path, directive),
    original: url === null ? null : withDirective(url, directive),
  };
}
