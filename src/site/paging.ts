/** One page of a long list. */
export interface PageOf<T> {
  readonly items: readonly T[];
  /** Counted from 1. */
  readonly number: number;
  readonly pages: number;
  /** How many items the whole list has. */
  readonly total: number;
}

/** Cuts a list into pages; an empty list is one empty page. */
export function paged<T>(items: readonly T[], size: number): PageOf<T>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: pages }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    pages,
    total: items.length,
  }));
}

/**
 * The address of a page of a list, within the site.
 *
 * @example
 * pageOfList('/events/', 2) // => '/events/page/2/'
 */
export function pageOfList(list: string, number: number): string {
  return number === 1 ? list : `${list}page/${number}/`;
}
