import type { Localised } from '../../model/language-code.ts';
import type { ClaimPage } from '../claim/claim-page.ts';
import type { Statement } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import type { EventPage } from '../event/event-page.ts';
import { pathOf } from '../path.ts';
import type { PassageLinks } from './passage-links.ts';
import { passageLinks } from './passage-links.ts';

/** A claim to be quoted elsewhere, with the links to its exact words. */
export interface SharedQuotation {
  readonly statement: Statement;
  readonly passage: PassageLinks;
}

/** What a page offers to those who link, cite, embed or follow it. */
export interface SharedPage {
  readonly kind: 'event' | 'claim';
  readonly id: string;
  readonly path: string;
  /** The last day of publication whose articles it stands on. */
  readonly asOf: string;
  /** The address of what was known on that day: a citation leads there. */
  readonly citedPath: string;
  readonly quotations: readonly SharedQuotation[];
  /** The events whose feeds bring what is new. */
  readonly followed: readonly { readonly title: Localised; readonly path: string }[];
}

/** So many quotations of an event are offered. */
const mostQuotations = 3;

export function sharedEvent(
  digest: Digest,
  event: Pick<EventPage, 'id' | 'title' | 'path' | 'lead' | 'days'>,
): SharedPage {
  const { id, title, path, lead, days } = event;
  const last = days.find(({ day }) => day !== null);
  const statements = lead.flatMap((entry) => entry.statements);
  return {
    ...{ kind: 'event', id, path },
    asOf: last?.day ?? digest.entries.asOf,
    citedPath: last === undefined ? path : `${path}#${last.anchor}`,
    quotations: quotationsOf(digest, statements),
    followed: [{ title, path }],
  };
}

export function sharedClaim(
  digest: Digest,
  claim: Pick<ClaimPage, 'id' | 'best' | 'wordings' | 'events'>,
): SharedPage {
  const { id, best, wordings, events } = claim;
  const path = pathOf('claim', id);
  const days = wordings.flatMap(({ article }) => article.published ?? []).sort();
  return {
    ...{ kind: 'claim', id, path, citedPath: path },
    asOf: days.at(-1) ?? digest.entries.asOf,
    quotations: quotationsOf(digest, [best]),
    followed: events.flatMap((event) =>
      event.path === null ? [] : [{ title: event.title, path: event.path }],
    ),
  };
}

function quotationsOf(digest: Digest, statements: readonly Statement[]): SharedQuotation[] {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  return [...byId.values()].slice(0, mostQuotations).map((statement) => ({
    statement,
    passage: passageLinks(digest, digest.claim(statement.id)),
  }));
}
