/** A compressed word graph in the format of dawgdic, with single-byte (CP1251) letters. */
export interface Dawg {
  readonly units: Uint32Array;
  readonly guide: Uint8Array;
}

const root = 0;
const leafBit = 0x80000000;
const hasLeafBit = 1 << 8;
const extensionBit = 1 << 9;

/** Reads a graph from the bytes of a file. */
export function readDawg(bytes: Uint8Array): Dawg {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const unitCount = view.getUint32(0, true);
  // Numbers need an aligned start, which neither the file nor a Buffer promises: so it is copied.
  const aligned = new Uint8Array(unitCount * 4);
  aligned.set(bytes.subarray(4, 4 + unitCount * 4));
  const units = new Uint32Array(aligned.buffer);
  const guideAt = 4 + unitCount * 4;
  const guideLength = guideAt < bytes.length ? view.getUint32(guideAt, true) * 2 : 0;
  return { units, guide: bytes.subarray(guideAt + 4, guideAt + 4 + guideLength) };
}

/** The state behind a byte; null if no key goes on with it. */
function follow(dawg: Dawg, state: number, byte: number): number | null {
  const unit = dawg.units[state] ?? 0;
  const next = (state ^ offsetOf(unit) ^ byte) >>> 0;
  const label = (dawg.units[next] ?? 0) & (leafBit | 0xff);
  return label === byte ? next : null;
}

function offsetOf(unit: number): number {
  return ((unit >>> 10) << ((unit & extensionBit) >>> 6)) >>> 0;
}

/** The state behind a string; null if no key begins with it or it has a letter beyond CP1251. */
export function walk(dawg: Dawg, text: string, from = root): number | null {
  let state: number | null = from;
  for (let at = 0; at < text.length; at += 1) {
    const byte = byteOf(text.charCodeAt(at));
    if (byte === null) return null;
    state = follow(dawg, state, byte);
    if (state === null) return null;
  }
  return state;
}

/**
 * The keys equal to `text`, where `е` may stand for `ё`, with the states behind them.
 *
 * @returns The exact key first.
 */
export function walkVariants(dawg: Dawg, text: string): { key: string; state: number }[] {
  let paths: { key: string; state: number }[] = [{ key: '', state: root }];
  for (const char of text) {
    const next: { key: string; state: number }[] = [];
    for (const { key, state } of paths) {
      for (const letter of char === 'е' ? ['е', 'ё'] : [char]) {
        const to = walk(dawg, letter, state);
        if (to !== null) next.push({ key: key + letter, state: to });
      }
    }
    if (next.length === 0) return [];
    paths = next;
  }
  return paths;
}

/** The number stored for a key, in a graph that maps keys to numbers; null if it has none. */
export function numberAt(dawg: Dawg, key: string): number | null {
  const state = walk(dawg, key);
  if (state === null) return null;
  const unit = dawg.units[state] ?? 0;
  if ((unit & hasLeafBit) === 0) return null;
  const value = dawg.units[(state ^ offsetOf(unit)) >>> 0] ?? 0;
  return value & ~leafBit & 0x7fffffff;
}

/** Every continuation of the keys behind a state and its separator, as 14-bit numbers. */
export function payloads(dawg: Dawg, state: number): number[][] {
  const separated = follow(dawg, state, 1);
  if (separated === null) return [];
  const found: number[][] = [];
  const collect = (at: number, bytes: readonly number[]): void => {
    if (((dawg.units[at] ?? 0) & hasLeafBit) !== 0) found.push(numbersOf(bytes));
    let label = dawg.guide[at << 1] ?? 0;
    while (label !== 0) {
      const child = follow(dawg, at, label);
      if (child === null) return;
      collect(child, [...bytes, label]);
      label = dawg.guide[(child << 1) + 1] ?? 0;
    }
  };
  collect(separated, []);
  return found;
}

function numbersOf(bytes: readonly number[]): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    numbers.push((((bytes[at] ?? 0) ^ 1) << 6) + ((bytes[at + 1] ?? 0) >> 1));
  }
  return numbers;
}

/** CP1251 for the letters of Russian; ASCII stays. */
function byteOf(code: number): number | null {
  if (code < 0x80) return code;
  if (code >= 0x430 && code <= 0x44f) return code - 0x430 + 0xe0;
  if (code >= 0x410 && code <= 0x42f) return code - 0x410 + 0xc0;
  if (code === 0x451) return 0xb8;
  return code === 0x401 ? 0xa8 : null;
}
