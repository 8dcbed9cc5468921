import type { Candidate, NameSentence } from './candidate.ts';

/** A candidate in its article, with what it was found to name. */
export interface ArticleName {
  readonly sentence: NameSentence;
  readonly candidate: Candidate;
  /** Id in the gazetteer, provisional id, or null while it is open. */
  entity: string | null;
}

/** The words of a candidate. */
export function wordsOf({ sentence, candidate }: ArticleName): NameSentence['words'] {
  return sentence.words.slice(candidate.from, candidate.to);
}
