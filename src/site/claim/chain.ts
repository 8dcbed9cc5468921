import type { AttributionScope } from '../../model/attribution.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Digest } from '../digest/digest.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';

/** Who vouches for a claim. `unnamed` keeps the article's own words for the source, if any. */
export type ChainSpeaker =
  | { readonly kind: 'named'; readonly name: NamedLink }
  | { readonly kind: 'unnamed'; readonly words: string | null; readonly lang: LanguageCode }
  | { readonly kind: 'nobody' };

/** From whom and through whom a claim came into an article. */
export interface Chain {
  readonly speaker: ChainSpeaker;
  /** From the speaker outwards, without the article's own publisher. */
  readonly via: readonly NamedLink[];
  /** Null if unknown. */
  readonly publisher: NamedLink | null;
  readonly scope: AttributionScope;
}

export function chainOf(digest: Digest, { attribution, article }: SiteClaim): Chain {
  const { lang, publisher } = digest.article(article);
  const { speaker, speakerText, anonymous, via, scope } = attribution;
  const isUnnamed = anonymous || speakerText !== null;
  return {
    speaker:
      speaker !== null
        ? { kind: 'named', name: namedLink(digest, speaker) }
        : isUnnamed
          ? { kind: 'unnamed', words: speakerText, lang }
          : { kind: 'nobody' },
    via: via.filter((id) => id !== publisher).map((id) => namedLink(digest, id)),
    publisher: publisher === null ? null : namedLink(digest, publisher),
    scope,
  };
}
