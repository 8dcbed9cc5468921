import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { EmbedKind } from './embed-path.ts';
import { frameSize } from './embed-path.ts';

/** A page to be framed: its title, its own address and that of its embed. */
export interface Framed {
  readonly kind: EmbedKind;
  readonly title: string;
  readonly page: string;
  readonly embed: string;
}

/** The frame with the script that fits its height, for any page that takes HTML. */
export function frameCode(framed: Framed, script: string): string {
  const frame = frameOf(framed);
  return `${toHtml(frame)}\n${toHtml(h('script', { async: true, src: script }))}`;
}

/**
 * What oEmbed gives: WordPress shows the quotation until the frame is there, and lets no script
 * through.
 */
export function oembedHtml(framed: Framed): string {
  const link = h('blockquote', h('a', { href: framed.page }, framed.title));
  return toHtml([link, frameOf(framed)]);
}

function frameOf({ kind, title, embed }: Framed) {
  const { width, height } = frameSize[kind];
  return h('iframe', { src: embed, title, width, height, frameBorder: '0' });
}
