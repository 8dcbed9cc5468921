import type { Language } from '../../model/language.ts';
import { calendar } from './calendar.ts';
import { eventCues } from './event-cues.ts';
import { eventTitles } from './event-titles.ts';
import { inflection } from './inflection.ts';
import { nameRules } from './name-rules.ts';
import { numerals } from './numerals.ts';
import { orthography } from './orthography.ts';
import { readingRules } from './reading-rules.ts';
import { sentences } from './sentence-rules.ts';
import { speechCues } from './speech-cues.ts';
import { stanceCues } from './stance-cues.ts';
import { verbRules } from './verb-rules.ts';

export const language: Language = {
  code: 'uk',
  orthography,
  sentences,
  readings: readingRules,
  calendar,
  numerals,
  names: nameRules,
  speech: speechCues,
  stance: stanceCues,
  verbs: verbRules,
  events: eventCues,
  titles: eventTitles,
  inflection,
};
