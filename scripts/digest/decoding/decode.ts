import type { Problem } from '../../../src/model/problem.ts';
import type { Encoding } from './recognise-encoding.ts';
import { recogniseEncoding } from './recognise-encoding.ts';

/**
 * The text of a file without its byte order mark, with a warning if it is not UTF-8; or why there is
 * none.
 */
export type Decoded =
  | { readonly text: string; readonly problem: Problem | null }
  | { readonly text: null; readonly problem: Problem };

const names: Readonly<Record<Encoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1251': 'windows-1251',
  'koi8-u': 'KOI8-U',
};

const remedy = 'Save the file as plain text in UTF-8.';

/**
 * Decodes a file: UTF-8, or another encoding that is recognised and said. Nothing is repaired: a
 * text with a wrong byte would not be what its publisher wrote.
 *
 * @param file The name of the file, for the diagnostic.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const utf8 = bytes.includes(0) ? null : decodeWhole(bytes, 'utf-8');
  if (utf8 !== null) return { text: withoutMark(utf8), problem: null };
  const encoding = recogniseEncoding(bytes);
  const text = encoding === null ? null : decodeWhole(bytes, encoding);
  if (encoding === null || text === null || text.includes('\0')) return refused(bytes, file);
  const message = `The file is not UTF-8; it is read as ${names[encoding]}.`;
  const at = { file, place: null };
  return {
    text: withoutMark(text),
    problem: { severity: 'warning', rule: 'seed/encoding', ...at, message, remedy },
  };
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/u, '');
}

function refused(bytes: Uint8Array, file: string): Decoded {
  const nul = bytes.indexOf(0);
  const at = nul === -1 ? validLength(bytes) : nul;
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const [rule, message] =
    nul === -1
      ? ['seed/invalid-utf-8', `Not UTF-8: found the byte 0x${byte}.`]
      : ['seed/not-text', 'The file is not text.'];
  const lines = new TextDecoder().decode(bytes.subarray(0, at)).split('\n');
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  return { text: null, problem: { severity: 'error', rule, file, place, message, remedy } };
}

/** Null if any byte is wrong. */
function decodeWhole(
  bytes: Uint8Array,
  encoding: Encoding,
  options?: { stream: boolean },
): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** How many bytes stand before the first character that is wrong: halving, as decoding is fast. */
function validLength(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const stream = middle <= bytes.length;
    if (decodeWhole(bytes.subarray(0, middle), 'utf-8', { stream }) === null) bad = middle;
    else good = middle;
  }
  // A character that is cut at the end of the good part begins before it.
  while (good > 0 && decodeWhole(bytes.subarray(0, good), 'utf-8') === null) good -= 1;
  return good;
}
