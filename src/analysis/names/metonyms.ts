import type { MetonymHints } from '../../model/language/name-rules.ts';
import type { ArticleName } from './article-names.ts';
import { caseBit } from './case-mask.ts';
import type { NameSentence } from './candidate.ts';
import type { NameIndex } from './name-index.ts';
import type { NameWord } from './name-words.ts';

/** How far a verb or a noun may stand from the capital that it is about, in words. */
const near = 4;

/** Whether a capital stands for its government in a sentence. */
export type MetonymTest = (name: ArticleName) => boolean;

/** Compiles the hints of a language. */
export function compileMetonyms(hints: MetonymHints, index: NameIndex): MetonymTest {
  const sets = {
    acts: new Set(hints.acts),
    relations: new Set(hints.relations),
    dealings: new Set(hints.dealings),
    dealingPrepositions: new Set(hints.dealingPrepositions),
    cityPrepositions: new Set(hints.cityPrepositions),
    between: new Set(hints.between),
    and: new Set(hints.and),
    journeys: new Set(hints.journeys),
    stances: new Set(hints.stances),
  };
  const any = (word: NameWord | undefined, set: ReadonlySet<string>): boolean =>
    word !== undefined && (set.has(word.fold) || word.readings.some(({ lemma }) => set.has(lemma)));
  const folded = (word: NameWord | undefined, set: ReadonlySet<string>): boolean =>
    word !== undefined && set.has(word.fold);

  const betweenSides = ({ words }: NameSentence, from: number, to: number): boolean => {
    const first = folded(words[from - 1], sets.between) && folded(words[to], sets.and);
    const second = folded(words[from - 1], sets.and) && isSecondSide(words, from);
    return first || second;
  };
  const isSecondSide = (words: readonly NameWord[], from: number): boolean =>
    words.slice(Math.max(0, from - 5), from - 2).some((word) => folded(word, sets.between));

  const journeys = new WeakMap<NameSentence, boolean>();
  const isJourney = (sentence: NameSentence): boolean => {
    const known = journeys.get(sentence);
    if (known !== undefined) return known;
    const { words } = sentence;
    const found =
      words.some((word) => folded(word, sets.between)) &&
      words.some((word) => any(word, sets.journeys));
    journeys.set(sentence, found);
    return found;
  };

  const dealing = (words: readonly NameWord[], from: number): boolean => {
    if (folded(words[from - 1], sets.and)) {
      const first = words.slice(Math.max(0, from - 1 - near), from - 1);
      const joint = first.findLastIndex((word) => folded(word, sets.dealingPrepositions));
      if (joint >= 0) return dealing(words, from - 1 - first.length + joint + 1);
    }
    if (!folded(words[from - 1], sets.dealingPrepositions)) return false;
    return words
      .slice(Math.max(0, from - 1 - near), from - 1)
      .some((word) => any(word, sets.dealings));
  };

  const relation = ({ words }: NameSentence, from: number, to: number): boolean => {
    const before = words[from - 1];
    if (index.declines) {
      return before?.kind === 'word' && isNounOf(before) && any(before, sets.relations);
    }
    return (
      words[to - 1] !== undefined && isPossessive(words, to - 1) && any(words[to], sets.relations)
    );
  };
  const isNounOf = ({ readings }: NameWord): boolean => readings.some(({ pos }) => pos === 'NOUN');

  const acting = (
    { words }: NameSentence,
    from: number,
    to: number,
    nominative: boolean,
  ): boolean => {
    if (!nominative) return false;
    const before = words[from - 1];
    if (folded(before, sets.cityPrepositions) || folded(before, sets.dealingPrepositions)) {
      return false;
    }
    const behind = clause(words, to, 1);
    const ahead = clause(words, from - 1, -1);
    return (
      behind.some((word) => isAct(word) || folded(word, sets.stances)) ||
      (index.declines && ahead.slice(0, 2).some(isAct))
    );
  };
  const isAct = (word: NameWord): boolean =>
    word.readings.some(
      ({ pos, lemma }) => (pos === 'VERB' || pos === 'ADJ') && sets.acts.has(lemma),
    );

  return ({ sentence, candidate: { from, to, end, cases } }) => {
    // "Kyiv-based" is about the city, and so is a journey.
    const last = sentence.words[to - 1];
    if (last?.end !== end || last.compound || isJourney(sentence)) return false;
    const nominative = !index.declines || (cases & caseBit('nom')) !== 0;
    return (
      betweenSides(sentence, from, to) ||
      dealing(sentence.words, from) ||
      relation(sentence, from, to) ||
      acting(sentence, from, to, nominative)
    );
  };
}

function isPossessive(words: readonly NameWord[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return word !== undefined && next !== undefined && next.start > word.end + 1;
}

/** The words beside a name up to the next comma, at most a few. */
function clause(words: readonly NameWord[], at: number, step: 1 | -1): NameWord[] {
  const found: NameWord[] = [];
  for (let next = at; found.length < near; next += step) {
    const word = words[next];
    if (word?.kind !== 'word') break;
    found.push(word);
  }
  return found;
}
