import type { PhrasingContent } from 'mdast';
import type { Span } from '../../model/span.ts';
import { claimDirective } from './block-data.ts';

/** What a person who reads the file needs to know of a claim at the claim itself. */
export interface MarkFacts {
  /** Who says it and through whom, the speaker first: `steve-witkoff → cnbc`. */
  readonly by?: string;
  /** How it is said: its modality unless it is a plain fact, negation, and hedges as printed. */
  readonly how?: string;
}

/** A claim's place in the text and the name of its mark, unique within the article. */
export interface ClaimMark extends Span {
  readonly mark: string;
  readonly facts?: MarkFacts;
  /** Whether an earlier part of the claim is marked already. */
  readonly isRest?: boolean;
}

/**
 * The text of a block with its claims marked. Claims may nest and coincide; one that reaches over
 * the end of another, or of the block, is cut there, and its parts bear the same name; the first
 * part has the facts.
 *
 * @param textOf Gives the text between two offsets.
 */
export function markClaims(
  block: Span,
  marks: readonly ClaimMark[],
  textOf: (start: number, end: number) => string,
): PhrasingContent[] {
  const clipped = marks.flatMap((mark) => clip(mark, block)).sort(outermostFirst);
  return mark(block, clipped);

  function mark({ start, end }: Span, waiting: readonly ClaimMark[]): PhrasingContent[] {
    const nodes: PhrasingContent[] = [];
    let at = start;
    let queue = waiting;
    for (;;) {
      const [outer, ...others] = queue;
      if (outer === undefined) break;
      nodes.push(...text(at, outer.start));
      const behind = { start: outer.end, end };
      nodes.push({
        type: 'textDirective',
        name: claimDirective,
        attributes: { id: outer.mark, ...(outer.isRest === true ? {} : outer.facts) },
        children: mark(
          outer,
          others.flatMap((other) => clip(other, outer)),
        ),
      });
      at = outer.end;
      queue = others.flatMap((other) => clip(other, behind)).sort(outermostFirst);
    }
    return [...nodes, ...text(at, end)];
  }

  function text(start: number, end: number): PhrasingContent[] {
    return start < end ? [{ type: 'text', value: textOf(start, end) }] : [];
  }
}

function clip(mark: ClaimMark, to: Span): ClaimMark[] {
  const start = Math.max(mark.start, to.start);
  const end = Math.min(mark.end, to.end);
  return start < end
    ? [{ ...mark, start, end, isRest: mark.isRest === true || start > mark.start }]
    : [];
}

/** By place, the longer one first; claims of one span keep their order. */
function outermostFirst(a: ClaimMark, b: ClaimMark): number {
  return a.start - b.start || b.end - a.end;
}
