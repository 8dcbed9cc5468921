import type { Framed } from './frame-code.ts';
import { oembedHtml } from './frame-code.ts';
import { frameSize } from './embed-path.ts';

/** What oEmbed 1.0 says of something rich (oembed.com, 2.3.4.4). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The address of the oEmbed data beside an embed. */
export function oembedPath(embed: string): string {
  return `${embed}oembed.json`;
}

/** A picture at its address, with its size in pixels. */
export interface Thumbnail {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export function oembedOf(
  framed: Framed,
  provider: { readonly name: string; readonly url: string },
  thumbnail: Thumbnail,
): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: framed.title,
    provider_name: provider.name,
    provider_url: provider.url,
    html: oembedHtml(framed),
    ...frameSize[framed.kind],
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
