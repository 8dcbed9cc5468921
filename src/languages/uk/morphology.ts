import type { Morphology, Reading } from '../../model/token.ts';
import { cachedMorphology } from '../cached-morphology.ts';
import { compoundReadings, prefixedReadings } from '../compound-readings.ts';
import { parseSuffixRules } from '../hunspell/affixes.ts';
import { readHeads } from '../hunspell/heads.ts';
import { byPrior } from '../lemma-priors.ts';
import { mergeReadings } from '../merge-readings.ts';
import { wordList } from '../word-list.ts';
import { closedClass } from './morphology/closed-class.ts';
import { inflectedReadings } from './morphology/dictionary-readings.ts';
import { guessAdjective, guessReadings } from './morphology/guesser.ts';
import { headReadings } from './morphology/head-readings.ts';
import { homographs, rareLemmas } from './morphology/homographs.ts';
import { irregularNouns } from './morphology/irregular-nouns.ts';

/** Productive prefixes of new words. */
const prefixes = wordList(`
  не, анти, екс, супер, мега, міні, кібер, спец, авіа, авто, теле, відео, фото, мікро, макро,
  псевдо, контр, пост, про, само, де, біо, гео, енерго
`);

/** The two files of the package `dictionary-uk`, decoded. */
export interface HunspellFiles {
  readonly aff: string;
  readonly dic: string;
}

/**
 * Ukrainian morphology over the Hunspell dictionary, by stripping affixes. The dictionary gives no
 * parts of speech or cases: they follow from its groups of rules and from endings.
 */
export function createMorphology({ aff, dic }: HunspellFiles): Morphology {
  const rules = parseSuffixRules(aff);
  const heads = readHeads(dic);

  const dictionary = (form: string): Reading[] => {
    const ascii = form.replaceAll('’', "'");
    const closed = closedClass.get(form) ?? [];
    if (closed.length > 0 && !homographs.has(form) && !closed.some(isAdverb)) return closed;
    const irregular = irregularNouns.get(form) ?? [];
    const inflected = inflectedReadings(ascii, rules, heads);
    const known = closed.length + irregular.length > 0;
    const ranked = [...headReadings(ascii, heads, known), ...inflected]
      .map((one) => (rareLemmas.has(one.reading.lemma) ? { ...one, rank: one.rank + 10 } : one))
      .sort((a, b) => a.rank - b.rank)
      .map(({ reading }) => ({ ...reading, lemma: lemmaOf(reading.lemma) }));
    const all = [...closed, ...irregular, ...withoutInflectedLemmas(ranked, form)];
    return byPrior(form, mergeReadings(all), homographs);
  };

  return cachedMorphology((form) => {
    const found = dictionary(form);
    if (found.length > 0) return found;
    return (
      compoundReadings(form, dictionary, guessAdjective) ??
      prefixedReadings(form, prefixes, dictionary) ??
      guessReadings(form)
    );
  });
}

function isAdverb({ pos }: Reading): boolean {
  return pos === 'ADV';
}

/**
 * Without lemmas that are only another form of a better candidate: the part of the dictionary that
 * lists plain forms relates `Путіну` to `Путіна` as well as to `Путін`.
 */
function withoutInflectedLemmas(readings: readonly Reading[], form: string): Reading[] {
  const names = new Set(readings.filter(({ pos }) => pos === 'PROPN').map(({ lemma }) => lemma));
  return readings.filter(({ lemma, pos }) => {
    if (pos !== 'PROPN' || lemma === form) return true;
    const stem = lemma.slice(0, -1);
    return !names.has(stem) && !(lemma.endsWith('а') && names.has(`${stem}о`));
  });
}

/** The apostrophe of lemmas is U+2019. */
function lemmaOf(lemma: string): string {
  return lemma.replaceAll("'", '’');
}
