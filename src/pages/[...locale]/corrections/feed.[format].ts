import type { APIRoute } from 'astro';
import { feedResponse } from '../../../components/feed/feed-response.ts';
import { correctionsFeed } from '../../../components/feed/feeds.ts';
import { createUi } from '../../../components/ui.ts';
import type { FeedProps } from '../../_digest/feed-paths.ts';
import { feedPaths } from '../../_digest/feed-paths.ts';
import { loadDigest } from '../../_digest/load-digest.ts';

export const getStaticPaths = () => feedPaths('corrections');

export const GET: APIRoute<FeedProps> = async ({ props: { locale, format } }) => {
  const ui = createUi(locale);
  return feedResponse(ui, correctionsFeed(await loadDigest(), ui), '/corrections/', format);
};
