import type { Attribution } from '../../model/attribution.ts';
import type { Introduction } from './people.ts';

/** An attribution and the paragraph that it stood in. */
export interface Handed {
  readonly attribution: Attribution;
  /** Whether several people spoke. */
  readonly plural: boolean;
  readonly paragraph: number;
}

/** What the sentences read so far hand on to the next one. */
export interface Passage {
  /** Outlets of the article's own credit, in force from its beginning to a heading or a new one. */
  readonly credit: readonly string[];
  /** The last outlet that was named as a source. */
  readonly outlet: string | null;
  /** The last person that spoke. */
  readonly lastPerson: string | null;
  /** The last institution or unnamed body that spoke. */
  readonly lastBody: Handed | null;
  /** The attribution of the sentence before, if it had one. */
  readonly previous: Handed | null;
  /** An outlet that reports the rest of the paragraph: "As X reported, …". */
  readonly reporting: Handed | null;
  /** Everybody named so far, the last one last. */
  readonly people: readonly Introduction[];
  /** People named in the sentence before. */
  readonly nearby: readonly string[];
}

/** The passage at the beginning of an article or of a part with a heading. */
export function openingPassage(credit: readonly string[]): Passage {
  return {
    credit,
    outlet: null,
    lastPerson: null,
    lastBody: null,
    previous: null,
    reporting: null,
    people: [],
    nearby: [],
  };
}
