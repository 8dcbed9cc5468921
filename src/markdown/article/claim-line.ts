import type { Claim } from '../../model/claim.ts';
import type { Span } from '../../model/span.ts';
import type { ArticleFrontMatter, ClaimLine } from '../article-schema.ts';
import { dateName, namedMentions, quantityName } from './mention-name.ts';

/** The line of front matter for a claim, and back. */
export interface ClaimLines {
  write(claim: Claim): ClaimLine;
  /** @param span Where the claim's mark stands. */
  read(line: ClaimLine, article: string, span: Span): Claim;
}

/** @param article The lists of dates and quantities that the lines refer to. */
export function claimLines(article: Pick<ArticleFrontMatter, 'dates' | 'quantities'>): ClaimLines {
  const dates = namedMentions(article.dates, dateName);
  const quantities = namedMentions(article.quantities, quantityName);
  return {
    write: ({ attribution, ...claim }) => ({
      id: claim.id,
      sentence: claim.sentence,
      speaker: attribution.speaker,
      speakerText: attribution.speakerText,
      anonymous: attribution.anonymous,
      via: attribution.via,
      scope: attribution.scope,
      modality: claim.modality,
      polarity: claim.polarity,
      checkWorthy: claim.checkWorthy,
      cues: attribution.cues.map(pair),
      hedges: claim.hedges.map(pair),
      loaded: claim.loaded.map(pair),
      dates: claim.dates.map((date) => dates.shorten(date)),
      quantities: claim.quantities.map((quantity) => quantities.shorten(quantity)),
      entities: claim.entities,
      context: claim.context,
      concepts: claim.concepts,
      group: claim.group,
    }),
    read: (line, id, { start, end }) => ({
      id: line.id,
      article: id,
      sentence: line.sentence,
      start,
      end,
      checkWorthy: line.checkWorthy,
      attribution: {
        speaker: line.speaker,
        speakerText: line.speakerText,
        anonymous: line.anonymous,
        via: line.via,
        cues: line.cues.map(span),
        scope: line.scope,
      },
      modality: line.modality,
      polarity: line.polarity,
      hedges: line.hedges.map(span),
      loaded: line.loaded.map(span),
      dates: line.dates.map((date) => dates.expand(date)),
      quantities: line.quantities.map((quantity) => quantities.expand(quantity)),
      entities: line.entities,
      context: line.context,
      concepts: line.concepts,
      group: line.group,
    }),
  };
}

function pair({ start, end }: Span): [number, number] {
  return [start, end];
}

function span([start, end]: readonly [number, number]): Span {
  return { start, end };
}
