import type { Reading } from '../../../model/token.ts';
import { adjectiveForm, type EndingFeatures, pluralForm, verbForm } from './endings.ts';

/** A guess: what the form ends with, what the lemma ends with instead, and what it then is. */
interface Guess {
  readonly ending: string;
  readonly lemma: string;
  readonly pos: Reading['pos'];
  readonly features: EndingFeatures;
}

const ski = ['ого', 'ому', 'им', 'ої', 'ій', 'у', 'ою', 'і', 'их', 'ими', 'а', 'е', 'ий', 'ім'];

/** The first ending that fits is taken, so longer ones stand first. */
const guesses: readonly Guess[] = [
  ...['ськ', 'цьк', 'зьк', 'н', 'ов', 'ив', 'ащ', 'уват'].flatMap((stem) =>
    ski
      .filter(
        (ending) =>
          stem.endsWith('ьк') || !['у', 'а', 'е', 'і', 'им', 'ій', 'ім', 'ою'].includes(ending),
      )
      .map((ending): Guess => ({
        ending: stem + ending,
        lemma: `${stem}ий`,
        pos: 'ADJ',
        features: adjectiveForm(stem + ending),
      })),
  ),
  ...nouns('ість', ['ість', 'ості', 'істю'], 'f'),
  ...nouns('ція', ['ції', 'цією', 'цію', 'цій', 'ціям', 'ціями', 'ціях'], 'f'),
  ...nouns('ння', ['ння', 'нню', 'нням', 'нні', 'нь', 'ннях', 'ннями'], 'n'),
  ...nouns('ство', ['ство', 'ства', 'ству', 'ством', 'стві'], 'n'),
  ...nouns('ка', ['ка', 'ки', 'ку', 'кою', 'ці', 'ок', 'кам', 'ками', 'ках'], 'f'),
  ...nouns('иця', ['иця', 'иці', 'ицю', 'ицею', 'иць'], 'f'),
  ...verbs('увати', ['увати', 'ував', 'увала', 'увало', 'ували', 'ує', 'ують']),
  ...verbs('ати', ['ати', 'ав', 'ала', 'ало', 'али', 'ає', 'ають']),
  ...verbs('ити', ['ити', 'ив', 'ила', 'ило', 'или', 'ить']),
  noun('ами', '', pluralForm('ами', false)),
  noun('ями', 'ь', pluralForm('ями', false)),
  noun('ах', '', pluralForm('ах', false)),
  noun('ові', '', { gender: 'm', number: 'sg', cases: ['dat', 'loc'] }),
  noun('еві', 'ь', { gender: 'm', number: 'sg', cases: ['dat', 'loc'] }),
  noun('ом', '', { gender: 'm', number: 'sg', cases: ['ins'] }),
  noun('єм', 'й', { gender: 'm', number: 'sg', cases: ['ins'] }),
  noun('ем', 'ь', { gender: 'm', number: 'sg', cases: ['ins'] }),
  noun('ою', 'а', { gender: 'f', number: 'sg', cases: ['ins'] }),
  noun('єю', 'я', { gender: 'f', number: 'sg', cases: ['ins'] }),
  noun('ею', 'я', { gender: 'f', number: 'sg', cases: ['ins'] }),
  noun('ів', '', pluralForm('ів', true)),
  noun('ам', '', pluralForm('ам', false)),
  noun('ії', 'ія', { gender: 'f', number: 'sg', cases: ['gen', 'dat', 'loc'] }),
  noun('ію', 'ія', { gender: 'f', number: 'sg', cases: ['acc'] }),
  noun('у', '', { gender: 'm', number: 'sg', cases: ['dat', 'loc', 'gen'] }),
  noun('а', '', { gender: 'm', number: 'sg', cases: ['gen', 'acc'] }),
  noun('и', '', pluralForm('и', false)),
];

/** Fewer letters than this before an ending are no stem. */
const shortestStem = 3;

/**
 * Readings of a form that no dictionary has, by its ending: the likeliest first, and the form
 * itself as a noun that does not decline.
 */
export function guessReadings(form: string): Reading[] {
  const own: Reading = { lemma: form, pos: 'NOUN' };
  const fitting = guesses.filter(
    ({ ending }) => form.endsWith(ending) && form.length - ending.length >= shortestStem,
  );
  const longest = Math.max(0, ...fitting.map(({ ending }) => ending.length));
  const found = fitting
    .filter(({ ending }) => ending.length === longest)
    .map(({ ending, lemma, pos, features }): Reading => ({
      lemma: form.slice(0, form.length - ending.length) + lemma,
      pos,
      ...features,
    }));
  return [...found, own];
}

/** An adjective in any of its forms (`20-пунктну`); empty if the form has no such ending. */
export function guessAdjective(form: string): Reading[] {
  const ending = ski.filter((one) => form.endsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (ending === undefined || form.length - ending.length < shortestStem) return [];
  const lemma = `${form.slice(0, form.length - ending.length)}ий`;
  return [{ lemma, pos: 'ADJ', ...adjectiveForm(form) }];
}

function noun(ending: string, lemma: string, features: EndingFeatures): Guess {
  return { ending, lemma, pos: 'NOUN', features };
}

function nouns(lemma: string, endings: readonly string[], gender: 'm' | 'f' | 'n'): Guess[] {
  return endings.map((ending) => ({ ending, lemma, pos: 'NOUN', features: { gender } }));
}

function verbs(lemma: string, endings: readonly string[]): Guess[] {
  return endings.map((ending) => ({
    ending,
    lemma,
    pos: 'VERB',
    features: ending === lemma ? { verbForm: 'infinitive' } : verbForm(ending, true),
  }));
}
