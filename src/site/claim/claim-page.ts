import type { Verdict } from '../../model/editorial/verdict.ts';
import type { Localised } from '../../model/language-code.ts';
import type { Counts } from '../counts.ts';
import { groupCounts } from '../counts.ts';
import type { Digest } from '../digest/digest.ts';
import { unique } from '../digest/order.ts';
import type { SiteNote } from '../digest/site-note.ts';
import { notesOn } from '../editorial/notes-on.ts';
import type { EventLink } from '../event/event-link.ts';
import { eventLink } from '../event/event-link.ts';
import type { OriginView } from './origins.ts';
import { originsOf } from './origins.ts';
import type { SharedPage } from '../share/shared-page.ts';
import { sharedClaim } from '../share/shared-page.ts';
import type { NamedLink } from '../named/named-link.ts';
import { namedLink } from '../named/named-link.ts';
import type { Reason } from './because-values.ts';
import { reasonsOf } from './because-values.ts';
import { bestFirst } from './best-wording.ts';
import type { RelationView } from './relation-view.ts';
import { relationView } from './relation-view.ts';
import type { Statement } from './statement.ts';
import { statementOf } from './statement.ts';

/** Everything that the page of a claim shows. */
export interface ClaimPage {
  readonly id: string;
  /** The wording that stands for the claim: the best attributed and most hedged one. */
  readonly best: Statement;
  /** All wordings, in the order of publication. */
  readonly wordings: readonly Statement[];
  readonly counts: Counts;
  readonly origins: readonly OriginView[];
  readonly reasons: readonly Reason[];
  readonly relations: readonly RelationView[];
  readonly events: readonly EventLink[];
  readonly named: readonly NamedLink[];
  /** What most of its wordings speak of. */
  readonly concepts: readonly Localised[];
  readonly verdict: Verdict | null;
  readonly notes: readonly SiteNote[];
  readonly shared: SharedPage;
}

/** @throws {Error} if there is no such claim group. */
export function claimPage(digest: Digest, id: string): ClaimPage {
  const { because } = digest.group(id);
  const members = digest.membersOf(id);
  const [best] = bestFirst(members);
  if (best === undefined) throw new Error(`The claim group ${id} has no claim`);
  const { concepts, verdicts } = digest.entries;
  const wordings = members.map((claim) => statementOf(digest, claim));
  const events = unique(members.flatMap((claim) => digest.eventsOf(claim.id))).map(eventLink);
  const shown = { id, best: statementOf(digest, best), wordings, events };
  return {
    ...shown,
    counts: groupCounts(digest, id),
    origins: originsOf(digest, id),
    reasons: reasonsOf(digest, because),
    relations: digest.relationsOf(id).map((relation) => relationView(digest, relation)),
    named: unique(members.flatMap(({ entities }) => entities)).map((name) =>
      namedLink(digest, name),
    ),
    concepts: unique(members.flatMap((claim) => claim.concepts))
      .filter((key) => {
        const sharing = members.filter((claim) => claim.concepts.includes(key));
        return sharing.length * 2 > members.length;
      })
      .flatMap((key) => concepts[key] ?? []),
    verdict: verdicts.findLast(({ claim }) => claim === id) ?? null,
    notes: notesOn(digest, 'claim', id),
    shared: sharedClaim(digest, shown),
  };
}
