import type { EventShape } from '../event-type.ts';

/**
 * How a language builds the title of an event. A pattern is text with slots; a part in square
 * brackets falls away if one of its slots is empty. Slots: `{name}`, `{agents}`, `{partners}`,
 * `{patients}`, `{all}`, each with a case behind a colon where the language has cases
 * (`{agents:gen}`), `{with}`, and `{rivals}`: those who contest it, one against the other.
 */
export interface EventTitles {
  /** Used if the names can be declined (or need not be). */
  readonly patterns: Readonly<Record<EventShape, string>>;
  /** Used otherwise: names stand in the nominative. */
  readonly plain: Readonly<Record<EventShape, string>>;
  /** What stands between the event with its people, its place and its date. */
  readonly joint: { readonly pattern: string; readonly plain: string };
  readonly and: string;
  /** What stands between two who play or fight. */
  readonly versus: string;
  /** The word before a name that cannot stand without it: the first whose expression fits. */
  readonly articles: readonly (readonly [expression: string, word: string])[];
  /** "And others": what follows the names if there are more than a title can hold, by case. */
  readonly others: Readonly<Record<'nom' | 'gen' | 'ins', string>>;
  /** The word for "with" before a name: the first whose expression fits the name. */
  readonly with: readonly (readonly [expression: string, word: string])[];
  readonly months: readonly string[];
  /** `{day}`, `{month}` (as in `months`), `{name}` (as in `monthNames`), `{year}`. */
  readonly day: string;
  readonly month: string;
  readonly monthNames: readonly string[];
  readonly year: string;
  /** `{first}` and `{day}`, days of one `{month}` and `{year}`. */
  readonly days: string;
  /** `{from}` and `{to}`. */
  readonly interval: string;
  /** `{to}`. */
  readonly deadline: string;
}
