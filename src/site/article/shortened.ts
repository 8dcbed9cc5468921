/**
 * A text cut between words, with an ellipsis if anything was cut.
 *
 * @param longest In UTF-16 units, the ellipsis not counted.
 * @example
 * shortened('Two envoys plan a visit', 12) // => 'Two envoys…'
 */
export function shortened(text: string, longest: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const end = line.lastIndexOf(' ', longest);
  const cut = line.slice(0, end > 0 ? end : longest);
  return `${cut.replace(/[\p{P}\p{S}\s\uD800-\uDBFF]+$/u, '')}…`;
}
