import type { SentenceReading } from '../../model/article-reading.ts';
import type { Token } from '../../model/token.ts';
import { isSign } from '../../text/sign.ts';

/** How the tokens of a sentence lie inside quotation marks. */
export interface Quotation {
  /** One number a token: 0 outside, 1 inside quotation marks (which count as inside), 2 nested. */
  readonly depths: readonly number[];
  /** The sentence begins inside a quotation that an earlier sentence opened. */
  readonly goesOn: boolean;
  /** The sentence ends inside a quotation that a later sentence may close. */
  readonly staysOpen: boolean;
}

type Mark = 'opening' | 'closing';

/** Deeper nesting than this is an error of the text. */
const deepest = 3;

/**
 * Quotation marks of an article paired across its sentences. A quotation ends with its paragraph
 * unless the next one begins with an opening mark, as long quotations in English news do.
 */
export function quotationsOf(
  sentences: readonly Pick<SentenceReading, 'tokens' | 'paragraph'>[],
): Quotation[] {
  let depth = 0;
  let paragraph = -1;
  return sentences.map(({ tokens, paragraph: own }) => {
    let carried = depth > 0;
    if (own !== paragraph) {
      const reopened = markAt(tokens, 0, 0) === 'opening';
      carried = carried && reopened;
      depth = 0;
      paragraph = own;
    }
    const depths = tokens.map((_, at) => {
      const mark = markAt(tokens, at, depth);
      if (mark === 'opening') {
        depth = Math.min(deepest, depth + 1);
        return depth;
      }
      const here = depth;
      if (mark === 'closing') depth = Math.max(0, depth - 1);
      return here;
    });
    return { depths, goesOn: carried, staysOpen: depth > 0 };
  });
}

/** What a token opens or closes; straight and shared marks are told apart by the spaces around. */
function markAt(tokens: readonly Token[], at: number, depth: number): Mark | null {
  const token = tokens[at];
  if (token?.kind !== 'punctuation') return null;
  if (isSign(token.text, '«„')) return 'opening';
  if (isSign(token.text, '»”')) return 'closing';
  if (!isSign(token.text, '"“‟')) return null;
  const before = tokens[at - 1]?.end === token.start && !isOpener(tokens[at - 1]);
  const behind = tokens[at + 1]?.start === token.end && !isCloser(tokens[at + 1]);
  if (before !== behind) return behind ? 'opening' : 'closing';
  return depth > 0 ? 'closing' : 'opening';
}

function isOpener(token: Token | undefined): boolean {
  return token !== undefined && isSign(token.text, '([{«„—–-');
}

function isCloser(token: Token | undefined): boolean {
  return token !== undefined && /^[)\]},;:.!?…»]+$/u.test(token.text);
}
