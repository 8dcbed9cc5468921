/** Numbers with their nouns. */
export const counts = {
  articles: { one: '{n} article', other: '{n} articles' },
  origins: { one: '{n} independent origin', other: '{n} independent origins' },
  speakers: { one: '{n} named speaker', other: '{n} named speakers' },
  sources: { one: '{n} source', other: '{n} sources' },
  claims: { one: '{n} claim', other: '{n} claims' },
  events: { one: '{n} event', other: '{n} events' },
  sentences: { one: '{n} sentence', other: '{n} sentences' },
  moreClaims: { one: '{n} more claim', other: '{n} more claims' },
  points: { one: '{n} point', other: '{n} points' },
  moreArticles: { one: 'and {n} more article', other: 'and {n} more articles' },
  wordings: { one: '{n} other wording', other: '{n} other wordings' },
} as const;
