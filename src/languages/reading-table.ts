import type { GrammaticalCase, PartOfSpeech, Reading } from '../model/token.ts';

type Features = Partial<Omit<Reading, 'lemma' | 'pos' | 'cases'>>;

const features: Readonly<Record<string, Features>> = {
  sg: { number: 'sg' },
  pl: { number: 'pl' },
  m: { gender: 'm' },
  f: { gender: 'f' },
  n: { gender: 'n' },
  anim: { animate: true },
  inan: { animate: false },
  past: { tense: 'past' },
  pres: { tense: 'present' },
  fut: { tense: 'future' },
  '1': { person: 1 },
  '2': { person: 2 },
  '3': { person: 3 },
  fin: { verbForm: 'finite' },
  inf: { verbForm: 'infinitive' },
  impers: { verbForm: 'impersonal' },
  conv: { verbForm: 'converb' },
};

const cases: ReadonlySet<string> = new Set(['nom', 'gen', 'dat', 'acc', 'ins', 'loc', 'voc']);

function isCase(word: string): word is GrammaticalCase {
  return cases.has(word);
}

function isMark(word: string): boolean {
  return isCase(word) || features[word] !== undefined;
}

/**
 * Reads a table of irregular words. A line is `POS lemma: forms`, where forms are separated by
 * commas and each may name cases and features behind `=`; features before the lemma hold for the
 * whole line. `POS: forms` lists words that are their own lemma.
 *
 * @throws Error if a line has an unknown feature, so that a slip shows at load time.
 * @example
 * readingTable(`PRON m sg він: він=nom, його=gen+acc`).get('його')
 * // => [{ lemma: 'він', pos: 'PRON', gender: 'm', number: 'sg', cases: ['gen', 'acc'] }]
 */
export function readingTable(text: string): Map<string, Reading[]> {
  const table = new Map<string, Reading[]>();
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue;
    const colon = line.indexOf(':');
    const head = line.slice(0, colon).trim().split(/\s+/u);
    const pos = partOfSpeech(head[0] ?? '', line);
    const last = head.at(-1) ?? '';
    const lemma = head.length > 1 && !isMark(last) ? last : undefined;
    const shared = head.slice(1, lemma === undefined ? undefined : -1);
    for (const item of line.slice(colon + 1).split(',')) {
      const [form = '', marks = ''] = item.trim().split('=');
      if (form === '') continue;
      const own = marks === '' ? [] : marks.split('+');
      const reading = makeReading(lemma ?? form, pos, [...shared, ...own], line);
      table.set(form, [...(table.get(form) ?? []), reading]);
    }
  }
  return table;
}

function makeReading(
  lemma: string,
  pos: PartOfSpeech,
  marks: readonly string[],
  line: string,
): Reading {
  const found = marks.filter(isCase);
  const rest = marks.filter((mark) => !isCase(mark));
  const merged: Features = {};
  for (const mark of rest) {
    const feature = features[mark];
    if (feature === undefined) throw new Error(`Unknown feature "${mark}" in "${line.trim()}"`);
    Object.assign(merged, feature);
  }
  return { lemma, pos, ...merged, ...(found.length > 0 ? { cases: found } : {}) };
}

const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'NOUN',
  PROPN: 'PROPN',
  VERB: 'VERB',
  ADJ: 'ADJ',
  ADV: 'ADV',
  PRON: 'PRON',
  DET: 'DET',
  NUM: 'NUM',
  ADP: 'ADP',
  CONJ: 'CONJ',
  PART: 'PART',
  OTHER: 'OTHER',
};

function partOfSpeech(word: string, line: string): PartOfSpeech {
  const pos = partsOfSpeech[word];
  if (pos === undefined) throw new Error(`Unknown part of speech "${word}" in "${line.trim()}"`);
  return pos;
}
