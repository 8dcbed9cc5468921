import type { ConceptRelations } from './concept-relations.ts';
import type { Concept } from './concept.ts';
import type { EventType } from './event-type.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { LanguageCode } from './language-code.ts';
import type { LoadedLanguage } from './language.ts';

/** All that the analysis knows before it reads anything. */
export interface Knowledge {
  readonly languages: Readonly<Record<LanguageCode, LoadedLanguage>>;
  readonly gazetteer: Gazetteer;
  readonly concepts: readonly Concept[];
  readonly conceptRelations: ConceptRelations;
  readonly eventTypes: readonly EventType[];
}
