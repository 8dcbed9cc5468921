import type { Claim } from '../../../model/claim.ts';
import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import { timely } from './outlook.ts';
import { partiesOf, type Happening } from './happening.ts';

/** So many bodies named beside a deed did it. */
const mostActors = 2;

/**
 * The events of a claim that an article begins with. What an article begins with is its subject, so
 * a fact that names one event in passing, with its day, is about that event; so is one that names a
 * contest with a side of it, or with its place what nobody holds.
 */
export function openingEvents(
  happenings: readonly Happening[],
  claim: Claim,
  published: string | null,
  { typeOf }: Pick<EntityFacts, 'typeOf'>,
): readonly Happening[] {
  const [only, ...others] = happenings;
  if (only === undefined || others.length > 0 || only.strength !== 'aside') return happenings;
  const [date, ...dates] = claim.dates.filter(({ precision }) => precision === 'day');
  const told = claim.modality === 'happened' && claim.polarity === '+';
  if (!told || dates.length > 0) return happenings;
  if (date === undefined) {
    return isNews(only) ? [{ ...only, strength: 'main', outlook: 'past' }] : happenings;
  }
  const bodies = claim.entities.filter((id) => typeOf(id) === 'organisation');
  const acting = only.type?.shape === 'deed' && partiesOf(only).length === 0;
  const { from, to, precision, basis } = date;
  const day = only.date ?? { from, to, precision, basis };
  return [
    {
      ...only,
      strength: 'main',
      date: day,
      outlook: timely('past', day, published),
      agents: acting && bodies.length <= mostActors ? bodies : only.agents,
    },
  ];
}

/** What is told as done although no day is named: a contest won, a fire and not a strike by workers. */
function isNews({ type, place, partners, outlook, date }: Happening): boolean {
  if (type === null || outlook !== 'none' || date !== null) return false;
  if (type.shape === 'contest') return partners.length > 0;
  return type.shape === 'occurrence' && !type.organised && place !== null;
}
