import { decode } from '../../digest/decoding/decode.ts';

/** A page says its encoding within its first kilobyte. */
const reach = 1024;

/**
 * The text of a saved page: in the encoding that it names in a `meta` element, else as any other
 * file.
 *
 * @returns Null if it is no text.
 */
export function decodeHtml(bytes: Uint8Array): string | null {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, reach));
  const label = /<meta[^>]{1,200}?charset=["']?([\w-]{2,20})/iu.exec(begin)?.[1];
  const named = label === undefined ? null : decodedAs(bytes, label);
  return named ?? decode(bytes, '').text;
}

function decodedAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    // An unknown label is a RangeError, wrong bytes are a TypeError.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
