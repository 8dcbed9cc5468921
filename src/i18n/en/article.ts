/** Articles: the list, and the page of one. */
export const article = {
  original: 'The original article',
  shortened: 'It has no title; this is its first sentence.',
  published: 'Published',
  publisher: 'Publisher',
  language: 'Language',
  tally: 'Its claims',
  own: { one: '{n} from a speaker directly', other: '{n} from speakers directly' },
  relayed: { one: '{n} passed on from another outlet', other: '{n} passed on from other outlets' },
  unattributed: { one: '{n} without a source', other: '{n} without a source' },
  notes: 'Notes on the claims',
  toText: 'Claim {n}, back to the text',
  elsewhere: 'Elsewhere',
  event: 'Event',
  claimPage: 'All wordings of this claim',
  abstained: 'Sentences without a claim',
  abstainedLead:
    'Nothing is dropped silently: these sentences yielded no claim, or a part of them did not, for the reason given.',
  partly: 'a part of it',
  allCovered: 'Every sentence yielded a claim.',
  excerptsOnly: 'Only the claims of this article are shown, not its whole text.',
  itsEvents: 'Events it reports on',
} as const;
