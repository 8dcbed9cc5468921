/** A set of words that may take a word for one of its own, but never misses one. */
export interface WordFilter {
  readonly add: (word: string) => void;
  /** Whether it may have the word of two parts. */
  readonly mayHave: (beginning: string, rest: string) => boolean;
}

/** How many bits of a hash count: 350,000 words set one bit of twelve, in half a megabyte. */
const width = 22;

/** One bit a word, by a hash of its letters. */
export function createWordFilter(): WordFilter {
  const bytes = new Uint8Array(2 ** width / 8);
  return {
    add: (word) => {
      const bit = placeOf(hashed(word, 0));
      bytes[bit >>> 3] = (bytes[bit >>> 3] ?? 0) | (1 << (bit & 7));
    },
    mayHave: (beginning, rest) => {
      const bit = placeOf(hashed(rest, hashed(beginning, 0)));
      return ((bytes[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
    },
  };
}

/** The hash of letters behind others whose hash is given. */
function hashed(text: string, before: number): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  }
  return hash;
}

/** The bit of a hash, whose upper half is mixed in. */
function placeOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> (32 - width);
}
