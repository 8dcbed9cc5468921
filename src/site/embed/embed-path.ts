import { sections } from '../path.ts';

/** What can be shown inside of other sites' pages. */
export type EmbedKind = 'event' | 'claim';

/**
 * The page that others frame, within the site, without language.
 *
 * @example
 * embedPath('event', 'x') // => '/embed/events/x/'
 */
export function embedPath(kind: EmbedKind, id: string): string {
  return `/embed/${sections[kind]}/${id}/`;
}

/** The script that fits frames to what they show, for the pages of others. */
export const frameScriptPath = '/embed/frame.js';

/** The width and height that frames get until something fits them, in CSS pixels. */
export const frameSize: Readonly<Record<EmbedKind, { width: number; height: number }>> = {
  event: { width: 600, height: 480 },
  claim: { width: 600, height: 360 },
};
