import type { Candidate, NameSentence } from '../candidate.ts';
import { isCapital } from '../name-words.ts';
import { behindRole } from './behind-office.ts';
import { givenFirst } from './given-first.ts';
import { initialsFirst } from './initials.ts';
import { surnameFirst } from './surname-first.ts';
import { withSuffix } from './suffix.ts';
import { unknownPair, single } from './unknown-words.ts';

/** The person's name that begins at a word, if one does; without looking it up. */
export function personAt(sentence: NameSentence, at: number): Candidate | null {
  const word = sentence.words[at];
  if (!isCapital(word) || word.kind !== 'word') return null;
  const name =
    initialsFirst(sentence, at) ??
    givenFirst(sentence, at) ??
    surnameFirst(sentence, at) ??
    behindRole(sentence, at) ??
    unknownPair(sentence, at) ??
    single(sentence, at);
  return name === null ? null : withSuffix(sentence, name);
}
