/** The forms in which each feed exists, by the ending of their files, with their media types. */
export const feedFormats = {
  xml: 'application/rss+xml',
  json: 'application/feed+json',
} as const;

export type FeedFormat = keyof typeof feedFormats;
