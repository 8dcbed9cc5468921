import type { Morphology, PartOfSpeech, Reading } from '../../model/token.ts';
import { cachedMorphology } from '../cached-morphology.ts';
import { compoundReadings } from '../compound-readings.ts';
import { mergeReadings } from '../merge-readings.ts';
import { exceptions } from './morphology/exceptions.ts';
import { guessReadings } from './morphology/guesser.ts';
import { verbRules } from './verb-rules.ts';

const unchangedPasts: ReadonlySet<string> = new Set(verbRules.unchangedPasts);

/**
 * Contexts that ask for a word as itself, a verb, a noun and an adjective. The tagger answers with
 * a part of speech that its lexicon allows, so together they list what a form can be.
 */
const contexts: readonly (readonly [before: string, after: string])[] = [
  ['', ''],
  ['They ', ' it .'],
  ['The ', ' of it .'],
  ['The very ', ' man came .'],
];

const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'NOUN',
  PROPN: 'PROPN',
  VERB: 'VERB',
  AUX: 'VERB',
  ADJ: 'ADJ',
  ADV: 'ADV',
  PRON: 'PRON',
  DET: 'DET',
  NUM: 'NUM',
  ADP: 'ADP',
  CCONJ: 'CONJ',
  SCONJ: 'CONJ',
  PART: 'PART',
};

/** A word as a tagger reads it in its context. */
export interface TaggedWord {
  /** A universal part of speech. */
  readonly pos: string;
  readonly lemma: string;
  /** The tagger's lexicon has the word. */
  readonly known: boolean;
}

/** Tags the words of a text that is split at spaces. */
export type Tagger = (text: string) => readonly TaggedWord[];

/** English morphology over a tagger with a lexicon. */
export function createMorphology(tag: Tagger): Morphology {
  const dictionary = (form: string): Reading[] => {
    const own = exceptions.get(form);
    if (own !== undefined) return own;
    if (!/^[a-z]+$/u.test(form) || tag(form)[0]?.known !== true) return [];
    return mergeReadings(contexts.flatMap(([before, after]) => inContext(before, form, after)));
  };

  return cachedMorphology((form) => {
    const found = dictionary(form);
    if (found.length > 0) return found;
    const owner = /^(?<owner>.+?)(?:’s|(?<=s)’)$/u.exec(form)?.groups?.['owner'];
    if (owner !== undefined) return possessive(lookUp(owner));
    return compoundReadings(form, dictionary, () => []) ?? guessReadings(form);
  });

  function lookUp(form: string): Reading[] {
    const found = dictionary(form);
    return found.length > 0 ? found : guessReadings(form);
  }

  function inContext(before: string, form: string, after: string): Reading[] {
    const index = before === '' ? 0 : before.trim().split(' ').length;
    const word = tag(before + form + after)[index];
    if (word === undefined) return [];
    return readingsOf(form, word.lemma.toLowerCase(), partsOfSpeech[word.pos] ?? 'OTHER');
  }
}

function possessive(readings: readonly Reading[]): Reading[] {
  const nouns = readings.filter(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  const owners = nouns.length > 0 ? nouns : readings.slice(0, 1);
  return owners.map((reading) => ({ ...reading, cases: ['gen'] as const }));
}

function readingsOf(form: string, lemma: string, pos: PartOfSpeech): Reading[] {
  if (pos === 'NOUN') return [{ lemma, pos, number: isPlural(form, lemma) ? 'pl' : 'sg' }];
  if (pos !== 'VERB') return [{ lemma, pos }];
  if (form.endsWith('ing') && form !== lemma) return [{ lemma, pos, verbForm: 'participle' }];
  if (form === lemma) {
    const present: Reading = { lemma, pos, verbForm: 'finite', tense: 'present' };
    return unchangedPasts.has(form) ? [present, ...pasts(lemma)] : [present];
  }
  if (form.endsWith('s')) {
    return [{ lemma, pos, verbForm: 'finite', tense: 'present', person: 3, number: 'sg' }];
  }
  return pasts(lemma);
}

function pasts(lemma: string): Reading[] {
  return [
    { lemma, pos: 'VERB', verbForm: 'finite', tense: 'past' },
    { lemma, pos: 'VERB', verbForm: 'participle', tense: 'past' },
  ];
}

function isPlural(form: string, lemma: string): boolean {
  return form !== lemma && !form.endsWith('ing');
}
