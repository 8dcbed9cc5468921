/** A feed that a page names in its head. */
export interface FeedLink {
  readonly title: string;
  /** Where both of its forms lie: within the site, without language, with a slash at the end. */
  readonly folder: string;
}
