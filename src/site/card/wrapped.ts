/**
 * Breaks a text into lines.
 *
 * @param fits Whether a line is short enough.
 * @param most So many lines at most; the last one ends with an ellipsis if anything is left.
 * @returns Null if a word alone does not fit.
 */
export function wrapped(
  text: string,
  fits: (line: string) => boolean,
  most: number,
): readonly string[] | null {
  const lines: string[] = [];
  const words = text.trim().split(/\s+/u);
  let line = '';
  for (const [index, word] of words.entries()) {
    if (!fits(word)) return null;
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (lines.length + 1 === most) {
      return [...lines, ellipsed([...line.split(' '), ...words.slice(index)], fits)];
    }
    lines.push(line);
    line = word;
  }
  return [...lines, line];
}

/** As many of the words as fit in front of an ellipsis. */
function ellipsed(words: readonly string[], fits: (line: string) => boolean): string {
  for (let count = words.length; count > 0; count -= 1) {
    const line = `${words
      .slice(0, count)
      .join(' ')
      .replace(/[\p{P}\s]+$/u, '')}…`;
    if (count === 1 || fits(line)) return line;
  }
  return '…';
}
