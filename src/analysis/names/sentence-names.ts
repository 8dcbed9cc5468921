import type { SentenceReading } from '../../model/article-reading.ts';
import { acronymAt, foreignAt, legalFormAt } from './acronym-candidates.ts';
import { weights, type Candidate, type NameSentence } from './candidate.ts';
import { headedOrganisationAt } from './headed-candidates.ts';
import { knownCandidateAt } from './known-candidates.ts';
import { listedNames } from './listed-names.ts';
import { isQuote } from './marked-name.ts';
import { mediumBehindReport } from './reporting-media.ts';
import { knownAt } from './match-known.ts';
import type { NameIndex } from './name-index.ts';
import { casingOf, isCapital, nameWords, type NameWord } from './name-words.ts';
import { personAt } from './people/person-at.ts';
import { personFollows } from './people/surname-words.ts';
import { placeAt } from './place-candidates.ts';
import { quotedAt } from './quoted-candidates.ts';
import { regionsAt } from './region-list.ts';
import { siteAt } from './site-candidates.ts';
import { flag } from './word-flags.ts';
import { employerAt, runOrganisationAt, workplaceAt } from './run-candidates.ts';

/**
 * Reads a sentence for names: its words, and the known names that begin at each.
 *
 * @param sport Whether the article is about sport.
 */
export function readNameSentence(
  { tokens }: Pick<SentenceReading, 'tokens'>,
  index: NameIndex,
  sport: boolean,
): NameSentence {
  const shouting = isShouting(tokens, index.rules.titleCase);
  const { possessives, compoundTails } = index.rules;
  const words = nameWords(tokens, possessives, compoundTails, index.particles, shouting);
  const known = words.map((word, at) =>
    word.kind === 'word' || word.kind === 'number' ? knownAt(words, at, index.names, sport) : [],
  );
  const sure = known.map((matches) =>
    matches.some(({ lowered }) => lowered) ? matches.filter(({ lowered }) => !lowered) : matches,
  );
  return { index, words, known, sure, shouting, sport };
}

/** Whether capitals say nothing: a line in capitals, or a heading in title case. */
function isShouting(tokens: SentenceReading['tokens'], titleCase: boolean): boolean {
  let words = 0;
  let upper = 0;
  let capital = 0;
  for (const { kind, text, fold } of tokens) {
    if (kind !== 'word' || text.length < 4) continue;
    words += 1;
    if (text === fold) continue;
    capital += 1;
    if (text === text.toUpperCase()) upper += 1;
  }
  if (words < 3) return false;
  return upper > words * 0.7 || (titleCase && capital > words * 0.75);
}

/**
 * The names of a sentence: of all candidates those that stand, the heavier before the lighter,
 * without overlaps and in order.
 */
export function namesOfSentence(sentence: NameSentence): Candidate[] {
  const all: Candidate[] = [];
  sentence.words.forEach((word, at) => {
    const found = knownCandidateAt(sentence, at);
    if (found !== null) all.push(found);
    if (isQuote(word.text)) push(quotedAt(sentence, at));
    if (word.kind !== 'word') return;
    if (sentence.words[at + 1]?.text === '.') push(siteAt(sentence, at));
    if (sentence.index.declines) push(headedOrganisationAt(sentence, at));
    const capital = isCapital(word);
    const joined = word.text.includes('-') ? joinedNames(sentence, at) : none;
    if (!capital) {
      all.push(...joined);
      return;
    }
    all.push(...regionsAt(sentence, at));
    if (!sentence.index.declines) push(runOrganisationAt(sentence, at));
    push(employerAt(sentence, at));
    if (personFollows(sentence, at + 1)) push(workplaceAt(sentence, at));
    push(personAt(sentence, at));
    push(placeAt(sentence, at));
    push(acronymAt(sentence, at));
    push(legalFormAt(sentence, at));
    push(mediumBehindReport(sentence, at));
    push(foreignAt(sentence, at));
    all.push(...joined);
  });
  // A quoted title only keeps what stands in it from being a name.
  const chosen = choose(all).filter(({ type }) => type !== 'other');
  return [...chosen, ...listedNames(sentence, chosen)].toSorted((a, b) => a.start - b.start);

  function push(found: Candidate | null): void {
    if (found !== null) all.push(found);
  }
}

const none: readonly Candidate[] = [];

/** The longest hyphenated word that is looked into, in UTF-16 units. */
const longestJoined = 80;

/** `Україна-Польща`, "Kyiv-based": the known names in a word with hyphens that is none itself. */
function joinedNames(sentence: NameSentence, at: number): Candidate[] {
  const word = sentence.words[at];
  if (
    word === undefined ||
    word.text.length > longestJoined ||
    sentence.index.has(word, flag.mediaKind) ||
    (sentence.known[at] ?? []).length > 0
  ) {
    return [];
  }
  let offset = 0;
  return word.text.split(/[-‑]/u).flatMap((part) => {
    const start = word.start + offset;
    offset += part.length + 1;
    const piece: NameWord = {
      ...word,
      start,
      end: start + part.length,
      text: part,
      fold: part.toLowerCase(),
      casing: casingOf(part),
      readings: [],
      record: null,
    };
    if (!isCapital(piece)) return [];
    const known = knownAt([piece], 0, sentence.index.names, false).filter(
      ({ lowered, name }) => !lowered && (name.entity.type !== 'person' || part.length > 3),
    );
    if (known.length === 0) return [];
    const inner = knownCandidateAt(
      { ...sentence, words: [piece], known: [known], sure: [known] },
      0,
    );
    return inner === null
      ? []
      : [{ ...inner, from: at, to: at + 1, weight: weights.single + weights.perWord * 2 }];
  });
}

/** The heaviest candidates that do not overlap; earlier ones and then stronger kinds win ties. */
function choose(all: readonly Candidate[]): Candidate[] {
  if (all.length < 2) return [...all];
  const chosen: Candidate[] = [];
  // Sorting is stable, so that of equals the earlier comes first.
  for (const item of all.toSorted((a, b) => b.weight - a.weight)) {
    if (!chosen.some((other) => overlap(item, other))) chosen.push(item);
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}

/** Whether two candidates share both a word and a letter of the text. */
function overlap(a: Candidate, b: Candidate): boolean {
  return a.from < b.to && b.from < a.to && a.start < b.end && b.start < a.end;
}
