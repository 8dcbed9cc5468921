import { overlap, publicationDays } from '../../claim-groups/days.ts';
import { placesAgree, type Atlas } from './atlas.ts';
import { datesAgree, partiesOfDraft, stretchOf, type Draft } from './draft.ts';
import { partiesOf, type Happening } from './happening.ts';

/** Whether nothing is known of where a place is; in one passage it may be inside any country. */
function isUnknown(place: string | null, { countryOf }: Atlas): boolean {
  return place !== null && countryOf(place) === null;
}

/**
 * Whether a mention cannot be of an event: another day, another place, another fate, or other
 * people on the other side.
 */
export function isAtOdds(
  happening: Happening,
  draft: Draft,
  facts: Atlas,
  published: string | null,
): boolean {
  if (!datesAgree(happening.date, draft.date)) return true;
  if (draft.opens && isNews(draft) && isOld(happening, published)) return true;
  if (!placesAgree(happening.place, draft.place, facts) && !mayBeInside(happening, draft, facts)) {
    return true;
  }
  if (fateDiffers(happening, draft, published)) return true;
  return othersTakePart(happening, draft);
}

/** Days before publication within which what news tells first lies. */
const newsBack = 7;

/** Told as done, and no date so far. */
function isNews({ date, mentions }: Draft): boolean {
  return date === null && mentions.every(({ outlook }) => outlook !== 'ahead');
}

/** "In August another quake in the country": dated, and long before the day of publication. */
function isOld({ date }: Happening, published: string | null): boolean {
  const days = stretchOf(date);
  const today = publicationDays(published);
  return days !== null && today !== null && days.to < today.from - newsBack;
}

/** "In Spain", and soon after a place there that nobody has heard of. */
function mayBeInside({ place, sentence }: Happening, draft: Draft, facts: Atlas): boolean {
  if (sentence - draft.last.sentence > 4) return false;
  const known = (id: string | null): boolean => id !== null && facts.countryOf(id) !== null;
  return (
    (isUnknown(place, facts) && known(draft.place)) ||
    (isUnknown(draft.place, facts) && known(place))
  );
}

/** What has happened is not what is yet to come. */
function fateDiffers(happening: Happening, draft: Draft, published: string | null): boolean {
  const { outlook } = happening;
  const fates = new Set(draft.mentions.map((mention) => mention.outlook));
  const stretch = stretchOf(draft.date);
  const today =
    published === null
      ? null
      : stretchOf({ from: published, to: published, precision: 'day', basis: 'stated' });
  const comes = stretch !== null && today !== null && stretch.from > today.to;
  const gone = stretch !== null && today !== null && stretch.to < today.from;
  const own = stretchOf(happening.date);
  if (own !== null && today !== null && overlap(own, today) && !comes && !gone) return false;
  if (outlook === 'past') {
    return comes || fates.has('off') || (fates.has('ahead') && !fates.has('past'));
  }
  return outlook === 'ahead' && (gone || (fates.has('past') && !fates.has('ahead')));
}

function othersTakePart(happening: Happening, draft: Draft): boolean {
  const here = partiesOf(happening);
  const there = partiesOfDraft(draft);
  if (here.length === 0 || there.length === 0) return false;
  const shared = here.filter((id) => there.includes(id));
  if (shared.length === 0) return true;
  const facing = happening.partners.some((id) => !there.includes(id));
  const missing = draft.partners.some((id) => !here.includes(id));
  const befalls = happening.patients.some((id) => !there.includes(id));
  return befalls || (facing && missing);
}

/**
 * How much speaks for a mention being of an event that it may be of: the day, the place, those who
 * take part, and that the passage was just about it.
 */
export function evidenceFor(happening: Happening, draft: Draft): number {
  const here = partiesOf(happening);
  const there = partiesOfDraft(draft);
  const shared = here.filter((id) => there.includes(id)).length;
  const befell = draft.type.shape === 'fate' && shared > 0;
  const sameDay =
    happening.date !== null && draft.date !== null && happening.date.to === draft.date.to;
  const samePlace = happening.place !== null && happening.place === draft.place;
  const near = happening.sentence - draft.last.sentence <= 1;
  const all = shared > 0 && (shared === here.length || shared === there.length);
  return (
    (sameDay ? 2 : 0) +
    (samePlace ? 2 : 0) +
    (shared > 1 || all ? 1 : 0) +
    (near ? 1 : 0) +
    (befell ? 1 : 0)
  );
}
