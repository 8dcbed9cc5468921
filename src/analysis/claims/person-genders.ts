import type { Reading } from '../../model/token.ts';
import type { SentenceView } from '../attribution/sentence-view.ts';

/**
 * The gender of each person whom the article names by a given name and a surname: that of the given
 * name, where the dictionary has it with one gender only.
 */
export function gendersOf(
  views: readonly SentenceView[],
  isPerson: (entity: string) => boolean,
): ReadonlyMap<string, Reading['gender']> {
  const genders = new Map<string, Reading['gender']>();
  for (const { tokens, names } of views) {
    for (const { entity, from, to } of names) {
      if (to - from < 2 || genders.has(entity) || !isPerson(entity)) continue;
      const shown = new Set(
        (tokens[from]?.readings ?? []).flatMap(({ gender, number }) =>
          gender === undefined || number === 'pl' ? [] : [gender],
        ),
      );
      const [gender] = shown;
      if (shown.size === 1) genders.set(entity, gender);
    }
  }
  return genders;
}
