/** What a page gives to those who show its link: chats, other sites, readers of feeds. */
export interface PagePreview {
  /** The path of its picture, within the site, without language. */
  readonly card: string;
  /** The path of its embed's oEmbed data; null if it has no embed. */
  readonly oembed: string | null;
  /** The day (ISO) of the last article behind it; null if it is no report of anything. */
  readonly modified: string | null;
}
