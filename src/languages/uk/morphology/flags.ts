/** What the forms of a group of suffix rules are. */
export type FlagGroup =
  | 'adjective'
  | 'adverb'
  | 'masculine'
  | 'masculine-genitive'
  | 'feminine'
  | 'feminine-third'
  | 'neuter'
  | 'plural'
  | 'vocative'
  | 'verb'
  | 'imperative'
  | 'future'
  | 'converb'
  | 'impersonal';

/**
 * What each flag of `dictionary-uk` stands for, found by reading its rules: the dictionary itself
 * does not say. `R` mixes pronouns, possessives and nouns of the fourth declension; the ending of
 * the lemma tells them apart.
 */
export const flagGroups: Readonly<Record<string, FlagGroup>> = {
  ...group('adjective', 'jREe_{CH'),
  ...group('adverb', '+'),
  ...group('masculine', '10234,*sr'),
  ...group('masculine-genitive', ':@u`"'),
  ...group('feminine', '%&'),
  ...group('feminine-third', 'ADF'),
  ...group('neuter', 'QVa'),
  ...group('plural', '$wdI(B[8GnpobSTUf.\\v;<W9mP-c'),
  ...group('vocative', 'xKgz6k!?ih'),
  ...group('verb', 'XYZ]^'),
  ...group('imperative', 'LJ7>'),
  ...group('future', 'y'),
  ...group('converb', 'tO5)'),
  ...group('impersonal', "'NlM="),
};

/** Flags of the genitive in -а, which inanimate nouns with a genitive in -у lack. */
export const genitiveFlags = /[:@u`"]/u;

/** Flags of a vocative in -е or -у that a masculine noun has besides. */
const vocativeFlags = /[xKgz6k]/u;

/**
 * Whether a common noun is something alive, as far as its rules tell: masculine nouns of living
 * beings have a genitive in -а and a vocative, things a genitive in -у. Else undefined.
 */
export function animacy(lemma: string, flags: string): boolean | undefined {
  if (!groupsOf(flags).has('masculine') || /[аоя]$/u.test(lemma)) return undefined;
  if (!genitiveFlags.test(flags)) return false;
  return vocativeFlags.test(flags) ? true : undefined;
}

/** The flag that only imperfective verbs have: the future in -му. */
export const imperfectiveFlag = 'y';

/** The groups of a head word's flags. */
export function groupsOf(flags: string): ReadonlySet<FlagGroup | undefined> {
  return new Set(Array.from(flags, (flag) => flagGroups[flag]));
}

function group(name: FlagGroup, flags: string): Record<string, FlagGroup> {
  return Object.fromEntries(Array.from(flags, (flag) => [flag, name]));
}
