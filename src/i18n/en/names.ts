/** Attribution in words, and the pages of sources and of everything else with a name. */
export const names = {
  unnamed: 'unnamed source',
  nobody: 'nobody is named',
  thisArticle: 'this article',
  ownArticle: 'own article',
  publisherUnknown: 'publisher unknown',
  chain: 'Speaker, then everyone it passed through',
  to: 'passed on by',
  inLanguages: 'Name in three languages',
  alsoWritten: 'Also written',
  wikidata: 'Wikidata',
  asSpeaker: 'What is attributed to them',
  mentioned: 'What is said about them',
  itsEvents: 'Events',
  published: 'Articles it published',
  reports: 'What it told first',
  reportsLead:
    'Claims for which this is the outlet nearest to the speaker, and the articles that carry them.',
  relays: 'What it passed on from others',
  carriedBy: 'Carried by',
  role: {
    published: 'Articles published',
    reports: 'Claims told first',
    relays: 'Claims passed on',
  },
  source: 'Source',
} as const;
