import { PermalinkKind } from '../model/permalinks.ts';
import type { Digest } from './digest/digest.ts';
import { lostAddresses } from './lost-address.ts';
import { pathOf } from './path.ts';

/** An address that leads to another one, both within the site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Every address that was merged into another one. */
export function redirects(digest: Digest): Redirect[] {
  return PermalinkKind.options.flatMap((kind) =>
    lostAddresses(digest, kind).flatMap(({ id, to }) =>
      to === null ? [] : [{ from: pathOf(kind, id), to }],
    ),
  );
}
