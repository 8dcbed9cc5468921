import type { EventType } from '../../../model/event-type.ts';
import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import type { TypeOrder } from '../compiled-events.ts';
import {
  addMention,
  datesAgree,
  draftOf,
  familyOfDraft,
  join,
  partiesOfDraft,
  type Draft,
} from './draft.ts';
import { innerPlace } from './atlas.ts';
import { evidenceFor, isAtOdds } from './fit.ts';
import { familyOf, partiesOf, type Happening } from './happening.ts';

/** How many sentences back "the meeting" may point. */
const reach = 4;

/** With so much in favour a mention with details of its own is of an event already told of. */
const enough = 2;

/** The events of an article while it is read from top to bottom. */
export interface Passage {
  readonly drafts: readonly Draft[];
  /**
   * Finds or founds the events that a claim names.
   *
   * @param happenings Those of one claim, what it is about first.
   * @param people Whom the claim names.
   */
  take(happenings: readonly Happening[], people: Named): void;
  /** Notes a claim that only confirms what was said just before. */
  confirm(claim: string, sentence: number): void;
}

/** The people that a claim names, and the sentence in which it does. */
export interface Named {
  readonly sentence: number;
  readonly people: readonly string[];
}

/** Begins an article. */
export function startPassage(
  facts: EntityFacts,
  published: string | null,
  isMoreTelling: TypeOrder,
): Passage {
  const drafts: Draft[] = [];
  let named: Named = { sentence: -1, people: [] };
  let opening = true;
  const inner = (a: string | null, b: string | null): string | null => innerPlace(a, b, facts);
  const fits = (happening: Happening, draft: Draft): boolean =>
    !isAtOdds(happening, draft, facts, published);

  const resolve = (told: Happening): Draft | null => {
    const happening = told.both ? withBoth(told, drafts, named) : told;
    if (happening.several && !happening.series) return null;
    const type = happening.type ?? typeOfRounds(drafts);
    if (type === null) return null;
    const families = [type.family, familyOf(type, partiesOf(happening).length)];
    const kin = drafts.filter(
      (draft) => families.includes(familyOfDraft(draft)) && draft.series === happening.series,
    );
    const open = happening.reference === 'another' || happening.link?.to === null ? [] : kin;
    const possible = open.filter((draft) => fits(happening, draft));
    const known = isTelling(happening)
      ? best(possible, (draft) => evidenceFor(happening, draft), needed(happening))
      : null;
    const found = known ?? (points(happening) ? pointedAt(happening, possible, drafts) : null);
    if (found !== null) {
      addMention(found, happening, inner, isMoreTelling);
      return found;
    }
    if (!isTelling(happening) || isShadow(happening)) return null;
    const draft = draftOf(happening, type, opening);
    if (happening.reference === 'member') joinSeries(draft, drafts);
    if (happening.type === null) joinRounds(draft, drafts);
    drafts.push(draft);
    return draft;
  };

  return {
    drafts,
    take: (happenings, { sentence, people }) => {
      const found = happenings.map(() => null as Draft | null);
      const order = [...happenings.keys()].toSorted(
        (a, b) => rank(happenings[a]) - rank(happenings[b]) || a - b,
      );
      for (const at of order) {
        const happening = happenings[at];
        if (happening !== undefined) found[at] = resolve(happening);
      }
      happenings.forEach((happening, at) => {
        const draft = found[at];
        if (draft === null || draft === undefined) return;
        tie(draft, happening, found, drafts);
        join(draft, { agents: happening.attending, partners: [], patients: [] });
        if (happening.joins) joinActors(draft, happenings);
      });
      if (people.length > 0) named = { sentence, people };
      opening = drafts.length === 0;
    },
    confirm: (claim, sentence) => {
      const near = drafts.filter(({ last }) => sentence - last.sentence <= 1 && last.main);
      const [only, ...others] = near.filter(
        ({ last }) => last.sentence === near.at(-1)?.last.sentence,
      );
      if (only !== undefined && others.length === 0) only.confirmations.push(claim);
    },
  };
}

/** The setting is found before what happened in it. */
function rank(happening: Happening | undefined): number {
  return happening?.strength === 'adjunct' ? 0 : happening?.strength === 'main' ? 1 : 2;
}

/** It has details of its own, by which it can be told apart or founded. */
function isTelling(happening: Happening): boolean {
  const { date, place, strength, type, outlook } = happening;
  if (type?.rare === true && strength === 'main' && outlook === 'past') return true;
  if (strength === 'aside' && date === null) return false;
  const parties = partiesOf(happening).length;
  return date !== null || place !== null || parties > (type?.shape === 'encounter' ? 1 : 0);
}

/**
 * It names nobody, so that it may be no more than "the meeting"; what a claim is about may also be
 * told to be at a time and place ("the meeting will be in the town hall on Friday").
 */
function points(happening: Happening): boolean {
  const { date, place, strength, described, reference } = happening;
  if (partiesOf(happening).length > 0 || (described && reference !== 'this')) return false;
  return strength === 'main' || (date === null && place === null);
}

/** Who goes on telling without a new day or place still tells of the same. */
function needed({ date, place }: Happening): number {
  return date === null && place === null ? 1 : enough;
}

/** A date by itself, of something that the claim is not about, founds nothing. */
function isShadow(happening: Happening): boolean {
  const { strength, place } = happening;
  return strength !== 'main' && place === null && partiesOf(happening).length === 0;
}

/** The draft with the most in favour, if that is enough and no other has as much. */
function best(
  drafts: readonly Draft[],
  evidence: (draft: Draft) => number,
  least: number,
): Draft | null {
  const most = Math.max(least, ...drafts.map(evidence));
  const [only, ...others] = drafts.filter((draft) => evidence(draft) === most);
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * The event that "the meeting" points to: of those that claims were about (if there are any) the one
 * that the passage spoke of last; none if several were spoken of alike, or if it is said to be one of a series.
 */
function pointedAt(
  happening: Happening,
  possible: readonly Draft[],
  drafts: readonly Draft[],
): Draft | null {
  const inSeries = drafts.some(({ series }) => series);
  if (happening.reference === 'member' && inSeries) return null;
  const near = possible.filter(({ last }) => happening.sentence - last.sentence <= reach);
  const central = near.filter(({ mentions }) =>
    mentions.some(({ strength }) => strength === 'main'),
  );
  const within = central.length > 0 ? central : near;
  const latest = Math.max(...within.map(({ last }) => last.sentence));
  const recent = within.filter(({ last }) => last.sentence === latest);
  const about = recent.filter(({ last }) => last.main);
  const [only, ...others] = about.length > 0 ? about : recent;
  return only === undefined || others.length > 0 ? null : only;
}

/** What "the next round" is a round of: a series, else what was last met for. */
function typeOfRounds(drafts: readonly Draft[]): EventType | null {
  const series = drafts.findLast((draft) => draft.series);
  return series?.type ?? drafts.findLast(({ type }) => type.shape === 'encounter')?.type ?? null;
}

/** Those who met for the last round meet for the next, if nobody else is named. */
function joinRounds(draft: Draft, drafts: readonly Draft[]): void {
  if (partiesOfDraft(draft).length > 0) return;
  const last = drafts.findLast(
    (other) => other !== draft && familyOfDraft(other) === familyOfDraft(draft),
  );
  if (last !== undefined) join(draft, last);
}

/** "They met again": the two or more whom the sentence before is about, or the two that it names. */
function withBoth(
  happening: Happening,
  drafts: readonly Draft[],
  { sentence, people }: Named,
): Happening {
  if (partiesOf(happening).length > 0) return happening;
  const last = drafts.findLast(
    (draft) => happening.sentence - draft.last.sentence <= 1 && partiesOfDraft(draft).length > 1,
  );
  if (last !== undefined) return { ...happening, agents: last.agents, partners: last.partners };
  const two = people.length === 2 && happening.sentence - sentence <= 1;
  return two ? { ...happening, agents: [...people] } : happening;
}

/** "The first trip", told after "they met six times": those who met take part in it. */
function joinSeries(draft: Draft, drafts: readonly Draft[]): void {
  const own = partiesOfDraft(draft);
  const series = drafts.findLast(
    (other) =>
      other.series &&
      other.type.family === draft.type.family &&
      datesAgree(other.date, draft.date) &&
      own.every((id) => partiesOfDraft(other).includes(id)),
  );
  if (series === undefined) return;
  join(draft, series);
  draft.links.push({ type: 'part-of', to: series });
}

function tie(
  draft: Draft,
  { link, sentence }: Happening,
  found: readonly (Draft | null)[],
  drafts: readonly Draft[],
): void {
  if (link === null) return;
  const before = drafts.filter((other) => other !== draft && sentence - other.last.sentence <= 1);
  const other = link.to === null ? before.at(-1) : found[link.to];
  if (other === null || other === undefined || other === draft) return;
  draft.links.push({ type: link.type, to: other });
}

/** "Following the talks A and B signed": those who signed took part in the talks. */
function joinActors(draft: Draft, happenings: readonly Happening[]): void {
  if (draft.type.shape !== 'encounter') return;
  for (const { strength, type, agents } of happenings) {
    const acted = strength === 'main' && (type?.shape === 'deed' || type?.shape === 'encounter');
    if (acted) join(draft, { agents, partners: [], patients: [] });
  }
}
