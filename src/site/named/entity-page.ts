import type { Entity } from '../../model/entity.ts';
import type { Reason } from '../claim/because-values.ts';
import { reasonsOf } from '../claim/because-values.ts';
import { bestFirst } from '../claim/best-wording.ts';
import type { Statement } from '../claim/statement.ts';
import { statementOf } from '../claim/statement.ts';
import type { Digest } from '../digest/digest.ts';
import { by, descending, unique } from '../digest/order.ts';
import type { SiteClaim } from '../digest/site-article.ts';
import type { EventCard } from '../event/event-card.ts';
import { eventCard } from '../event/event-card.ts';

/** A list of which only the first items are shown. */
export interface Latest<T> {
  readonly shown: readonly T[];
  readonly total: number;
}

/** Everything that the page of a person, place, organisation or document shows. */
export interface EntityPage {
  readonly entity: Entity;
  /** Spellings other than its labels. */
  readonly aliases: readonly string[];
  readonly decisions: readonly Reason[];
  readonly events: Latest<EventCard>;
  /** Claims that it vouches for, one wording each. */
  readonly spoken: Latest<Statement>;
  /** Other claims in which it is named. */
  readonly mentioned: Latest<Statement>;
  /** How many claims were published on each day, the latest first. */
  readonly overTime: readonly DayOfClaims[];
}

/** Claims of one day of publication: said by somebody, and about them. */
export interface DayOfClaims {
  /** Null for articles without a date. */
  readonly day: string | null;
  readonly spoken: number;
  readonly mentioned: number;
}

/** The longest list on such a page. */
const longest = 40;

/** @throws {Error} if there is no such entity. */
export function entityPage(digest: Digest, id: string): EntityPage {
  const entity = digest.named(id);
  if (entity === null) throw new Error(`The content has no entity ${id}`);
  const spoken = digest.saidBy(id);
  const said = new Set(spoken.map(({ group }) => group));
  const mentioned = digest.naming(id).filter(({ group }) => !said.has(group));
  const labels = new Set(Object.values(entity.labels));
  return {
    entity,
    aliases: entity.aliases.filter((alias) => !labels.has(alias)),
    decisions: reasonsOf(digest, entity.because ?? []),
    events: latest(digest.eventsWith(id), (event) => eventCard(digest, event)),
    spoken: latest(oneOfEach(digest, spoken), (claim) => statementOf(digest, claim)),
    mentioned: latest(oneOfEach(digest, mentioned), (claim) => statementOf(digest, claim)),
    overTime: overTime(digest, spoken, mentioned),
  };
}

function overTime(
  digest: Digest,
  spoken: readonly SiteClaim[],
  mentioned: readonly SiteClaim[],
): DayOfClaims[] {
  const dayOf = ({ article }: SiteClaim): string | null => digest.article(article).published;
  const [said, about] = [Map.groupBy(spoken, dayOf), Map.groupBy(mentioned, dayOf)];
  return unique([...said.keys(), ...about.keys()])
    .sort(descending(by((day) => day ?? '')))
    .map((day) => ({
      day,
      spoken: said.get(day)?.length ?? 0,
      mentioned: about.get(day)?.length ?? 0,
    }));
}

export function latest<T, U>(items: readonly T[], view: (item: T) => U): Latest<U> {
  return { shown: items.slice(0, longest).map(view), total: items.length };
}

/** The best wording of each group among some claims, the newest first. */
export function oneOfEach(digest: Digest, claims: readonly SiteClaim[]): SiteClaim[] {
  const groups = Map.groupBy(claims, ({ group }) => group);
  return unique(groups.keys())
    .flatMap((group) => bestFirst(groups.get(group) ?? []).slice(0, 1))
    .sort(
      descending(
        by(
          ({ article }) => digest.article(article).published ?? '',
          ({ article }) => article,
          ({ start }) => -start,
        ),
      ),
    );
}
