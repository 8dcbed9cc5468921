import {
  bidiControls,
  otherBlanks,
  softHyphen,
  zeroWidth,
} from '../../text/characters/invisible.ts';
import { mixedWords } from '../../text/characters/mixed-script.ts';

/** What of a text its reader may not see or expect, in words, and where the first of it stands. */
export interface UnusualCharacters {
  readonly first: number;
  /** @example '2 soft hyphens, 1 word in two scripts ("Pосія")' */
  readonly found: string;
}

/** Each kind with its name for one and for several. */
const kinds: readonly [RegExp, string, string][] = [
  [/\p{L}\p{M}{1,30}/gu, 'letter with separate marks', 'letters with separate marks'],
  [new RegExp(`[${softHyphen}]`, 'gu'), 'soft hyphen', 'soft hyphens'],
  [new RegExp(`[${zeroWidth}]`, 'gu'), 'zero-width character', 'zero-width characters'],
  [new RegExp(`[${bidiControls}]`, 'gu'), 'direction control', 'direction controls'],
  [
    new RegExp(`[${otherBlanks}]`, 'gu'),
    'non-breaking or other blank',
    'non-breaking or other blanks',
  ],
];

/** How many words in two scripts are shown. */
const shownWords = 3;

/**
 * Finds letters with separate marks (not NFC), soft hyphens, zero-width characters, direction
 * controls, blanks other than the plain one, several kinds of apostrophes, and words in two scripts.
 *
 * @param from Offset of the body.
 * @returns Null for a text without any, which is the rule.
 */
export function unusualCharacters(text: string, from: number): UnusualCharacters | null {
  const body = text.slice(from);
  const found: { at: number; words: string }[] = [];
  for (const [pattern, one, several] of kinds) {
    const at = body.search(pattern);
    if (at === -1) continue;
    const count = body.match(pattern)?.length ?? 0;
    found.push({ at, words: `${count} ${count === 1 ? one : several}` });
  }
  const apostrophes = [...body.matchAll(/(?<=\p{L})['’ʼ`](?=\p{L})/gu)];
  const [first] = apostrophes;
  const other = apostrophes.find((each) => each[0] !== first?.[0]);
  if (other !== undefined) found.push({ at: other.index, words: 'several kinds of apostrophes' });
  const words = mixedWords(body);
  if (words[0] !== undefined) {
    const shown = words.slice(0, shownWords).map(({ written }) => `"${written.slice(0, 40)}"`);
    const count = `${words.length} ${words.length === 1 ? 'word' : 'words'} in two scripts`;
    found.push({ at: words[0].start, words: `${count} (${shown.join(', ')})` });
  }
  if (found.length === 0) return null;
  return {
    first: from + Math.min(...found.map(({ at }) => at)),
    found: found.map((each) => each.words).join(', '),
  };
}
