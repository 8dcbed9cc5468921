import type { Morphology, Reading } from '../../model/token.ts';
import { cachedMorphology } from '../cached-morphology.ts';
import { compoundReadings, prefixedReadings } from '../compound-readings.ts';
import { byPrior } from '../lemma-priors.ts';
import { mergeReadings } from '../merge-readings.ts';
import { wordList } from '../word-list.ts';
import { exceptions, homographs, lemmaFixes } from './morphology/exceptions.ts';
import { type OpenCorporaFiles, readOpenCorpora } from './opencorpora/dictionary.ts';

/**
 * Productive prefixes. Unlike the rule of the package that carries the dictionary, they stay in
 * the lemma: `деоккупация` is not `оккупация`.
 */
const prefixes = wordList(`
  не, анти, супер, мега, мини, кибер, спец, авиа, авто, теле, видео, фото, микро, макро,
  псевдо, контр, пост, про, само, де, био, гео, нефте, энерго
`);

/** Russian morphology over the OpenCorpora dictionary; a participle is read as verb and adjective. */
export function createMorphology(files: OpenCorporaFiles): Morphology {
  const corpora = readOpenCorpora(files);
  const dictionary = (form: string): Reading[] => {
    const own = exceptions.get(form) ?? [];
    const readings = [...own, ...corpora.lookUp(form)].map(fixed);
    return byPrior(form, mergeReadings([...surnames(form, readings), ...readings]), homographs);
  };
  return cachedMorphology((form) => {
    const found = dictionary(form);
    if (found.length > 0) return found;
    const composed =
      compoundReadings(form, dictionary, corpora.guess) ??
      prefixedReadings(form, prefixes, dictionary);
    if (composed !== null) return composed;
    return mergeReadings([...corpora.guess(form).slice(0, 6), { lemma: form, pos: 'NOUN' }]);
  });
}

/**
 * `Ахмадов`: where the dictionary knows a form only as the genitive plural of a given name, it is
 * first of all the family name made of it.
 */
function surnames(form: string, readings: readonly Reading[]): Reading[] {
  const plural = readings.every(
    ({ pos, number, animate }) => pos === 'PROPN' && number === 'pl' && animate === true,
  );
  return readings.length > 0 && plural && /[ое]в$/u.test(form)
    ? [{ lemma: form, pos: 'PROPN', animate: true, gender: 'm', number: 'sg', cases: ['nom'] }]
    : [];
}

function fixed(reading: Reading): Reading {
  const lemma = lemmaFixes.get(reading.lemma);
  return lemma === undefined ? reading : { ...reading, lemma };
}
