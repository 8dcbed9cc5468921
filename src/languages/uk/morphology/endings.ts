import type { GrammaticalCase, Reading } from '../../../model/token.ts';

/** What an ending tells about a form. */
export type EndingFeatures = Omit<Partial<Reading>, 'lemma' | 'pos'>;

type EndingTable = readonly (readonly [endings: RegExp, cases: readonly GrammaticalCase[]])[];

const masculine: EndingTable = [
  [/[оеє]ві$/u, ['dat', 'loc']],
  [/[ую]$/u, ['dat', 'loc']],
  [/[оеє]м$/u, ['ins']],
  [/[іїи]$/u, ['loc']],
  [/[ая]$/u, ['gen']],
];

const neuter: EndingTable = [
  [/[ая]$/u, ['gen']],
  [/[ую]$/u, ['dat', 'loc']],
  [/[оеє]м$/u, ['ins']],
  [/[іїи]$/u, ['loc']],
];

const plural: EndingTable = [
  [/[аяи]м$/u, ['dat']],
  [/м[аи]$/u, ['ins']],
  [/[ая]х$/u, ['loc']],
  [/[иіїая]$/u, ['nom', 'acc']],
  [/.?$/u, ['gen']],
];

/** The cases of a masculine form; -у is a genitive too if the noun has none in -а. */
export function masculineForm(form: string, genitiveInA: boolean): EndingFeatures {
  const cases = lookUp(masculine, form);
  const genitive = /[ую]$/u.test(form) && !genitiveInA ? (['gen'] as const) : [];
  return { gender: 'm', number: 'sg', cases: [...genitive, ...cases] };
}

/** A neuter singular form; `знання` is its own genitive. */
export function neuterForm(form: string): EndingFeatures {
  return { gender: 'n', number: 'sg', cases: lookUp(neuter, form) };
}

/**
 * A plural form: the accusative of living beings is their genitive, that of things their
 * nominative; if it is not known what the word means, it may be either.
 */
export function pluralForm(form: string, animate?: boolean): EndingFeatures {
  const cases = lookUp(plural, form).filter((one) => one !== 'acc');
  const [only] = cases;
  const like = only === 'nom' ? animate !== true : only === 'gen' && animate !== false;
  return { number: 'pl', cases: like ? [...cases, 'acc'] : cases };
}

/** A feminine singular form; a soft stem has one form for genitive, dative and locative. */
export function feminineForm(form: string, lemma: string): EndingFeatures {
  return { gender: 'f', number: 'sg', cases: feminineCases(form, /(?:я|[жчшщ]а)$/u.test(lemma)) };
}

function feminineCases(form: string, soft: boolean): readonly GrammaticalCase[] {
  if (/[оеє]ю$/u.test(form)) return ['ins'];
  if (/[ую]$/u.test(form)) return ['acc'];
  if (form.endsWith('и')) return ['gen'];
  return soft ? ['gen', 'dat', 'loc'] : ['dat', 'loc'];
}

/** A form of the third declension (`ніч`), without the nominative. */
export function thirdDeclensionForm(form: string): EndingFeatures {
  const cases: readonly GrammaticalCase[] = form.endsWith('ю') ? ['ins'] : ['gen', 'dat', 'loc'];
  return { gender: 'f', number: 'sg', cases };
}

const adjective: readonly (readonly [RegExp, EndingFeatures])[] = [
  [/го$/u, { number: 'sg', cases: ['gen', 'acc'] }],
  [/ому$/u, { number: 'sg', cases: ['dat', 'loc'] }],
  [/(?:ими|іми|їми)$/u, { number: 'pl', cases: ['ins'] }],
  [/[иії]х$/u, { number: 'pl', cases: ['gen', 'acc', 'loc'] }],
  [/(?:ої|єї)$/u, { gender: 'f', number: 'sg', cases: ['gen'] }],
  [/[оє]ю$/u, { gender: 'f', number: 'sg', cases: ['ins'] }],
  [/ий$/u, { gender: 'm', number: 'sg', cases: ['nom', 'acc'] }],
  [/їй$/u, { gender: 'f', number: 'sg', cases: ['dat', 'loc'] }],
  [/ій$/u, { gender: 'f', number: 'sg', cases: ['dat', 'loc'] }],
  [/им$/u, { cases: ['ins', 'dat'] }],
  [/[ії]м$/u, { cases: ['loc', 'ins', 'dat'] }],
  [/[ая]$/u, { gender: 'f', number: 'sg', cases: ['nom'] }],
  [/[ую]$/u, { gender: 'f', number: 'sg', cases: ['acc'] }],
  [/[еє]$/u, { gender: 'n', number: 'sg', cases: ['nom', 'acc'] }],
  [/[ії]$/u, { number: 'pl', cases: ['nom', 'acc'] }],
];

/** A form with the endings of adjectives. */
export function adjectiveForm(form: string): EndingFeatures {
  return adjective.find(([ending]) => ending.test(form))?.[1] ?? {};
}

/** Surnames in -ов, -ін and possessives, whose oblique cases mix both declensions. */
export function possessiveForm(form: string): EndingFeatures {
  if (/(?:им|ім)$/u.test(form)) return { number: 'sg', cases: ['ins'] };
  if (/[оеє]ві$/u.test(form)) return { number: 'sg', cases: ['dat', 'loc'] };
  if (form.endsWith('а')) return { number: 'sg', cases: ['gen', 'acc', 'nom'] };
  if (form.endsWith('у')) return { number: 'sg', cases: ['dat', 'loc', 'acc'] };
  return adjectiveForm(form);
}

/** A finite form; whether it is present or future depends on the aspect. */
export function verbForm(form: string, imperfective: boolean): EndingFeatures {
  const stem = form.replace(/с[ья]$/u, '');
  if (/(?:вши|[^аеиіоуюяєї]ши)$/u.test(stem)) return { verbForm: 'converb' };
  if (/л[аои]$|лi$/u.test(stem)) return past(stem);
  const tense = imperfective ? 'present' : 'future';
  if (/(?:мо|[єеи]м)$/u.test(stem)) {
    return { verbForm: 'finite', tense, person: 1, number: 'pl' };
  }
  if (/[^ь]те$/u.test(stem)) return { verbForm: 'finite', tense, person: 2, number: 'pl' };
  if (/(?:[уюая]ть)$/u.test(stem)) return { verbForm: 'finite', tense, person: 3, number: 'pl' };
  if (/[єеиї]ш$/u.test(stem)) {
    return { verbForm: 'finite', tense, person: 2, number: 'sg' };
  }
  if (/[ую]$/u.test(stem)) return { verbForm: 'finite', tense, person: 1, number: 'sg' };
  if (/(?:[єе]|[иї]ть|еть|єть)$/u.test(stem)) {
    return { verbForm: 'finite', tense, person: 3, number: 'sg' };
  }
  if (/(?:ь|й)$/u.test(stem)) return { verbForm: 'finite' };
  return { verbForm: 'finite', tense: 'past', gender: 'm', number: 'sg' };
}

function past(stem: string): EndingFeatures {
  if (stem.endsWith('и')) return { verbForm: 'finite', tense: 'past', number: 'pl' };
  const gender = stem.endsWith('а') ? 'f' : 'n';
  return { verbForm: 'finite', tense: 'past', gender, number: 'sg' };
}

function lookUp(table: EndingTable, form: string): readonly GrammaticalCase[] {
  return table.find(([ending]) => ending.test(form))?.[1] ?? [];
}
