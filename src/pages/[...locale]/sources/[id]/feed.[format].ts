import type { APIRoute } from 'astro';
import { feedResponse } from '../../../../components/feed/feed-response.ts';
import { sourceFeed } from '../../../../components/feed/feeds.ts';
import { createUi } from '../../../../components/ui.ts';
import { feedAddresses } from '../../../../site/feeds/feed-addresses.ts';
import { pathOf } from '../../../../site/path.ts';
import type { FeedProps } from '../../../_digest/feed-paths.ts';
import { feedPaths } from '../../../_digest/feed-paths.ts';
import { loadDigest } from '../../../_digest/load-digest.ts';

export async function getStaticPaths() {
  const addresses = feedAddresses(await loadDigest(), 'source');
  return addresses.flatMap(({ id, of }) => feedPaths(of, { id }));
}

export const GET: APIRoute<FeedProps> = async ({ props: { id, locale, format } }) => {
  const ui = createUi(locale);
  return feedResponse(ui, sourceFeed(await loadDigest(), ui, id), pathOf('source', id), format);
};
