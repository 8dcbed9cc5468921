import type { Because } from '../../model/because.ts';
import type { CorpusClaim, EntityFacts } from '../claim-groups/corpus-claim.ts';
import type { PairRelation } from './pair.ts';

/** One quoted word may be anybody's; a longer quotation is compared as a claim. */
const quotedWords = 2;

/** Words are compared by their beginnings, since the case may change. */
const beginning = 4;

/**
 * Words that somebody said, put in quotation marks elsewhere by one who gives them to nobody, in a
 * claim that is not the speaker's: their meaning may have changed on the way.
 */
export function distortion(
  claims: readonly CorpusClaim[],
  groupOf: (claim: CorpusClaim) => number | undefined,
  facts: EntityFacts,
): PairRelation[] {
  const quoted = onePerQuotation(
    claims.flatMap((claim) => quotedByNobody(claim, facts).map((words) => ({ claim, words }))),
  );
  // Hardly any claim quotes two words so: only the words spoken on its day are worth reading.
  const occasions = new Set(quoted.map(({ claim }) => occasionOf(claim)));
  const spoken = new Map<string, CorpusClaim[]>();
  for (const claim of claims) {
    if (!isSpoken(claim) || !occasions.has(occasionOf(claim))) continue;
    for (const key of neighbours(wordsIn(claim.text)).map((words) => dated(words, claim))) {
      const known = spoken.get(key);
      if (known === undefined) spoken.set(key, [claim]);
      else known.push(claim);
    }
  }
  return quoted.flatMap(({ claim: b, words }) => {
    const [key = ''] = neighbours(words);
    const a = spoken
      .get(dated(key, b))
      ?.find((claim) => groupOf(claim) !== groupOf(b) && isOneOccasion(claim, b));
    return a === undefined ? [] : [relationOf(a, b, words)];
  });
}

interface Quoted {
  readonly claim: CorpusClaim;
  readonly words: readonly string[];
}

/** Of the claims of a sentence the one that has the quotation in it, else the first. */
function onePerQuotation(quoted: readonly Quoted[]): Quoted[] {
  const places = Map.groupBy(
    quoted,
    ({ claim: { claim }, words }) => `${claim.article} ${claim.sentence} ${words.join(' ')}`,
  );
  return [...places.values()].flatMap(
    (same) => same.find(({ claim, words }) => holds(claim, words)) ?? same.slice(0, 1),
  );
}

function holds({ text }: CorpusClaim, words: readonly string[]): boolean {
  return wordsIn(text).join(' ').includes(words.join(' '));
}

/** The quotations of two words in a claim that gives them to no person. */
function quotedByNobody(
  { claim, quotations }: CorpusClaim,
  facts: EntityFacts,
): CorpusClaim['quotations'] {
  const { speaker } = claim.attribution;
  if (speaker !== null && facts.typeOf(speaker) !== 'medium') return [];
  return quotations.filter(({ length }) => length === quotedWords);
}

/** A claim may leave out the part of its sentence that quotes; then the reason tells the whole. */
function relationOf(a: CorpusClaim, b: CorpusClaim, words: readonly string[]): PairRelation {
  const where = holds(b, words) ? {} : { sentence: b.sentenceText };
  const because: Because = {
    code: 'quotation-differs',
    params: { words: words.join(' '), ...where },
  };
  return { type: 'distortion', a, b, because: [because] };
}

/** Words are looked up among those said of the same day: in the same article, or beside it. */
function dated(words: string, claim: CorpusClaim): string {
  return `${occasionOf(claim)} ${words}`;
}

function occasionOf({ published, claim }: CorpusClaim): string {
  return published ?? claim.article;
}

function isSpoken({ claim: { attribution } }: CorpusClaim): boolean {
  const { speaker, scope } = attribution;
  return speaker !== null && scope !== 'none' && scope !== 'article';
}

/** One article, or two of one day about the same people. */
function isOneOccasion(a: CorpusClaim, b: CorpusClaim): boolean {
  if (a.claim.article === b.claim.article) return true;
  const sameDay = a.published !== null && a.published === b.published;
  return sameDay && a.topic.filter((entity) => b.topic.includes(entity)).length >= 2;
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
}

/** Every two neighbouring words by their beginnings; none for words too short to say anything. */
function neighbours(words: readonly string[]): string[] {
  return words.slice(1).flatMap((word, at) => {
    const pair = [words[at] ?? '', word];
    if (pair.some(({ length }) => length <= beginning)) return [];
    return [pair.map((part) => part.slice(0, beginning)).join(' ')];
  });
}
