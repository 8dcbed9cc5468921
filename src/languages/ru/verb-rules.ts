import type { VerbRules } from '../../model/language/verb-rules.ts';

/** How verbs show in Russian: by their endings. */
export const verbRules: VerbRules = {
  inflected: true,
  helpers: { participle: [], infinitive: [] },
  perfects: [],
  bareHelpers: { participle: [], infinitive: [] },
  infinitiveMarks: [],
  prepositionLeads: [],
  unchangedPasts: [],
  pastEndings: [],
  subjects: [],
  clauseOpeners: [],
  plainLemmas: ['быть', 'бывать', 'мочь', 'являться', 'который', 'чей', 'свой', 'самый', 'тот'],
  agentMarks: [],
};
