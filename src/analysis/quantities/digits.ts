import type { Numerals } from '../../model/language/numerals.ts';

type Marks = Pick<Numerals, 'groupMarks' | 'decimalMarks'>;

/** Fractions of one character, as in "2½ years". */
const fractions: ReadonlyMap<string, number> = new Map([
  ['¼', 0.25],
  ['½', 0.5],
  ['¾', 0.75],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
]);

/**
 * The value of digits with marks. Three noughts are thousands whatever the mark.
 *
 * @returns Null for times, scores, versions and numbers too large to be exact.
 * @example
 * digitsValue('12 000', uk) // => 12000
 * digitsValue('2,4', uk) // => 2.4
 * digitsValue('12,000', uk) // => 12000
 * digitsValue('2:1', uk) // => null
 */
export function digitsValue(text: string, { groupMarks, decimalMarks }: Marks): number | null {
  const part = fractions.get(text.charAt(text.length - 1));
  if (part !== undefined) {
    const whole = text.slice(0, -1);
    return whole === '' || /^\p{Nd}+$/u.test(whole) ? Number(whole) + part : null;
  }
  const plain = text.replace(/[ \u00A0\u202F\u2009]/gu, '');
  const marks = plain.replace(/\p{Nd}/gu, '');
  if (marks === '') return finite(plain);
  const mark = marks.charAt(0);
  const [first = '', ...groups] = plain.split(mark);
  if (marks === mark.repeat(marks.length)) {
    const grouped = /^[1-9]\d{0,2}$/u.test(first) && groups.every((group) => group.length === 3);
    const known = groupMarks.includes(mark) || groups.every((group) => group === '000');
    if (grouped && known) return finite(first + groups.join(''));
    return marks.length === 1 && decimalMarks.includes(mark)
      ? finite(`${first}.${groups[0] ?? ''}`)
      : null;
  }
  const last = marks.at(-1) ?? '';
  const ends = decimalMarks.includes(last) && groupMarks.includes(mark) && mark !== last;
  if (!ends || marks.slice(0, -1) !== mark.repeat(marks.length - 1)) return null;
  const at = plain.lastIndexOf(last);
  return finite(`${plain.slice(0, at).replaceAll(mark, '')}.${plain.slice(at + 1)}`);
}

/** The value of plain digits; null if there are none or they are too many to be exact. */
export function finite(text: string): number | null {
  const value = Number(text);
  return text !== '' && Number.isFinite(value) && value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** Takes off what binary fractions add: 2.3 × 1e6 is 2299999.9999999998 otherwise. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12));
}
