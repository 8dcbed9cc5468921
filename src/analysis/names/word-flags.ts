import type { NameRules } from '../../model/language/name-rules.ts';
import { perWord } from '../../text/per-word.ts';
import type { Declension } from './declension.ts';
import { lookedUp, type NameWord } from './name-words.ts';

/** What a common word does beside a name; bits of one number. */
export const flag = {
  organisationHead: 1,
  organisationKind: 2,
  legalForm: 4,
  mediaKind: 8,
  placeName: 16,
  placeApart: 32,
  workKind: 64,
  honorific: 128,
  particle: 256,
  joiner: 512,
  notName: 1024,
  placePreposition: 2048,
  humanVerb: 4096,
  placeBehind: 8192,
  clubNoun: 16384,
} as const;

/** Shorter heads are ordinary words of the dictionary, whose forms may be those of others. */
const shortestCompound = 7;

/** Whether a word, in any form, has one of the flags. */
export type WordFlags = (word: NameWord | undefined, flags: number) => boolean;

/**
 * Compiles the word lists of a language.
 *
 * @param nationalities Folded adjectives and names of inhabitants, which are no names of places.
 */
export function compileWordFlags(
  rules: NameRules,
  nationalities: Iterable<string>,
  declension: Declension,
): WordFlags {
  const flags = new Map<string, number>();
  const add = (words: Iterable<string>, bit: number): void => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | bit);
  };
  for (const head of rules.organisationHeads) {
    // Compounds such as "держслужба" are in no dictionary, so their forms are listed.
    const all = head.length < shortestCompound ? [] : declension.forms(head, 'common', null);
    add([head, ...all.map(({ form }) => form)], flag.organisationHead);
  }
  add(rules.organisationKinds, flag.organisationKind);
  add(rules.legalForms, flag.legalForm);
  add(rules.mediaKinds, flag.mediaKind);
  add(rules.workKinds, flag.workKind);
  add(rules.honorifics, flag.honorific);
  add(rules.particles, flag.particle);
  add(rules.joiners, flag.joiner);
  add(rules.notNames, flag.notName);
  add(rules.placePrepositions, flag.placePreposition);
  add(rules.humanVerbs, flag.humanVerb);
  add(rules.clubNouns, flag.clubNoun);
  for (const { lemma, belongs } of rules.placeHeads) {
    const bits = { name: flag.placeName, behind: flag.placeBehind, apart: flag.placeApart };
    add([lemma], bits[belongs]);
  }
  const lemmaFlags = (lemma: string): number => {
    const hyphen = lemma.lastIndexOf('-');
    return flags.get(lemma) ?? (hyphen < 0 ? 0 : (flags.get(lemma.slice(hyphen + 1)) ?? 0));
  };
  const peoples = new Set(nationalities);
  // `Поляков` is a family name too, so a form of "Pole" counts only if it is nothing else.
  const isNationality = (fold: string, readings: NameWord['readings']): boolean =>
    peoples.has(fold) ||
    (readings.every(({ pos }) => pos !== 'PROPN') &&
      readings.some(({ lemma }) => peoples.has(lemma)));
  const flagsOf = perWord(({ fold, readings }) => {
    let all = flags.get(fold) ?? 0;
    for (const { lemma, pos } of readings) if (pos !== 'PROPN') all |= lemmaFlags(lemma);
    if (isNationality(fold, readings)) all |= flag.notName;
    return all;
  });
  return (word, wanted) => word !== undefined && (flagsOf(lookedUp(word)) & wanted) !== 0;
}
