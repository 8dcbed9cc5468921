import type { Locale } from './locale.ts';

/** The forms of a noun that the numbers of each language ask for. */
interface Forms {
  readonly en: { readonly one: string; readonly other: string };
  readonly uk: { readonly one: string; readonly few: string; readonly many: string };
  readonly ru: { readonly one: string; readonly few: string; readonly many: string };
}

/** The wordings of a counted noun, each with the slot `{n}`. */
export type Plural<L extends Locale> = Forms[L];

/**
 * Chooses the wording for a count of things (CLDR's cardinal rules for whole numbers).
 *
 * @example
 * pluralForm(21, { one: '{n} стаття', few: '{n} статті', many: '{n} статей' }) // => '{n} стаття'
 */
export function pluralForm(count: number, forms: Plural<Locale>): string {
  if ('other' in forms) return count === 1 ? forms.one : forms.other;
  const tens = count % 100;
  const units = count % 10;
  if (units === 1 && tens !== 11) return forms.one;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? forms.few : forms.many;
}
