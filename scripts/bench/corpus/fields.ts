/** The frames of each field of news, in the order in which a report has them. */
export const fields = {
  diplomacy: ['talks-planned', 'talks-held', 'delegation', 'terms', 'no-comment'],
  war: ['attack', 'casualties', 'intercepted', 'damage', 'front'],
  disasters: ['disaster', 'casualties', 'rescue', 'aid', 'forecast'],
  courts: ['charge', 'verdict', 'custody', 'investigation'],
  business: ['deal', 'results', 'market', 'jobs'],
  elections: ['vote', 'turnout', 'coalition', 'bill'],
  sport: ['match', 'transfer', 'record', 'injury'],
  science: ['study', 'launch', 'health', 'discovery'],
} as const;

export type Field = keyof typeof fields;

/** Frames that stand in news of any field. */
export const generalFrames = [
  'means',
  'needs',
  'plans',
  'history',
  'figures',
  'position',
  'unclear',
  'effect',
  'people',
  'work',
  'contrast',
  'list',
] as const;

/** How often each kind of attribution stands around a clause. */
export const attributions: readonly (readonly [frame: string, weight: number])[] = [
  ['plain', 40],
  ['said', 24],
  ['quoted', 10],
  ['reported', 10],
  ['institution', 10],
  ['anonymous', 6],
];

/** Concepts of what people in the news are; those that the lexicon lacks are passed over. */
export const titles = [
  'president',
  'prime-minister',
  'foreign-minister',
  'defence-minister',
  'minister',
  'ambassador',
  'governor',
  'mayor',
  'adviser',
  'director',
  'prosecutor',
  'secretary',
] as const;

/** The same for people whom no list knows. */
export const trades = [
  'expert',
  'lawyer',
  'doctor',
  'engineer',
  'scientist',
  'teacher',
  'witness',
  'volunteer',
  'activist',
  'driver',
] as const;
