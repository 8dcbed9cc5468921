import { cyrillicLetters } from './cyrillic-letters.ts';

/** The encodings that are read, by the labels of `TextDecoder`. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'koi8-u';

/** How much of a file is looked at, in bytes: enough for any statistics, and bounded. */
const reach = 1 << 16;

/** Fewer letters than this, and one wrong byte in English text would pass for Cyrillic. */
const fewestLetters = 12;

/** The mean logarithm of a letter's share that prose does not fall below; random letters have -5. */
const leastLikely = -3.6;

/** How much likelier than the other encoding the right one must be, per letter. */
const leastLead = 0.5;

/** A capital is about as rare among the letters of prose, unless all of it is in capitals. */
const capitalShare = 1 / 25;
const mostlyCapitals = 0.9;

/** What is neither a letter of the alphabet nor a common sign hardly occurs. */
const leastShare = 1e-5;

/**
 * The encoding of a file that is not UTF-8. UTF-16 is known by its byte order mark or by the bytes
 * that its blanks and digits share; windows-1251 and KOI8-U by the letters that come out, as each
 * reads the other's small letters as other, and as capital, ones.
 *
 * @returns Null if the bytes look like none of them.
 */
export function recogniseEncoding(bytes: Uint8Array): Encoding | null {
  return utf16(bytes) ?? (bytes.includes(0) ? null : cyrillic(bytes.subarray(0, reach)));
}

function utf16(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe && !(bytes[2] === 0 && bytes[3] === 0)) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, reach);
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const isHigh = encoding === 'utf-16le' ? 1 : 0;
    // The half that holds the block of a letter: 0 for Latin, 4 for Cyrillic, 20 for dashes.
    const high = sample.filter((_, index) => index % 2 === isHigh);
    const low = sample.filter((_, index) => index % 2 !== isHigh);
    const known = high.filter((byte) => byte === 0 || byte === 4 || byte === 0x20).length;
    if (high.includes(0) && !low.includes(0) && known >= high.length * 0.95) return encoding;
  }
  return null;
}

function cyrillic(bytes: Uint8Array): Encoding | null {
  const high = bytes.filter((byte) => byte >= 0x80);
  if (high.length < fewestLetters) return null;
  const [best, other] = (['windows-1251', 'koi8-u'] as const)
    .map((encoding) => ({ encoding, score: likelihood(new TextDecoder(encoding).decode(high)) }))
    .sort((a, b) => b.score - a.score);
  if (best === undefined || other === undefined || best.score < leastLikely) return null;
  return best.score - other.score >= leastLead ? best.encoding : null;
}

/** The mean logarithm of the share that each character has in prose; signs do not count. */
function likelihood(text: string): number {
  const letters = Array.from(text).filter((character) => !/[\p{P}\p{Zs}№§©°±]/u.test(character));
  if (letters.length === 0) return Number.NEGATIVE_INFINITY;
  const capitals = letters.filter((letter) => letter !== letter.toLowerCase());
  const share = capitals.length > letters.length * mostlyCapitals ? 1 : capitalShare;
  const sum = letters.reduce((total, letter) => total + Math.log(shareOf(letter, share)), 0);
  return sum / letters.length;
}

function shareOf(letter: string, capitalShare: number): number {
  const small = letter.toLowerCase();
  const perMillion = cyrillicLetters[small];
  if (perMillion === undefined) return leastShare;
  const share = perMillion / 1e6;
  return Math.max(small === letter ? share : share * capitalShare, leastShare);
}
