import type { PhrasingContent } from 'mdast';
import type { Span } from '../../model/span.ts';
import { claimDirective } from './block-data.ts';

/** A claim's place in the text and the name of its mark, unique within the article. */
export interface ClaimMark extends Span {
  readonly mark: string;
}

/**
 * The text of a block with its claims marked. Claims may nest and coincide; one that reaches over
 * the end of another, or of the block, is cut there, and its parts bear the same name.
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
        attributes: { id: outer.mark },
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
  return start < end ? [{ ...mark, start, end }] : [];
}

/** By place, the longer one first; claims of one span keep their order. */
function outermostFirst(a: ClaimMark, b: ClaimMark): number {
  return a.start - b.start || b.end - a.end;
}
