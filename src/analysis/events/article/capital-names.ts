import type { EntityFacts } from '../../claim-groups/corpus-claim.ts';
import { cueAt, nameAt, posAt, type ClaimView, type Name } from './claim-view.ts';
import { nationAt } from './nation-names.ts';

/**
 * A claim in which "the capital" of a country that it names is a name as well: "the Ukrainian
 * capital", "the capital of Latvia". Without such words beside it, it is that of the only country
 * that the claim names.
 *
 * @param nations Adjectives by lemma, with the country.
 */
export function withCapitals(
  view: ClaimView,
  nations: ReadonlyMap<string, string>,
  { capitalOf, countryOf }: Pick<EntityFacts, 'capitalOf' | 'countryOf'>,
): ClaimView {
  const countryAt = (at: number): string | null => {
    const entity = nameAt(view, at)?.entity ?? nationAt(view, at, nations);
    return entity !== null && countryOf(entity) === entity ? entity : null;
  };
  const found: Name[] = [];
  for (let at = view.from; at < view.to; at += 1) {
    if (cueAt(view, at, 'capital') === 0 || nameAt(view, at) !== undefined) continue;
    if (posAt(view, at) !== 'NOUN') continue;
    const country =
      countryAt(at - 1) ?? behind(view, at, countryAt) ?? onlyCountry(view, countryOf);
    const capital = country === null ? null : capitalOf(country);
    if (capital !== null) found.push({ entity: capital, from: at, to: at + 1 });
  }
  if (found.length === 0) return view;
  return { ...view, names: [...view.names, ...found].sort((a, b) => a.from - b.from) };
}

/** The country right behind, or behind "of" where the language has no cases. */
function behind(
  view: ClaimView,
  at: number,
  countryAt: (at: number) => string | null,
): string | null {
  if (!view.caseless) return countryAt(at + 1);
  return cueAt(view, at + 1, 'of') > 0 ? countryAt(at + 2) : null;
}

function onlyCountry(view: ClaimView, countryOf: EntityFacts['countryOf']): string | null {
  const countries = new Set(
    view.names.filter(({ entity }) => countryOf(entity) === entity).map(({ entity }) => entity),
  );
  const [only, ...others] = countries;
  return only === undefined || others.length > 0 ? null : only;
}
