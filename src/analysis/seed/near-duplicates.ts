import type { Seed } from '../../model/seed.ts';
import { fold } from '../../text/fold.ts';

/** How many words in a row are compared. */
const run = 5;

/** Texts that share this much of their runs of words are nearly the same. */
const leastShared = 0.7;

/** So many of the smallest hashes of a text stand for it when others like it are looked for. */
const sketch = 8;

/** A text with fewer words in a row than this is too short to say. */
const fewestRuns = 20;

/** A hash that more texts have says nothing about two of them. */
const mostAlike = 50;

/**
 * The seeds whose text is nearly that of an earlier one in the list, with that one. Candidates come
 * from an index of the smallest hashes, so that the work grows with the number of texts.
 */
export function nearDuplicates(seeds: readonly Seed[]): ReadonlyMap<Seed, Seed> {
  const index = new Map<number, { seed: Seed; runs: ReadonlySet<number> }[]>();
  const found = new Map<Seed, Seed>();
  for (const seed of seeds) {
    const runs = runsOf(seed.text.slice(seed.bodyStart));
    if (runs.size < fewestRuns) continue;
    const keys = [...runs].sort((a, b) => a - b).slice(0, sketch);
    const candidates = new Set(keys.flatMap((key) => index.get(key) ?? []));
    const like = [...candidates].find((candidate) => shared(candidate.runs, runs) >= leastShared);
    if (like !== undefined) found.set(seed, like.seed);
    const entry = { seed, runs };
    for (const key of keys) {
      const same = index.get(key);
      if (same === undefined) index.set(key, [entry]);
      else if (same.length < mostAlike) same.push(entry);
    }
  }
  return found;
}

/** The runs of words of a text, each as a hash (FNV-1a, 32 bits). */
function runsOf(text: string): Set<number> {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => hash(fold(word)));
  const runs = new Set<number>();
  for (let at = 0; at + run <= words.length; at += 1) {
    let value = 0;
    for (const word of words.slice(at, at + run)) {
      value = (Math.imul(value, 0x01000193) ^ word) >>> 0;
    }
    runs.add(value);
  }
  return runs;
}

function hash(word: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) {
    value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
}

/** The share of common runs in all runs of two texts. */
function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const common = a.intersection(b).size;
  return common / (a.size + b.size - common);
}
