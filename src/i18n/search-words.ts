import { search as en } from './en/search.ts';
import type { Locale } from './locale.ts';
import type { Messages } from './messages.ts';
import { search as ru } from './ru/search.ts';
import { search as uk } from './uk/search.ts';

const all: Readonly<Record<Locale, Messages['search']>> = { en, uk, ru };

/** The words of the search alone, which the browser loads. */
export function searchWords(locale: Locale): Messages['search'] {
  return all[locale];
}
