import type { DateMention } from '../../model/calendar-date.ts';
import type { Quantity } from '../../model/quantity.ts';

/**
 * The name of a date of an article: the days that it stands for and where it stands.
 *
 * @example
 * // '2026-01-22@75', '../2026-01-31@140' (a deadline)
 */
export function dateName({ from, to, start }: DateMention): string {
  const days = from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`;
  return `${days}@${start}`;
}

/**
 * The name of a quantity of an article: what it says and where it stands.
 *
 * @example
 * // '<~5 hour@812', '12..15 count@90'
 */
export function quantityName({ value, max, unit, approx, start }: Quantity): string {
  const range = max === null ? `${value}` : `${value}..${max}`;
  return `${approx === '=' ? '' : approx}${range} ${unit}@${start}`;
}

/** An article's dates or quantities by name. */
export interface NamedMentions<T> {
  /** The mention's name if the article has exactly this mention, else the mention. */
  shorten(mention: T): string | T;
  /**
   * The mention that `shorten` had.
   *
   * @throws {Error} if the article has no mention of this name.
   */
  expand(short: string | T): T;
}

/** @param nameOf Must tell the mentions of one article apart. */
export function namedMentions<T extends object>(
  mentions: readonly T[],
  nameOf: (mention: T) => string,
): NamedMentions<T> {
  const byName = new Map(mentions.map((mention) => [nameOf(mention), mention]));
  return {
    shorten(mention) {
      const name = nameOf(mention);
      const found = byName.get(name);
      return found !== undefined && isSame(found, mention) ? name : mention;
    },
    expand(short) {
      if (typeof short !== 'string') return short;
      const found = byName.get(short);
      if (found === undefined) throw new Error(`The article has no date or quantity ${short}`);
      return found;
    },
  };
}

function isSame<T extends object>(a: T, b: T): boolean {
  const other = new Map<string, unknown>(Object.entries(b));
  return Object.entries(a).every(([key, value]) => other.get(key) === value);
}
