import type { APIRoute } from 'astro';
import { framedPage } from '../../../../../components/embed/framed-page.ts';
import { createUi } from '../../../../../components/ui.ts';
import type { Locale } from '../../../../../i18n/locale.ts';
import { cardPath, cardSize } from '../../../../../site/card/card-path.ts';
import { oembedOf } from '../../../../../site/embed/oembed.ts';
import { pathOf } from '../../../../../site/path.ts';
import type { EmbedProps } from '../../../../_digest/embed-paths.ts';
import { embedPaths } from '../../../../_digest/embed-paths.ts';
import { loadDigest } from '../../../../_digest/load-digest.ts';

/** Of what has no page any more there is nothing to embed. */
export async function getStaticPaths() {
  const paths = await embedPaths();
  return paths.flatMap(({ params, props: { address, ...props } }) =>
    address.of === null ? [] : [{ params, props: { ...props, id: address.of } }],
  );
}

type Props = Pick<EmbedProps, 'kind'> & { id: string; locale: Locale };

export const GET: APIRoute<Props> = async ({ props: { locale, kind, id } }) => {
  const digest = await loadDigest();
  const ui = createUi(locale);
  const provider = { name: digest.entries.settings.name, url: ui.absolute('/') };
  const url = ui.absolute(cardPath(kind === 'event' ? pathOf(kind, id) : '/'));
  const data = oembedOf(framedPage(digest, ui, kind, id), provider, { url, ...cardSize });
  return new Response(`${JSON.stringify(data)}\n`, {
    headers: { 'Content-Type': 'application/json' },
  });
};
