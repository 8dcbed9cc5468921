import type { EventStatus } from '../../model/event.ts';

/** Events: cards in lists, and the page of one. */
export const event = {
  /** One sentence: what, when and where, and who says so. */
  summary: {
    planned: 'Announced: {facts}.',
    confirmed: 'Confirmed: {facts}.',
    happened: 'Reported: {facts}.',
    cancelled: 'Cancelled: {facts}.',
    lapsed: 'Had been announced: {facts}.',
    unknown: 'Spoken of: {facts}.',
  } satisfies Record<EventStatus, string>,
  accordingTo: 'According to: {names}.',
  noNamedSource: 'No source is named.',
  asOf: 'as of {day}',
  before: 'Before: {status}, {day}',
  by: 'according to',
  where: 'Where',
  who: 'Who',
  reportedIn: 'Reported in',
  status: 'Status',
  inShort: 'In the sources’ own words',
  byDay: 'Day by day',
  changed: 'What was known on each day',
  changedLead: 'Each day shows what the articles published up to then had said.',
  statusOn: 'Status that day',
  firstReported: 'First reported that day',
  repeated: {
    one: '{n} claim of earlier days was repeated.',
    other: '{n} claims of earlier days were repeated.',
  },
  points: 'What each point rests on',
  pointsLead:
    'Three separate counts: how many articles carry it, how many independent origins stand behind them, and how many speakers are named. Articles that pass on one report share one origin.',
  openPoint: 'This claim in full',
  differences: 'Where reports differ',
  noDifferences: 'No difference between the reports was found, but for exactness at most.',
  slightDifferences: {
    one: '{n} difference in exactness only',
    other: '{n} differences in exactness only',
  },
  unsettled: 'What is not settled',
  unsettledReason: {
    outcome: 'These sources do not say whether it took place.',
    unclear: 'Reported as unclear or only possible',
    'no-comment': 'Asked, and gave no comment',
    'nobody-named': 'Stated, but nobody is named as the source',
    contradicted: 'Reports contradict each other (see above)',
  },
  contents: 'On this page',
  timeline: 'Timeline',
  articlesPublished: 'published',
  sources: 'Articles on this event',
  related: 'Related events',
} as const;
