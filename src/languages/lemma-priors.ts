import type { Reading } from '../model/token.ts';

/** Which lemmas come first, by form. */
export type LemmaPriors = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a table of homographs: a line is `form: lemma lemma`, the likeliest lemma first. Several
 * lines may be joined by commas.
 *
 * @example
 * lemmaPriors(`ради: рада, другу: другий друг`).get('другу') // => ['другий', 'друг']
 */
export function lemmaPriors(text: string): LemmaPriors {
  const entries = text
    .split(/[,\n]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  return new Map(
    entries.map((entry) => {
      const [form = '', lemmas = ''] = entry.split(':').map((part) => part.trim());
      return [form, lemmas.split(/\s+/u)] as const;
    }),
  );
}

/** Readings with those of the preferred lemmas first; otherwise in their order. */
export function byPrior(
  form: string,
  readings: readonly Reading[],
  priors: LemmaPriors,
): Reading[] {
  const order = priors.get(form);
  if (order === undefined) return [...readings];
  const place = ({ lemma }: Reading): number => {
    const index = order.indexOf(lemma);
    return index < 0 ? order.length : index;
  };
  return [...readings].sort((a, b) => place(a) - place(b));
}
