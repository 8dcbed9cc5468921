import type { VerbRules } from '../../model/language/verb-rules.ts';

/** How verbs show in Ukrainian: by their endings. */
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
  plainLemmas: ['бути', 'бувати', 'мати', 'могти', 'який', 'котрий', 'чий', 'свій', 'самий', 'той'],
  agentMarks: [],
};
