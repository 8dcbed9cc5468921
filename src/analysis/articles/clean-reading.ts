import type { ArticleReading, ClaimReading } from '../../model/article-reading.ts';
import type { Seed } from '../../model/seed.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import type { CleanText } from '../../text/characters/clean-text.ts';
import { cleanText } from '../../text/characters/clean-text.ts';

/**
 * Lets an article be read as it is meant: `read` gets a text of composed letters without invisible
 * characters, and whatever it finds is told by its place in the seed as it is written.
 */
export function readingCleanText(
  read: (seed: Seed) => ArticleReading,
): (seed: Seed) => ArticleReading {
  return (seed) => {
    const clean = cleanText(seed.text);
    if (clean === null) return read(seed);
    const bodyStart = clean.cleanOf(seed.bodyStart);
    return asWritten(read({ ...seed, text: clean.text, bodyStart }), seed, clean);
  };
}

function asWritten(reading: ArticleReading, seed: Seed, clean: CleanText): ArticleReading {
  const placed = <T extends Span>(item: T): T => ({
    ...item,
    start: clean.startOf(item.start),
    end: clean.endOf(item.end),
  });
  const claim = (item: ClaimReading): ClaimReading => ({
    ...placed(item),
    attribution: {
      ...item.attribution,
      speakerText: writtenWords(item.attribution.speakerText, item.start),
      cues: item.attribution.cues.map(placed),
    },
    hedges: item.hedges.map(placed),
    loaded: item.loaded.map(placed),
    dates: item.dates.map(placed),
    quantities: item.quantities.map(placed),
  });
  const token = ({ kind, fold, readings, ...item }: Token): Token => {
    const { start, end } = placed(item);
    return { start, end, text: seed.text.slice(start, end), kind, fold, readings };
  };
  const sentences = reading.sentences.map((sentence) => ({
    ...placed(sentence),
    tokens: sentence.tokens.map((item) => token(item)),
  }));
  return {
    ...reading,
    seed,
    sentences: sentences.map((sentence, index) => ({
      ...sentence,
      ...covering(sentence, sentences[index - 1], sentences[index + 1]),
    })),
    mentions: reading.mentions.map(placed),
    dates: reading.dates.map(placed),
    quantities: reading.quantities.map(placed),
    claims: reading.claims.map(claim),
  };

  /** The words of a speaker as they stand in the seed, where they stand nearest before the claim. */
  function writtenWords(words: string | null, near: number): string | null {
    if (words === null) return null;
    const before = clean.text.lastIndexOf(words, near);
    const at = before === -1 ? clean.text.indexOf(words) : before;
    return at === -1 ? words : seed.text.slice(clean.startOf(at), clean.endOf(at + words.length));
  }

  /** What shows nothing belongs to the sentence that it touches. */
  function covering({ start, end }: Span, before: Span | undefined, after: Span | undefined): Span {
    const lead = seed.text.slice(before?.end ?? seed.bodyStart, start);
    const tail = seed.text.slice(end, after?.start ?? seed.text.length);
    const ownLead = before === undefined ? lead.trimStart().length : touching(lead);
    const othersTail = after === undefined ? 0 : touching(tail);
    return {
      start: start - ownLead,
      end: end + tail.slice(0, tail.length - othersTail).trimEnd().length,
    };
  }
}

/** How much at the end of a gap touches what follows; nothing if it touches what precedes, too. */
function touching(gap: string): number {
  for (let at = gap.length; at > 0; at -= 1) {
    if (/\s/u.test(gap.charAt(at - 1))) return gap.length - at;
  }
  return 0;
}
