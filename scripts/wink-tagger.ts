import type { ItsFunction, WinkMethods } from 'wink-nlp';
import type { Tagger } from '../src/languages/en/morphology.ts';

/** No word, so its number is the first behind those of the lexicon. */
const nonsense = 'qqzzqx';

/** The tagger and lexicon of wink-nlp, loaded with the steps `sbd` and `pos`. */
export function winkTagger(nlp: WinkMethods): Tagger {
  const { its } = nlp;
  const properties: Readonly<Record<string, unknown>> = { ...its };
  const property = <T>(name: 'pos' | 'lemma' | 'uniqueId'): ItsFunction<T> =>
    // The cast mends the package's types, whose own `out` does not accept these properties.
    properties[name] as ItsFunction<T>;
  const id = property<number>('uniqueId');
  const firstUnknown = Number(nlp.readDoc(nonsense).tokens().itemAt(0).out(id));

  return (text) => {
    const tokens = nlp.readDoc(text).tokens();
    return Array.from({ length: tokens.length() }, (_, index) => {
      const token = tokens.itemAt(index);
      return {
        pos: token.out(property<string>('pos')),
        lemma: token.out(property<string>('lemma')),
        known: Number(token.out(id)) < firstUnknown,
      };
    });
  };
}
