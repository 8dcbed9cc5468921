import type { PermalinkKind } from '../../model/permalinks.ts';
import { sections } from '../path.ts';

/** The folder of this version of the data. A field that changes its meaning needs a new one. */
export const apiRoot = '/api/v1';

/**
 * The data of one thing, within the site.
 *
 * @example
 * dataPath('event', 'x') // => '/api/v1/events/x.json'
 */
export function dataPath(kind: PermalinkKind, id: string): string {
  return `${apiRoot}/${sections[kind]}/${id}.json`;
}

/**
 * A page of a list, counted from 1.
 *
 * @example
 * listPath('events', 2) // => '/api/v1/events/page/2.json'
 */
export function listPath(list: string, page: number): string {
  return page === 1 ? `${apiRoot}/${list}.json` : `${apiRoot}/${list}/page/${page}.json`;
}

/**
 * A file that is cut into parts once it is large, counted from 1.
 *
 * @example
 * partPath('claims.csv', 2) // => '/api/v1/claims-2.csv'
 */
export function partPath(file: string, part: number): string {
  return `${apiRoot}/${part === 1 ? file : file.replace(/(?=\.\w+$)/u, `-${part}`)}`;
}
