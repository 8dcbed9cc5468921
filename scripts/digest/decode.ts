import type { Problem } from '../../src/model/problem.ts';

/** The text of a file without its byte order mark, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly problem: null }
  | { readonly text: null; readonly problem: Problem };

/**
 * Decodes a file as UTF-8. Nothing is repaired: a text with a wrong byte would not be what its
 * publisher wrote.
 *
 * @param file The name of the file, for the diagnostic.
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const nul = bytes.indexOf(0);
  if (nul !== -1) {
    const utf16 = /^(?:fffe|feff)/u.test(Buffer.from(bytes.subarray(0, 2)).toString('hex'));
    const message = utf16 ? 'The file is UTF-16, expected UTF-8.' : 'The file is not text.';
    return refused(bytes, utf16 ? 0 : nul, file, 'seed/not-text', message);
  }
  const text = decodeWhole(bytes);
  if (text !== null) return { text: text.replace(/^\uFEFF/u, ''), problem: null };
  const at = validLength(bytes);
  const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const message = `Not UTF-8: found the byte 0x${byte}.`;
  return refused(bytes, at, file, 'seed/invalid-utf-8', message);
}

function refused(
  bytes: Uint8Array,
  at: number,
  file: string,
  rule: string,
  message: string,
): Decoded {
  const lines = new TextDecoder().decode(bytes.subarray(0, at)).split('\n');
  const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
  const remedy = 'Save the file as plain text in UTF-8, or remove it.';
  return { text: null, problem: { severity: 'error', rule, file, place, message, remedy } };
}

/** Null if any byte is wrong. */
function decodeWhole(bytes: Uint8Array, options?: { stream: boolean }): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, options);
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
    if (decodeWhole(bytes.subarray(0, middle), { stream }) === null) bad = middle;
    else good = middle;
  }
  // A character that is cut at the end of the good part begins before it.
  while (good > 0 && decodeWhole(bytes.subarray(0, good)) === null) good -= 1;
  return good;
}
