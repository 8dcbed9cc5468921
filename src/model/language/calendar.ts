export type TimeUnit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';
export type Season = 'winter' | 'spring' | 'summer' | 'autumn';

/** What a word or phrase means inside a time expression. */
export type TimeWord =
  /** 1 is January. */
  | { readonly kind: 'month'; readonly month: number }
  /** An adjective made of a month: "the April meeting". */
  | { readonly kind: 'month-adjective'; readonly month: number }
  /** 1 is Monday. */
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'season'; readonly season: Season }
  /** Today, yesterday, tomorrow: days from the publication date. */
  | { readonly kind: 'day-offset'; readonly days: number }
  /** A unit; `plural` where only the plural form makes the expression ("recent days"). */
  | { readonly kind: 'unit'; readonly unit: TimeUnit }
  /** This, last, next: units from the publication date. */
  | { readonly kind: 'which'; readonly offset: number }
  /** A unit and its offset in one word: "last year" as an adverb. */
  | { readonly kind: 'relative-unit'; readonly unit: TimeUnit; readonly offset: number }
  /** "At the beginning of", "in the middle of", "late". */
  | { readonly kind: 'edge'; readonly part: 'start' | 'middle' | 'end' }
  /** "Later" before "this month", "earlier" before "this year". */
  | { readonly kind: 'later' }
  | { readonly kind: 'earlier' }
  /** Prepositions that make a deadline, a beginning or an end of what follows. */
  | { readonly kind: 'deadline' }
  /** `ranged`: only with an end behind it ("from 5 to 7 May"); alone it says something else. */
  | { readonly kind: 'since'; readonly ranged?: true }
  | { readonly kind: 'through' }
  /** Belongs to the expression without changing it: "during", "the whole of". */
  | { readonly kind: 'during' }
  /** "Recent", "the past" and "the coming" before a unit in the plural. */
  | { readonly kind: 'recent' }
  | { readonly kind: 'coming' }
  /** "Ago" behind a span of time, "in" before one. */
  | { readonly kind: 'ago' }
  | { readonly kind: 'in' }
  /** Behind a span of time: it is counted from what follows ("a week after the vote"). */
  | { readonly kind: 'after' }
  /** Behind a year: somebody's year of birth, which later dates do not take over. */
  | { readonly kind: 'born' }
  /** A time without edges: "soon", "recently". */
  | { readonly kind: 'vague'; readonly direction: 'past' | 'future' }
  | { readonly kind: 'part-of-day' }
  /** The word for "year" behind the number of a year. */
  | { readonly kind: 'year-mark' }
  /** A preposition or adverb after which a bare four-digit number is a year. */
  | { readonly kind: 'before-year' }
  | { readonly kind: 'ordinal'; readonly value: number }
  /** A half of the year or the month that follows. */
  | { readonly kind: 'half-of' }
  /** Joins the last two of several days or years: "and", "or". */
  | { readonly kind: 'joint' }
  | { readonly kind: 'number'; readonly value: number }
  /** Stands before a time that something is compared with, which it does not begin at. */
  | { readonly kind: 'comparison' }
  /** Beside a year or its part: it is an accounting year, whose days nobody knows from its name. */
  | { readonly kind: 'fiscal' }
  /** Glue inside an expression: "of", "on", "at". */
  | { readonly kind: 'glue' };

/** The time words of a language. */
export interface Calendar {
  /** Phrase patterns (see `PhraseTable`) and their meanings; a pattern may have several. */
  readonly words: readonly (readonly [pattern: string, word: TimeWord])[];
  /** Whether names of months and weekdays begin with a capital; if not, a capital means a name. */
  readonly capitalised: boolean;
  /** Lemmas of verbs whose past forms point ahead: "scheduled", "planned", "due". */
  readonly planning: readonly string[];
  /** Endings that turn a number into a day or a decade: `-го`, `th`; `-х`, `s`. Without hyphen. */
  readonly dayEndings: readonly string[];
  readonly decadeEndings: readonly string[];
}
