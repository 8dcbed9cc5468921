/** The search page, with and without scripts. */
export const search = {
  label: 'Search events, claims and articles',
  placeholder: 'A word or a name',
  submit: 'Search',
  noScript: 'The search needs JavaScript. Without it, here are the events:',
  searching: 'Searching…',
  nothing: 'Nothing was found for “{query}”.',
  nothingHint: 'Try another form of the word, a shorter beginning of it, or the other language.',
  failed: 'The search could not be loaded.',
  results: { one: '{n} result', other: '{n} results' },
  resultsFor: '{results} for “{query}”',
  more: 'Show more',
  kinds: { event: 'Events', claim: 'Claims', article: 'Articles' },
  kind: { event: 'Event', claim: 'Claim', article: 'Article' },
  browse: 'Latest events',
} as const;
