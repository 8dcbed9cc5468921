import type { DateMention } from '../../model/calendar-date.ts';
import type { Token } from '../../model/token.ts';
import type { ContentReader } from './content-reader.ts';

/**
 * Years that describe a noun: `на виборах 2024 року`, "the 2024 election". They tell which thing is
 * meant and not when something happened.
 *
 * @param tokens Those of the sentence.
 */
export function datesOfNouns(
  dates: readonly DateMention[],
  tokens: readonly Token[],
  { sensesIn }: Pick<ContentReader, 'sensesIn'>,
): readonly DateMention[] {
  return dates.filter((date) => {
    if (date.precision !== 'year') return false;
    const first = tokens.findIndex(({ start }) => start >= date.start);
    const before = tokens[first - 1];
    if (before?.kind !== 'word' || tokens[first]?.kind !== 'number') return false;
    if (hasCases(before)) {
      return !endsPreposition(tokens.slice(Math.max(0, first - 2), first), sensesIn);
    }
    const behind = tokens.find(({ start }) => start >= date.end);
    return before.readings[0]?.pos !== 'ADP' && behind !== undefined && describes(behind);
  });
}

/** "In the course of" is a preposition, whatever its noun. */
function endsPreposition(phrase: readonly Token[], sensesIn: ContentReader['sensesIn']): boolean {
  const alone = sensesIn(phrase.slice(-1)).flat();
  const governed = phrase.length > 1 && phrase[0]?.readings[0]?.pos === 'ADP';
  return (
    governed &&
    sensesIn(phrase)
      .flat()
      .some((concept) => !alone.includes(concept))
  );
}

/** In languages with cases the year stands behind its noun, in the others before it. */
function hasCases({ readings: [first] }: Token): boolean {
  return isNominal({ readings: first === undefined ? [] : [first] }) && first?.cases !== undefined;
}

function isNominal({ readings: [first] }: Pick<Token, 'readings'>): boolean {
  return first?.pos === 'NOUN' || first?.pos === 'PROPN';
}

function describes({ kind, readings: [first] }: Token): boolean {
  return (
    kind === 'word' && (first?.pos === 'NOUN' || first?.pos === 'ADJ' || first?.pos === 'PROPN')
  );
}
