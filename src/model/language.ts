import type { LanguageCode } from './language-code.ts';
import type { Calendar } from './language/calendar.ts';
import type { EventCues } from './language/event-cues.ts';
import type { EventTitles } from './language/event-titles.ts';
import type { Inflection } from './language/inflection.ts';
import type { NameRules } from './language/name-rules.ts';
import type { Numerals } from './language/numerals.ts';
import type { Orthography } from './language/orthography.ts';
import type { ReadingRules } from './language/reading-rules.ts';
import type { SentenceRules } from './language/sentence-rules.ts';
import type { SpeechCues } from './language/speech-cues.ts';
import type { StanceCues } from './language/stance-cues.ts';
import type { VerbRules } from './language/verb-rules.ts';
import type { Morphology } from './token.ts';

/**
 * All that the engine knows about one language, as data. The parts have a file each in
 * `src/model/language/`; a new language is a folder in `src/languages` that fulfils them.
 */
export interface Language {
  readonly code: LanguageCode;
  readonly orthography: Orthography;
  readonly sentences: SentenceRules;
  readonly readings: ReadingRules;
  readonly calendar: Calendar;
  readonly numerals: Numerals;
  readonly names: NameRules;
  readonly speech: SpeechCues;
  readonly stance: StanceCues;
  readonly verbs: VerbRules;
  readonly events: EventCues;
  readonly titles: EventTitles;
  readonly inflection: Inflection;
}

/** A language with its dictionary loaded. */
export interface LoadedLanguage extends Language {
  readonly morphology: Morphology;
}
