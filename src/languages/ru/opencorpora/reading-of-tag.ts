import type { GrammaticalCase, PartOfSpeech, Reading } from '../../../model/token.ts';

const partsOfSpeech: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'NOUN',
  ADJF: 'ADJ',
  ADJS: 'ADJ',
  COMP: 'ADV',
  VERB: 'VERB',
  INFN: 'VERB',
  PRTF: 'VERB',
  PRTS: 'VERB',
  GRND: 'VERB',
  NUMR: 'NUM',
  ADVB: 'ADV',
  NPRO: 'PRON',
  PRED: 'ADV',
  PREP: 'ADP',
  CONJ: 'CONJ',
  PRCL: 'PART',
  INTJ: 'OTHER',
};

const caseNames: Readonly<Record<string, GrammaticalCase>> = {
  nomn: 'nom',
  gent: 'gen',
  gen1: 'gen',
  gen2: 'gen',
  datv: 'dat',
  accs: 'acc',
  acc2: 'acc',
  ablt: 'ins',
  loct: 'loc',
  loc1: 'loc',
  loc2: 'loc',
  voct: 'voc',
};

const properMarks = ['Name', 'Surn', 'Patr', 'Geox', 'Orgn', 'Trad'];

type Features = Omit<Partial<Reading>, 'lemma' | 'pos'>;

const simple: Readonly<Record<string, Features>> = {
  sing: { number: 'sg' },
  plur: { number: 'pl' },
  masc: { gender: 'm' },
  femn: { gender: 'f' },
  neut: { gender: 'n' },
  anim: { animate: true },
  inan: { animate: false },
  past: { tense: 'past' },
  pres: { tense: 'present' },
  futr: { tense: 'future' },
  '1per': { person: 1 },
  '2per': { person: 2 },
  '3per': { person: 3 },
};

const verbForms: Readonly<Record<string, NonNullable<Reading['verbForm']>>> = {
  VERB: 'finite',
  INFN: 'infinitive',
  PRTF: 'participle',
  PRTS: 'participle',
  GRND: 'converb',
};

/** The grammemes of an OpenCorpora tag (`NOUN,inan,masc sing,gent`). */
export function grammemes(tag: string): string[] {
  return tag.split(/[ ,]/u);
}

/** A reading with what an OpenCorpora tag says. Pronominal adjectives (`Apro`) are determiners. */
export function readingOfTag(tag: string, lemma: string): Reading {
  const marks = grammemes(tag);
  const kind = marks[0] ?? '';
  if (marks.includes('Fixd')) return { lemma, pos: partOfSpeech(kind, marks) };
  const verbForm = verbForms[kind];
  const features: Features = {};
  for (const mark of marks) Object.assign(features, simple[mark]);
  const cases = marks.flatMap((mark) => caseNames[mark] ?? []);
  return {
    lemma,
    pos: partOfSpeech(kind, marks),
    ...features,
    ...(cases.length > 0 ? { cases } : {}),
    ...(verbForm === undefined ? {} : { verbForm }),
  };
}

function partOfSpeech(kind: string, marks: readonly string[]): PartOfSpeech {
  if (kind === 'NOUN' && marks.some((mark) => properMarks.includes(mark))) return 'PROPN';
  if (kind === 'ADJF' && marks.includes('Apro')) return 'DET';
  if (kind === 'ADJF' && marks.includes('Anum')) return 'ADJ';
  return partsOfSpeech[kind] ?? 'OTHER';
}
