/** Feeds of news for feed readers. */
export const feeds = {
  all: 'What is new on every event, day by day: its status, its date, and claims that a later report moved on from.',
  event: 'What changed on this event, by day of publication.',
  source: 'Articles of this source, and those that carry what came through it.',
  corrections: 'Corrections',
  correctionsLead: 'Mistakes that editors have put right.',
} as const;
