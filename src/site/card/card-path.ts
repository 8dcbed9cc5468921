/** The size of the pictures that stand for pages where their links are shared, in pixels. */
export const cardSize = { width: 1200, height: 630 } as const;

/**
 * The picture of a page, within the site, without language. Pages without one of their own have that
 * of the home page.
 *
 * @example
 * cardPath('/events/x/') // => '/events/x/card.png'
 */
export function cardPath(page: string): string {
  return `${page}card.png`;
}
