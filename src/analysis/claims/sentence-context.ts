import type { SentenceView } from '../attribution/sentence-view.ts';
import type { CompiledStance, StanceMatch } from './compiled-stance.ts';
import type { ConceptFinder } from './concepts.ts';
import type { Surroundings } from './context.ts';
import type { Items } from './sentence-items.ts';

/** What the claims of one sentence are made of. */
export interface SentenceContext extends Pick<
  Surroundings,
  'isPerson' | 'genderOf' | 'peopleBefore' | 'handedOn' | 'rivalsBefore' | 'before'
> {
  readonly view: SentenceView;
  readonly cues: readonly StanceMatch[];
  readonly items: Items;
  readonly index: number;
  /** The day on which the article was published, if it is known so exactly. */
  readonly published: string | null;
  readonly stance: CompiledStance;
  readonly conceptsIn: ConceptFinder;
}
