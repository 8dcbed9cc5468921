import { hasPhrase } from '../query/parse-query.ts';
import type { Wanted } from '../query/plan.ts';
import type { SearchKind } from '../search-kinds.ts';
import { readKeyed } from '../shown/keyed-text.ts';
import { matchPages } from './match-pages.ts';
import type { FoundPage, PageIndex } from './page-index.ts';

/** What is looked for, in keys. */
export interface SearchRequest {
  /** What the pages have that are meant, all pages if that is nothing; null for no pages. */
  readonly direct: Wanted | null;
  /** The same for those that only have its meaning. */
  readonly related: Wanted | null;
  readonly phrases: readonly (readonly string[])[];
  readonly byDate: boolean;
  /** The key that all pages of a kind have, for what needs them all: an order, or no words. */
  readonly kindKeys: Readonly<Partial<Record<string, string>>>;
}

/** Pages of a kind: those that have the words, and those that only have their meaning. */
export interface FoundKind {
  readonly kind: SearchKind;
  readonly direct: readonly FoundPage[];
  readonly related: readonly FoundPage[];
}

/** So many pages of a kind are looked into for a phrase. */
const most = 200;

/** The pages of a kind that are looked for, the best match first, or the newest. */
export async function findKind(
  index: PageIndex,
  request: SearchRequest,
  kind: SearchKind,
): Promise<FoundKind> {
  const { phrases } = request;
  const [own, like] = await Promise.all(
    [request.direct, request.related].map((wanted) => matching(index, request, wanted, kind)),
  );
  const inOrder = await ordering(index, request, kind);
  const direct = await withPhrases(inOrder(own ?? []), phrases);
  const known = new Set(own?.map(({ id }) => id));
  const alike = (like ?? []).filter(({ id }) => !known.has(id));
  return { kind, direct, related: inOrder(alike) };
}

async function matching(
  index: PageIndex,
  request: SearchRequest,
  wanted: Wanted | null,
  kind: SearchKind,
): Promise<readonly FoundPage[]> {
  if (wanted === null) return [];
  if (wanted.length === 0) return newest(index, request, kind);
  return matchPages(
    await Promise.all(
      wanted.map((keys) => Promise.all(keys.map((key) => index.pagesOf(kind, key)))),
    ),
  );
}

async function ordering(
  index: PageIndex,
  request: SearchRequest,
  kind: SearchKind,
): Promise<(pages: readonly FoundPage[]) => FoundPage[]> {
  if (!request.byDate && request.direct?.length !== 0) {
    return (pages) => pages.toSorted((a, b) => b.score - a.score);
  }
  const places = new Map((await newest(index, request, kind)).map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: FoundPage): number => places.get(id) ?? Infinity;
  return (pages) => pages.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** All pages of a kind, the newest first. */
async function newest(
  index: PageIndex,
  { kindKeys }: SearchRequest,
  kind: SearchKind,
): Promise<readonly FoundPage[]> {
  const key = kindKeys[kind];
  return key === undefined ? [] : index.newestOf(kind, key);
}

async function withPhrases(
  pages: readonly FoundPage[],
  phrases: SearchRequest['phrases'],
): Promise<readonly FoundPage[]> {
  if (phrases.length === 0) return pages;
  const read = await Promise.all(
    pages.slice(0, most).map(async (page) => ({ page, data: await page.data() })),
  );
  return read.flatMap(({ page, data }) => {
    const { text } = readKeyed(data.content);
    return phrases.every((phrase) => hasPhrase(text, phrase)) ? [page] : [];
  });
}
