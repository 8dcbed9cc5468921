/** The parts of the site in its navigation: each is a folder of the address and a word of i18n. */
export const sections = [
  'events',
  'articles',
  'claims',
  'sources',
  'entities',
  'search',
  'about',
] as const;
export type Section = (typeof sections)[number];
