import type { PartOfSpeech, Reading } from '../../../model/token.ts';
import type { SuffixRule, SuffixRules } from '../../hunspell/affixes.ts';
import { type Head, type HeadLookUp } from '../../hunspell/heads.ts';
import {
  adjectiveForm,
  feminineForm,
  masculineForm,
  neuterForm,
  pluralForm,
  possessiveForm,
  thirdDeclensionForm,
  verbForm,
} from './endings.ts';
import { type RankedReading, ranks } from './ranks.ts';
import { type FlagGroup, flagGroups, genitiveFlags, imperfectiveFlag, animacy } from './flags.ts';

/** Readings as an inflected form: every head word and rule that can yield the form. */
export function inflectedReadings(
  form: string,
  rules: SuffixRules,
  heads: HeadLookUp,
): RankedReading[] {
  const readings: RankedReading[] = [];
  const own = heads(form);
  for (let length = 0; length <= Math.min(rules.longestEnding, form.length - 1); length += 1) {
    const stem = form.slice(0, form.length - length);
    const byStrip = rules.byEnding.get(form.slice(form.length - length));
    if (byStrip === undefined) continue;
    for (const [strip, candidates] of byStrip) {
      if (!heads.mayHave(stem, strip)) continue;
      const lemma = stem + strip;
      if (lemma === form || lemma.length < 2) continue;
      const found = heads(lemma);
      if (found.length === 0) continue;
      const fitting = candidates.filter(({ condition }) => condition?.test(lemma) ?? true);
      for (const head of found) {
        for (const rule of fitting) {
          if (!belongs(head, rule, form, lemma, own)) continue;
          const reading = inflected(form, lemma, head, rule);
          if (reading === null) continue;
          readings.push(reading);
          if (isComparative(form, lemma, reading.reading)) {
            readings.push({ reading: { lemma: form, pos: 'ADV' }, rank: ranks.lemma });
          }
        }
      }
    }
  }
  return readings;
}

/** `ширше` is an adverb far more often than a form of `ширший`. */
function isComparative(form: string, lemma: string, { pos }: Reading): boolean {
  return pos === 'ADJ' && form.endsWith('ше') && lemma.endsWith('ший');
}

/**
 * True if the head word takes the rule. A part of the dictionary is only a list of forms without
 * flags: there a rule may relate two such entries, if the one looks like a lemma of that kind.
 */
function belongs(
  head: Head,
  rule: SuffixRule,
  form: string,
  lemma: string,
  own: readonly Head[],
): boolean {
  if (head.flags !== '') return head.flags.includes(rule.flag);
  if (head.written === 'upper') return false;
  const shape = lemmaShapes[flagGroups[rule.flag] ?? 'adverb'];
  if (!shape?.test(lemma)) return false;
  if (form.endsWith('ь') && lemma.endsWith('ь')) return false;
  return own.some(({ flags, written }) => flags === '' && written === head.written);
}

/** What the lemma of an entry without flags must look like; other groups relate none. */
const lemmaShapes: Partial<Record<FlagGroup, RegExp>> = {
  adjective: /(?:[иії]й|[оеєії]в|[иії]н)$/u,
  masculine: /[^аеиуюяєіїь]$|[рнлтц]ь$/u,
  'masculine-genitive': /[^аеиуюяєіїь]$|[рнлтц]ь$/u,
  feminine: /[ая]$/u,
  'feminine-third': /(?:[^аеиуюяєіїой])$/u,
  neuter: /[оея]$/u,
  plural: /[^уюєї]$/u,
  verb: /ти(?:ся)?$/u,
  imperative: /ти(?:ся)?$/u,
  future: /ти(?:ся)?$/u,
  converb: /ти(?:ся)?$/u,
  impersonal: /ти$/u,
};

function inflected(
  form: string,
  lemma: string,
  head: Head,
  rule: SuffixRule,
): RankedReading | null {
  const group = flagGroups[rule.flag];
  if (group === undefined) return null;
  const name = head.written !== 'lower';
  const reading = readingOf(group, form, lemma, head, rule.flag);
  if (reading === null) return null;
  const rank = rankOf(group, reading, rule.flag, head);
  return { reading, rank: rank + (name ? ranks.name : 0) };
}

function rankOf(group: FlagGroup, reading: Reading, flag: string, head: Head): number {
  const { cases = [] } = reading;
  if (group === 'vocative' || group === 'imperative') return ranks.rare;
  if (reading.pos === 'VERB') return verbRank(reading);

  if (group === 'adverb') return ranks.lemma;
  if (group === 'adjective') return 'Ee_CH'.includes(flag) ? ranks.converse : ranks.common;
  if (group === 'masculine') {
    // The genitive in -у of things is commoner than the accusative of a feminine noun.
    if (cases.includes('gen') && head.written === 'lower') return ranks.genitive;
    return ranks.masculine + (cases.length === 1 ? 0.05 : 0.01);
  }
  if (group === 'neuter' && cases.length === 1 && cases[0] === 'loc') return ranks.converse;
  if (reading.gender === 'm' || (group === 'plural' && '$wdI('.includes(flag))) {
    return ranks.masculine;
  }
  return ranks.common;
}

/** News speak in the third person. */
function verbRank({ person, tense, verbForm, gender }: Reading): number {
  if (verbForm === 'finite' && tense === undefined) return ranks.rare;
  if (tense === 'past' && gender === 'm') return ranks.masculine;
  return person === 1 || person === 2 ? ranks.converse : ranks.verb;
}

function readingOf(
  group: FlagGroup,
  form: string,
  lemma: string,
  head: Head,
  flag: string,
): Reading | null {
  const noun: PartOfSpeech = head.written === 'lower' ? 'NOUN' : 'PROPN';
  const animate = head.written === 'lower' ? animacy(lemma, head.flags) : undefined;
  const imperfective = head.flags.includes(imperfectiveFlag);
  const life = animate === undefined ? {} : { animate };
  switch (group) {
    case 'adjective':
      return adjectival(form, lemma, head, flag);
    case 'adverb':
      return { lemma: form, pos: 'ADV' };
    case 'masculine':
      return { lemma, pos: noun, ...masculineForm(form, genitiveFlags.test(head.flags)), ...life };
    case 'masculine-genitive': {
      return { lemma, pos: noun, gender: 'm', number: 'sg', cases: ['gen', 'acc'], ...life };
    }
    case 'feminine':
      return { lemma, pos: noun, ...feminineForm(form, lemma), ...life };
    case 'feminine-third':
      return { lemma, pos: noun, ...thirdDeclensionForm(form) };
    case 'neuter':
      return { lemma, pos: noun, ...neuterForm(form) };
    case 'plural':
      return { lemma, pos: noun, ...pluralForm(form, animate), ...life };
    case 'vocative':
      return { lemma, pos: noun, number: 'sg', cases: ['voc'], ...life };
    case 'verb':
      return { lemma, pos: 'VERB', ...verbForm(form, imperfective) };
    case 'imperative':
      return { lemma, pos: 'VERB', verbForm: 'finite' };
    case 'future':
      return { lemma, pos: 'VERB', ...verbForm(form, false) };
    case 'converb':
      return { lemma, pos: 'VERB', verbForm: 'converb' };
    case 'impersonal':
      return { lemma, pos: 'VERB', verbForm: 'impersonal' };
  }
}

/** Adjectives, surnames and nouns with adjectives' endings, and the fourth declension under `R`. */
function adjectival(form: string, lemma: string, head: Head, flag: string): Reading | null {
  const isNoun = 'Ee_'.includes(flag);
  if (/[ая]$/u.test(lemma)) {
    return { lemma, pos: 'NOUN', gender: 'n', ...(/[иі]$/u.test(form) ? { number: 'sg' } : {}) };
  }
  if (head.written !== 'lower') {
    const features = /[иії]й$/u.test(lemma) ? adjectiveForm(form) : possessiveForm(form);
    return { lemma, pos: 'PROPN', ...features };
  }
  if (isNoun && /[ео]$/u.test(lemma)) {
    return { lemma, pos: 'NOUN', gender: 'n', ...adjectiveForm(form) };
  }
  return { lemma, pos: isNoun ? 'NOUN' : 'ADJ', ...adjectiveForm(form) };
}
