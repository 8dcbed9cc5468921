/**
 * Whether a text is one of some signs. Asked of every token by many rules, for which a regular
 * expression is several times too dear.
 *
 * @param signs Characters of one UTF-16 unit each.
 */
export function isSign(text: string, signs: string): boolean {
  return text.length === 1 && signs.includes(text);
}
