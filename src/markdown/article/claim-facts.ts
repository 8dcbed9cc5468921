import type { Claim } from '../../model/claim.ts';
import type { MarkFacts } from '../body/mark-claims.ts';

/**
 * The facts that stand with the mark of a claim. They repeat the front matter, which programs read.
 *
 * @param textOf Gives the words of a span.
 */
export function claimFacts(
  { attribution, modality, polarity, hedges }: Claim,
  textOf: (start: number, end: number) => string,
): MarkFacts {
  const { speaker, speakerText, via } = attribution;
  const chain = [speaker ?? speakerText ?? [], via].flat();
  const isPlain = modality === 'happened' || modality === 'state';
  const manner = [
    ...(isPlain ? [] : [modality]),
    ...(polarity === '-' && modality !== 'denied' ? ['not'] : []),
    ...hedges.map(({ start, end }) => textOf(start, end)),
  ];
  return {
    ...(chain.length === 0 ? {} : { by: onOneLine(chain.join(' → ')) }),
    ...(manner.length === 0 ? {} : { how: onOneLine(manner.join(', ')) }),
  };
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
