import type { StanceCues } from '../../model/language/stance-cues.ts';
import { clauseWords } from './stance/clause-words.ts';
import { judgements } from './stance/judgements.ts';
import { modalityWords } from './stance/modality-words.ts';

/** Words of modality, negation and stance in Ukrainian news. */
export const stanceCues: StanceCues = {
  futureIsPlan: true,
  shiftedStates: [],
  cues: [...modalityWords, ...judgements, ...clauseWords],
};
