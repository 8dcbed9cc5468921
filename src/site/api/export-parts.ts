import type { Analysis } from '../../model/analysis.ts';

type List = Exclude<keyof Analysis, 'schema' | 'asOf'>;

/**
 * Cuts the export into parts that each follow its schema; their lists, joined, are the whole. A
 * small digest is one part.
 *
 * @param size About so many characters a part; hosts of static files refuse very large files.
 */
export function* exportParts(analysis: Analysis, size: number): Generator<Analysis> {
  const { schema, asOf, articles, claims, groups, relations, events, entities } = analysis;
  const empty = (): Analysis => ({
    ...{ schema, asOf },
    ...{ articles: [], claims: [], groups: [], relations: [], events: [], entities: [] },
  });
  let part = empty();
  let length = 0;
  const lists = { articles, claims, groups, relations, events, entities };
  for (const name of Object.keys(lists) as List[]) {
    for (const item of lists[name]) {
      const { length: more } = JSON.stringify(item);
      if (length > 0 && length + more > size) {
        yield part;
        part = empty();
        length = 0;
      }
      length += more;
      (part[name] as object[]).push(item);
    }
  }
  yield part;
}
