import { tokenize } from '../../text/tokenize.ts';

/** A word of a gazetteer name with its mark-up read. */
export interface MarkedWord {
  readonly text: string;
  readonly fold: string;
  /** Parts between hyphens with whether each declines; one part if the word declines as a whole. */
  readonly parts: readonly { readonly fold: string; readonly declines: boolean }[];
  /** Inside braces: the family name of a person. */
  readonly braced: boolean;
}

/**
 * Reads the mark-up of a gazetteer name: braces and `=` (see `src/model/gazetteer.ts`).
 *
 * @param person Braces mark the family name and every word declines; elsewhere braces mark what
 *   declines.
 * @example
 * readMarkedName('{Ростов}-на-Дону', false)[0].parts
 * // => [{ fold: 'ростов', declines: true }, { fold: '-на-дону', declines: false }]
 */
export function readMarkedName(marked: string, person: boolean): MarkedWord[] {
  if (plainWords.test(marked)) return marked.split(' ').map(plainWord);
  const all = person || !marked.includes('{');
  let clean = '';
  const groups: number[] = [];
  const fixed: boolean[] = [];
  let depth = 0;
  let group = 0;
  let still = false;
  for (const char of marked) {
    if (char === '{') {
      depth += 1;
      group += 1;
    } else if (char === '}') {
      depth -= 1;
      group += 1;
    } else if (char === '=') {
      still = true;
    } else {
      if (/\s/u.test(char)) still = false;
      // One entry a UTF-16 unit, as tokens count.
      groups.push(...new Array<number>(char.length).fill(depth > 0 ? group : -1));
      fixed.push(...new Array<boolean>(char.length).fill(still));
      clean += char;
    }
  }
  return tokenize(clean)
    .filter(({ text }) => !isQuote(text))
    .map(({ start, end, text, fold }) => {
      const declines = (at: number): boolean =>
        fixed[at] !== true && (all || (groups[at] ?? -1) >= 0);
      return {
        text,
        fold,
        parts: person
          ? [{ fold, declines: declines(start) }]
          : partsOf(text, fold, start, groups, declines),
        braced: (groups[start] ?? -1) >= 0 || (groups[end - 1] ?? -1) >= 0,
      };
    });
}

const quotes: ReadonlySet<string> = new Set('"«»„“”‟\'‘’‹›');

/** Quotation marks, which names are found with and without. */
export function isQuote(text: string): boolean {
  return text.length === 1 && quotes.has(text);
}

/** Words without mark-up or punctuation, as most names are: no need to tokenise. */
const plainWords = /^\p{L}+(?:[ -]\p{L}+)*$/u;

function plainWord(text: string): MarkedWord {
  const fold = text.toLowerCase();
  return { text, fold, parts: [{ fold, declines: true }], braced: false };
}

/** Pieces of a hyphenated word that braces tell apart. */
function partsOf(
  text: string,
  fold: string,
  start: number,
  groups: readonly number[],
  declines: (at: number) => boolean,
): { fold: string; declines: boolean }[] {
  if (text.length !== fold.length) return [{ fold, declines: declines(start) }];
  const parts: { fold: string; declines: boolean }[] = [];
  let from = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && groups[start + at] === groups[start + at - 1]) continue;
    parts.push({ fold: fold.slice(from, at), declines: declines(start + from) });
    from = at;
  }
  return parts;
}
