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

/**
 * The analysis with new ids everywhere, reasons included; nothing else changes. What has no new id
 * in it is not copied: most ids stay what they were, and there are many.
 */
export function renameAnalysis(analysis: Analysis, to: Renaming): Analysis {
  return {
    ...analysis,
    articles: mapped(analysis.articles, (article) =>
      changed(article, {
        id: to.article(article.id),
        publisher: orNull(article.publisher, to.entity),
        sentences: mapped(article.sentences, (sentence) =>
          changed(sentence, { claims: mapped(sentence.claims, to.claim) }),
        ),
        mentions: mapped(article.mentions, (mention) =>
          changed(mention, { entity: to.entity(mention.entity) }),
        ),
      }),
    ),
    claims: mapped(analysis.claims, (claim) => renameClaim(claim, to)),
    groups: mapped(analysis.groups, (group) =>
      changed(group, {
        id: to.group(group.id),
        claims: mapped(group.claims, to.claim),
        origins: mapped(group.origins, (origin) =>
          changed(origin, {
            speaker: orNull(origin.speaker, to.entity),
            via: mapped(origin.via, to.entity),
            claims: mapped(origin.claims, to.claim),
          }),
        ),
        because: reasons(group.because, to),
      }),
    ),
    relations: mapped(analysis.relations, (relation) =>
      changed(relation, {
        a: mapped(relation.a, to.claim),
        b: mapped(relation.b, to.claim),
        because: reasons(relation.because, to),
      }),
    ),
    events: mapped(analysis.events, (event) =>
      changed(event, {
        id: to.event(event.id),
        place: orNull(event.place, to.entity),
        participants: mapped(event.participants, to.entity),
        claims: mapped(event.claims, to.claim),
        status: mapped(event.status, (entry) =>
          changed(entry, { claims: mapped(entry.claims, to.claim) }),
        ),
        related: mapped(event.related, (link) => changed(link, { event: to.event(link.event) })),
      }),
    ),
    entities: mapped(analysis.entities, (entity) => changed(entity, { id: to.entity(entity.id) })),
  };
}

function renameClaim(claim: Claim, to: Renaming): Claim {
  const { attribution } = claim;
  return changed(claim, {
    id: to.claim(claim.id),
    article: to.article(claim.article),
    group: to.group(claim.group),
    entities: mapped(claim.entities, to.entity),
    context: mapped(claim.context, to.entity),
    attribution: changed(attribution, {
      speaker: orNull(attribution.speaker, to.entity),
      via: mapped(attribution.via, to.entity),
    }),
  });
}

function reasons(list: Because[], { entity }: Renaming): Because[] {
  return mapped(list, (because) => {
    const params = Object.entries(because.params).map(
      ([key, value]): [string, Because['params'][string]] => {
        if (typeof value === 'number') return [key, value];
        return [key, typeof value === 'string' ? entity(value) : mapped(value, entity)];
      },
    );
    return params.every(([key, value]) => because.params[key] === value)
      ? because
      : { ...because, params: Object.fromEntries(params) };
  });
}

function orNull(id: string | null, rename: (id: string) => string): string | null {
  return id === null ? null : rename(id);
}

/** The list itself if nothing in it changes. */
function mapped<T>(items: T[], change: (item: T) => T): T[] {
  let copy: T[] | null = null;
  for (const [at, item] of items.entries()) {
    const now = change(item);
    if (copy !== null) copy.push(now);
    else if (now !== item) copy = [...items.slice(0, at), now];
  }
  return copy ?? items;
}

/** The thing itself if the fields are what they were. */
function changed<T extends object>(thing: T, fields: Partial<T>): T {
  for (const key in fields) if (fields[key] !== thing[key]) return { ...thing, ...fields };
  return thing;
}
