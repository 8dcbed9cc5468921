import { fill } from './fill.ts';
import type { Locale } from './locale.ts';
import type { Plural } from './plural.ts';
import { pluralForm } from './plural.ts';

/**
 * A number with its noun.
 *
 * @example
 * counted(5, { one: '{n} article', other: '{n} articles' }) // => '5 articles'
 */
export function counted(n: number, forms: Plural<Locale>): string {
  return fill(pluralForm(n, forms), { n });
}

/**
 * A range with its noun, in the form that its upper end asks for; one number if the ends are equal.
 *
 * @example
 * countedRange([1, 2], { one: '{n} origin', other: '{n} origins' }) // => '1–2 origins'
 */
export function countedRange([min, max]: readonly [number, number], forms: Plural<Locale>): string {
  return fill(pluralForm(max, forms), { n: min === max ? max : `${min}–${max}` });
}
