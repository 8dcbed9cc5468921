import type { EmbedAddress } from '../../site/embed/embed-addresses.ts';
import { embedAddresses } from '../../site/embed/embed-addresses.ts';
import type { EmbedKind } from '../../site/embed/embed-path.ts';
import { sections } from '../../site/path.ts';
import { loadDigest } from './load-digest.ts';
import { localePaths } from './locale-paths.ts';

/** What the route of an embed is given. */
export interface EmbedProps {
  readonly kind: EmbedKind;
  readonly address: EmbedAddress;
}

/** The paths of all embeds in each language. */
export async function embedPaths() {
  const digest = await loadDigest();
  const kinds: EmbedKind[] = ['event', 'claim'];
  return kinds.flatMap((kind) =>
    embedAddresses(digest, kind).flatMap((address) =>
      localePaths<EmbedProps>({ kind, address }, { kind: sections[kind], id: address.id }),
    ),
  );
}
