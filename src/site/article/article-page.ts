import type { Reason } from '../claim/because-values.ts';
import { reasonsOf } from '../claim/because-values.ts';
import type { Abstention, SiteVersion } from '../digest/site-article.ts';
import type { Digest } from '../digest/digest.ts';
import type { EventLink } from '../event/event-link.ts';
import { eventsOf } from './article-card.ts';
import type { ArticleLink } from './article-link.ts';
import { articleLink } from './article-link.ts';
import type { ClaimNote } from './claim-note.ts';
import { claimNote } from './claim-note.ts';
import type { Tally } from './tally.ts';
import { tallyOf } from './tally.ts';

/** A passage of the text with the notes on the claims that begin in it. */
export interface AnnotatedPassage {
  readonly html: string;
  readonly notes: readonly ClaimNote[];
}

/** A sentence without a claim, and by whose word it has none. */
export interface AbstentionView extends Omit<Abstention, 'because'> {
  readonly decisions: readonly Reason[];
}

/** Everything that the page of an article shows. */
export interface ArticlePage extends ArticleLink {
  readonly url: string | null;
  readonly author: string | null;
  readonly licence: string | null;
  readonly hasTitle: boolean;
  readonly tally: Tally;
  readonly events: readonly EventLink[];
  /** Empty if the site publishes excerpts only. */
  readonly passages: readonly AnnotatedPassage[];
  /** All notes in the order of the text. */
  readonly notes: readonly ClaimNote[];
  readonly abstentions: readonly AbstentionView[];
  /** The versions before this one, the newest first. */
  readonly versions: readonly SiteVersion[];
}

/** @throws {Error} if there is no such article. */
export function articlePage(digest: Digest, id: string): ArticlePage {
  const article = digest.article(id);
  const notes = article.claims.map((claim, index) => claimNote(digest, claim, index + 1));
  const byMark = new Map(notes.map((note) => [note.mark, note]));
  return {
    ...articleLink(digest, id),
    url: article.url,
    author: article.author,
    licence: article.licence,
    hasTitle: article.hasTitle,
    tally: tallyOf(article),
    events: eventsOf(digest, id),
    passages: article.passages.map(({ html, marks }) => ({
      html,
      notes: marks.flatMap((mark) => byMark.get(mark) ?? []),
    })),
    notes,
    abstentions: article.abstentions.map(({ because, ...abstention }) => ({
      ...abstention,
      decisions: reasonsOf(digest, because),
    })),
    versions: article.versions.toReversed(),
  };
}
