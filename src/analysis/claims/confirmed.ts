import type { ClaimReading } from '../../model/article-reading.ts';
import type { Phrase } from '../attribution/phrases/phrase.ts';

/** What a confirmation without content takes from the statement that it points to. */
export type Confirmed = Pick<ClaimReading, 'modality' | 'polarity' | 'dates' | 'context'>;

/**
 * "The Kremlin confirmed this information": the modality, days and entities are those of the
 * statement before. "Denied this" turns it into a denial.
 *
 * @param points Whether the clause names what is confirmed only by a word that points back.
 * @param previous The nearest earlier claim that could be confirmed, by somebody else.
 * @returns Null if the clause says itself what is confirmed, or nothing could be.
 */
export function confirmedBy(
  phrases: readonly Phrase[],
  points: boolean,
  previous: ClaimReading | undefined,
): Confirmed | null {
  const own = phrases.find(({ from, to }) => from === to);
  if (!points || previous === undefined || own === undefined) return null;
  if (own.force !== 'confirm' && own.force !== 'deny') return null;
  const denied = own.force === 'deny';
  return {
    modality: denied ? 'denied' : previous.modality,
    polarity: denied ? '-' : previous.polarity,
    dates: previous.dates,
    context: [...new Set([...previous.entities, ...previous.context])],
  };
}
