import { describe, expect, it } from 'vitest';
import type { SentenceReading } from '../../model/article-reading.ts';
import type { Article } from '../../model/article.ts';
import { unattributed } from '../../model/attribution.ts';
import type { Claim } from '../../model/claim.ts';
import type { Token } from '../../model/token.ts';
import { tokenize } from '../../text/tokenize.ts';
import { corpusClaims } from './corpus-claims.ts';

const text = [
  'Ada Lopukh met Taras Klen in Norburg on 12 January.',
  'A Palace official confirmed that the "very positive" talks lasted 5 hours.',
  'The hall was decorated with 40 wreaths.',
].join('\n');

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`The text lacks "${words}"`);
  return { start, end: start + words.length };
}

function tokensIn(span: { start: number; end: number }): Token[] {
  return tokenize(text, span.start, span.end).map((token) => ({
    ...token,
    readings: [{ lemma: token.fold.replace(/s$/u, ''), pos: isSmall(token.text) ? 'ADP' : 'NOUN' }],
  }));
}

function isSmall(word: string): boolean {
  return word.length <= 4;
}

const sentences = text.split('\n').map((line, at): SentenceReading => {
  const span = spanOf(line);
  return { ...span, kind: 'body', paragraph: at === 0 ? 0 : 1, tokens: tokensIn(span) };
});

const day = { from: '2026-01-12', to: '2026-01-12', precision: 'day', basis: 'stated' } as const;

function claim(words: string, sentence: number, more: Partial<Claim> = {}): Claim {
  return {
    id: `a-c${sentence + 1}`,
    article: 'a',
    sentence,
    ...spanOf(words),
    checkWorthy: true,
    attribution: unattributed,
    modality: 'happened',
    polarity: '+',
    hedges: [],
    loaded: [],
    dates: [],
    quantities: [],
    entities: [],
    context: [],
    concepts: [],
    group: '',
    ...more,
  };
}

const quantity = { value: 5, max: null, unit: 'hour', approx: '=', counted: null } as const;
const wreaths = { value: 40, max: null, unit: 'count', approx: '=', counted: 'wreath' } as const;

const claims = [
  claim('Ada Lopukh met Taras Klen in Norburg on 12 January', 0, {
    dates: [{ ...spanOf('12 January'), ...day }],
    entities: ['ada-lopukh', 'taras-klen', 'norburg'],
    concepts: ['meet'],
  }),
  claim('the "very positive" talks lasted 5 hours', 1, {
    attribution: {
      ...unattributed,
      speakerText: 'A Palace official',
      anonymous: true,
      cues: [spanOf('confirmed')],
      scope: 'explicit',
    },
    quantities: [{ ...spanOf('5 hours'), ...quantity }],
    concepts: ['negotiate'],
  }),
  claim('The hall was decorated with 40 wreaths', 2, {
    quantities: [{ ...spanOf('40 wreaths'), ...wreaths }],
  }),
];

const names = {
  'ada-lopukh': 'Ada Lopukh',
  'taras-klen': 'Taras Klen',
  norburg: 'Norburg',
  palace: 'Palace',
};

const article: Article = {
  id: 'a',
  seed: 'a.txt',
  lang: 'en',
  published: '2026-01-14',
  publisher: 'daily',
  title: null,
  sentences: [],
  mentions: Object.entries(names).map(([entity, name]) => ({ ...spanOf(name), entity })),
  dates: [],
  quantities: [],
};

const lexicon: Readonly<Record<string, string>> = {
  talk: 'negotiate',
  confirmed: 'confirm',
  wreath: 'wreath',
  lasted: 'duration',
};

const contentWords: readonly string[] = ['NOUN', 'VERB', 'ADJ'];

const seed = {
  file: 'a.txt',
  text,
  bodyStart: 0,
  published: '2026-01-14',
  lang: 'en',
  title: null,
  publisher: 'daily',
  url: null,
} as const;

const prepared = corpusClaims(
  { article, reading: { seed, sentences }, claims },
  {
    sensesIn: (tokens) =>
      tokens.flatMap(({ readings }) => {
        const concept = lexicon[readings[0]?.lemma ?? ''];
        return concept === undefined ? [] : [[concept]];
      }),
    lemmaWithoutConcept: ({ readings: [first] }) =>
      first === undefined || !contentWords.includes(first.pos) || first.lemma in lexicon
        ? null
        : first.lemma,
  },
);
const [meeting, talks, hall] = prepared;

describe('a claim prepared for the corpus', () => {
  it('keeps the order of the text and the words as printed', () => {
    expect(prepared.map(({ text: printed }) => printed)).toEqual(
      claims.map(({ start, end }) => text.slice(start, end)),
    );
  });

  it('has the content words that are no concept, name, date or figure', () => {
    expect(meeting?.words).toEqual([]);
    expect(talks?.words).toEqual(['positive']);
    expect(hall?.words).toEqual(['decorated']);
  });

  it('knows what is counted, and what the cue says', () => {
    expect(hall?.countedAs).toEqual({ wreath: ['wreath'] });
    expect(talks?.countedAs).toEqual({});
    expect([meeting?.cueConcepts, talks?.cueConcepts]).toEqual([[], ['confirm']]);
  });

  it('knows whom it begins with', () => {
    expect([meeting?.opening, hall?.opening]).toEqual(['ada-lopukh', null]);
  });

  it('knows the body of an unnamed speaker', () => {
    expect([meeting?.institutions, talks?.institutions]).toEqual([[], ['palace']]);
  });

  it('knows what the passage before it names, nearest first, without what it names itself', () => {
    expect(talks?.setting).toEqual(['palace', 'norburg', 'taras-klen', 'ada-lopukh']);
    expect(meeting?.setting).toEqual([]);
  });

  it('knows what the article is about', () => {
    expect(hall?.topic).toEqual(['ada-lopukh', 'norburg', 'palace', 'taras-klen']);
    expect(hall?.topicConcepts).toEqual(['meet', 'negotiate']);
  });

  it('takes no date from another paragraph', () => {
    expect(talks?.passageDates).toEqual([]);
  });

  it('takes the date of its own paragraph', () => {
    const one = sentences.map((sentence) => ({ ...sentence, paragraph: 0 }));
    const [, dated] = corpusClaims(
      { article, reading: { seed, sentences: one }, claims },
      { sensesIn: () => [], lemmaWithoutConcept: () => null },
    );
    expect(dated?.passageDates).toMatchObject([day]);
  });

  it('has the quotations of its sentence', () => {
    expect([meeting?.quotations, talks?.quotations]).toEqual([[], [['very', 'positive']]]);
  });
});
