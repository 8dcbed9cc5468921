import type { Candidate, NameSentence } from '../candidate.ts';
import { isCapital } from '../name-words.ts';

/** A person's full name with the "Jr." or "III" that follows it, its full stop included. */
export function withSuffix({ words, index }: NameSentence, name: Candidate): Candidate {
  const { person, to } = name;
  const word = words[to];
  if ((person?.given ?? null) === null || person?.surname.length === 0) return name;
  if (!isCapital(word) || !index.rules.nameSuffixes.includes(word.fold)) return name;
  const stop = words[to + 1];
  return word.casing === 'capital' && stop?.text === '.' && stop.start === word.end
    ? { ...name, to: to + 2, end: stop.end }
    : { ...name, to: to + 1, end: word.end };
}
