import type { RootContent } from 'mdast';
import type { Event } from '../../model/event.ts';
import { attributionWords } from './attribution.ts';
import { countsOf } from './claim-file.ts';
import type { Corpus } from '../corpus.ts';
import { list, paragraph, quote } from './nodes.ts';

/**
 * What is reported of an event, in the order of publication: each group of claims once, quoted as it
 * was first published, with its three counts if several say it, and everybody who does.
 */
export function accountsOf(event: Event, corpus: Corpus): RootContent[] {
  const day = (id: string): string => corpus.article(corpus.claim(id).article).published ?? '~';
  // The sort is stable: claims of one day stay in the order of the text.
  const claims = event.claims.toSorted((a, b) => compare(day(a), day(b)));
  const groups = Map.groupBy(claims, (id) => corpus.claim(id).group);
  return [...groups].flatMap(([group, ids]): RootContent[] => {
    const told = ids.map((id) => corpus.claim(id));
    const [first, ...others] = told;
    if (first === undefined) return [];
    const who = told.map((claim) => paragraph(...attributionWords(claim, corpus)));
    const counts = others.length === 0 ? [] : [paragraph(countsOf(corpus.group(group), corpus))];
    return [quote(corpus.wording(first)), ...counts, list(who)];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
