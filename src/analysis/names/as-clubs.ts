import type { ArticleName } from './article-names.ts';
import type { Candidate, NameSentence } from './candidate.ts';
import { isMarked } from './name-words.ts';
import { flag } from './word-flags.ts';

/**
 * Places that stand for a club in news about sport: `воротар Орліна`, "Orrin Town", and with a
 * nickname behind the town "Boston Orrins".
 */
export function asClubs(names: readonly ArticleName[]): ArticleName[] {
  if (!names.some(({ sentence }) => sentence.sport)) return [...names];
  const clubs = names.map((name, at) => {
    const { sentence, candidate } = name;
    if (candidate.type !== 'place' || isCountry(candidate)) return name;
    if (followsClubNoun(sentence, candidate) || endsLikeClub(sentence, candidate)) {
      return { ...name, candidate: club(candidate) };
    }
    const to = nicknameEnd(name, names[at + 1]);
    const last = sentence.words[to - 1];
    if (last === undefined || to === candidate.to) return name;
    return { ...name, candidate: { ...club(candidate), to, end: last.end } };
  });
  return clubs.filter(({ candidate: { start } }, at) => {
    const before = clubs[at - 1]?.candidate;
    return before === undefined || before.end <= start;
  });
}

function isCountry({ known }: Candidate): boolean {
  return known.some(({ name: { entity } }) => entity.kind === 'country');
}

function club(candidate: Candidate): Candidate {
  return { ...candidate, type: 'organisation', known: [] };
}

/** `воротар Орліна`. */
function followsClubNoun({ words, index }: NameSentence, { from }: Candidate): boolean {
  return index.has(words[from - 1], flag.clubNoun);
}

function endsLikeClub({ words, index }: NameSentence, { from, to }: Candidate): boolean {
  return to > from + 1 && index.rules.clubTails.includes(words[to - 1]?.fold ?? '');
}

/** Behind a known town one or two words with capitals, the last a plural by its form. */
function nicknameEnd(
  { sentence, candidate: { to, known } }: ArticleName,
  next: ArticleName | undefined,
): number {
  const { words, index } = sentence;
  if (index.declines || known.length === 0) return to;
  const other = next?.sentence === sentence && next.candidate.known.length > 0 ? next : undefined;
  for (let end = to; end < to + 2; end += 1) {
    const word = words[end];
    if (!isMarked(word) || word.casing !== 'capital' || other?.candidate.from === end) return to;
    if (word.start > (words[end - 1]?.end ?? 0) + 1 || index.has(word, flag.notName)) return to;
    if (word.fold.endsWith('s') && !isMarked(words[end + 1])) return end + 1;
  }
  return to;
}
