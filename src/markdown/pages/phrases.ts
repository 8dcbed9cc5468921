import type { EventStatus } from '../../model/event.ts';
import type { RelationType } from '../../model/relation.ts';

/** The English words of the pages that the build writes for editors: structure, never prose. */
export const phrases = {
  accounts: 'What is reported, by whom',
  also: 'Also written',
  articleItself: 'the article itself',
  asOf: 'as of',
  by: 'by',
  changed: 'What changed',
  differs: 'What differs',
  dateUnknown: 'date unknown',
  inArticle: 'in',
  lapsed: 'whether it took place',
  notKnown: 'Not known from these sources',
  nobodyNamed: 'nobody named',
  placeUnknown: 'unknown',
  publishes: 'Articles published',
  publisherUnknown: 'publisher unknown',
  related: 'Around it',
  relations: 'Relations',
  relays: 'Claims passed on from others',
  reports: 'Claims told first',
  sources: 'Sources',
  status: 'Status',
  through: 'through',
  timeline: 'Timeline',
  to: 'to',
  type: 'Type',
  unnamed: 'unnamed',
  when: 'When',
  where: 'Where',
  who: 'Who',
} as const;

export const languageNames = { en: 'English', uk: 'Ukrainian', ru: 'Russian' } as const;

export const statusNames: Readonly<Record<EventStatus, string>> = {
  planned: 'Planned',
  confirmed: 'Confirmed',
  happened: 'Happened',
  cancelled: 'Cancelled',
  lapsed: 'The date has passed and no source says what happened',
  unknown: 'Unknown',
};

/** What another event is to this one. */
export const linkNames: Readonly<Record<string, string>> = {
  'part-of': 'It is part of',
  series: 'The same people also meet at',
  'preparation-of': 'It prepares',
  'follow-up-of': 'It follows',
};

/** What the other side of a relation is to this one, seen from its side `a` and from its side `b`. */
export const relationNames: Readonly<Record<RelationType, readonly [a: string, b: string]>> = {
  update: ['Later state', 'Earlier state'],
  contradiction: ['Contradicted by', 'Contradicts'],
  precision: ['More exact', 'Less exact'],
  rounding: ['Rounded', 'Exact figure'],
  'hedge-lost': ['Told without its hedge', 'Told with a hedge'],
  'attribution-lost': ['Told without its source', 'Told with its source'],
  distortion: ['Wording differs', 'Wording differs'],
  internal: ['The same article differs', 'The same article differs'],
};

/**
 * A number and its noun.
 *
 * @example
 * counted(1, 'article') // => '1 article'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
