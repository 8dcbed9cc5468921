import { createWordFilter } from './word-filter.ts';

/** How a head word is written in the dictionary. */
export type HeadCase = 'lower' | 'capital' | 'upper';

/** One line of a `.dic` file. */
export interface Head {
  readonly flags: string;
  readonly written: HeadCase;
}

/** Finds the head words with a lower-case form; empty if there are none. */
export interface HeadLookUp {
  (word: string): readonly Head[];
  /**
   * False if no head word is made of a stem, of one letter at least, and an ending. Most are not,
   * and this tells nearly all of those without putting the word together.
   */
  readonly mayHave: (stem: string, ending: string) => boolean;
}

/** Head words of one initial letter: values stay packed, for there are hundreds of thousands. */
type Bucket = Map<string, string>;

const separator = '\t';
const marks: Readonly<Record<HeadCase, string>> = { lower: 'l', capital: 'c', upper: 'u' };
const none: readonly Head[] = [];

/**
 * Reads a Hunspell `.dic` file. Only the places where each initial letter begins are found at
 * once; the words of a letter are read when the first of them is looked up.
 */
export function readHeads(dic: string): HeadLookUp {
  const runs = runsByInitial(dic);
  const buckets = new Map<string, Bucket>();
  const filter = createWordFilter();
  const bucketOf = (initial: string): Bucket => {
    const known = buckets.get(initial);
    if (known !== undefined) return known;
    const bucket = readBucket(dic, runs.get(initial) ?? []);
    for (const word of bucket.keys()) filter.add(word);
    buckets.set(initial, bucket);
    return bucket;
  };
  const find = (word: string): readonly Head[] => {
    const packed = bucketOf(word.charAt(0)).get(word);
    return packed === undefined ? none : packed.split(separator).map(unpack);
  };
  const mayHave = (stem: string, ending: string): boolean =>
    bucketOf(stem.charAt(0)).size > 0 && filter.mayHave(stem, ending);
  return Object.assign(find, { mayHave });
}

type Run = readonly [start: number, end: number];

/** The stretches of lines with the same initial letter, whatever its case. */
function runsByInitial(dic: string): Map<string, Run[]> {
  const runs = new Map<string, Run[]>();
  let initial = '';
  let start = 0;
  const close = (end: number): void => {
    if (end > start) runs.set(initial, [...(runs.get(initial) ?? []), [start, end]]);
  };
  for (let at = 0; at < dic.length; at = nextLine(dic, at)) {
    const letter = dic.charAt(at).toLowerCase();
    if (letter === initial) continue;
    close(at);
    initial = letter;
    start = at;
  }
  close(dic.length);
  return runs;
}

function nextLine(dic: string, at: number): number {
  const newline = dic.indexOf('\n', at);
  return newline < 0 ? dic.length : newline + 1;
}

function readBucket(dic: string, runs: readonly Run[]): Bucket {
  const bucket: Bucket = new Map();
  for (const [start, end] of runs) {
    for (let at = start; at < end; at = nextLine(dic, at)) addLine(bucket, dic, at);
  }
  return bucket;
}

function addLine(bucket: Bucket, dic: string, at: number): void {
  const line = dic.slice(at, nextLine(dic, at)).trimEnd();
  const slash = line.indexOf('/');
  const word = slash < 0 ? line : line.slice(0, slash);
  const flags = slash < 0 ? '' : line.slice(slash + 1);
  if (word === '') return;
  const key = word.toLowerCase();
  const packed = markOf(word, key) + flags;
  const known = bucket.get(key);
  if (known === undefined) bucket.set(key, packed);
  else if (!known.split(separator).includes(packed)) bucket.set(key, known + separator + packed);
}

function markOf(word: string, key: string): string {
  if (word === key) return marks.lower;
  return word.length > 1 && word === word.toUpperCase() ? marks.upper : marks.capital;
}

function unpack(entry: string): Head {
  const mark = entry.charAt(0);
  const written = mark === marks.lower ? 'lower' : mark === marks.capital ? 'capital' : 'upper';
  return { flags: entry.slice(1), written };
}
