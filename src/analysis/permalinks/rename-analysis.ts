import type { Analysis } from '../../model/analysis.ts';
import type { Because } from '../../model/because.ts';
import type { Claim } from '../../model/claim.ts';

/** New ids; each function gives back what it does not rename. */
export interface Renaming {
  readonly article: (id: string) => string;
  readonly claim: (id: string) => string;
  readonly group: (id: string) => string;
  readonly event: (id: string) => string;
  readonly entity: (id: string) => string;
}

/** The analysis with new ids everywhere, reasons included; nothing else changes. */
export function renameAnalysis(analysis: Analysis, to: Renaming): Analysis {
  const ids = (list: readonly string[], rename: (id: string) => string): string[] =>
    list.map((id) => rename(id));
  const orNull = (id: string | null, rename: (id: string) => string): string | null =>
    id === null ? null : rename(id);
  const reasons = (list: readonly Because[]): Because[] =>
    list.map(({ code, params }) => ({ code, params: renameParams(params, to.entity) }));
  return {
    ...analysis,
    articles: analysis.articles.map((article) => ({
      ...article,
      id: to.article(article.id),
      publisher: orNull(article.publisher, to.entity),
      sentences: article.sentences.map((sentence) => ({
        ...sentence,
        claims: ids(sentence.claims, to.claim),
      })),
      mentions: article.mentions.map((mention) => ({
        ...mention,
        entity: to.entity(mention.entity),
      })),
    })),
    claims: analysis.claims.map((claim) => renameClaim(claim, to)),
    groups: analysis.groups.map((group) => ({
      ...group,
      id: to.group(group.id),
      claims: ids(group.claims, to.claim),
      origins: group.origins.map((origin) => ({
        ...origin,
        speaker: orNull(origin.speaker, to.entity),
        via: ids(origin.via, to.entity),
        claims: ids(origin.claims, to.claim),
      })),
      because: reasons(group.because),
    })),
    relations: analysis.relations.map(({ type, a, b, because }) => ({
      type,
      a: ids(a, to.claim),
      b: ids(b, to.claim),
      because: reasons(because),
    })),
    events: analysis.events.map((event) => ({
      ...event,
      id: to.event(event.id),
      place: orNull(event.place, to.entity),
      participants: ids(event.participants, to.entity),
      claims: ids(event.claims, to.claim),
      status: event.status.map((entry) => ({ ...entry, claims: ids(entry.claims, to.claim) })),
      related: event.related.map((link) => ({ ...link, event: to.event(link.event) })),
    })),
    entities: analysis.entities.map((entity) => ({ ...entity, id: to.entity(entity.id) })),
  };
}

function renameClaim(claim: Claim, to: Renaming): Claim {
  const { attribution } = claim;
  const { speaker } = attribution;
  return {
    ...claim,
    id: to.claim(claim.id),
    article: to.article(claim.article),
    group: to.group(claim.group),
    entities: claim.entities.map((id) => to.entity(id)),
    context: claim.context.map((id) => to.entity(id)),
    attribution: {
      ...attribution,
      speaker: speaker === null ? null : to.entity(speaker),
      via: attribution.via.map((id) => to.entity(id)),
    },
  };
}

function renameParams(params: Because['params'], entity: Renaming['entity']): Because['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([key, value]): [string, Because['params'][string]] => {
      if (typeof value === 'number') return [key, value];
      return [key, typeof value === 'string' ? entity(value) : value.map((id) => entity(id))];
    }),
  );
}
