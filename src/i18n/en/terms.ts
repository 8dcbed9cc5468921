import type { AttributionScope } from '../../model/attribution.ts';
import type { DatePrecision } from '../../model/calendar-date.ts';
import type { Modality } from '../../model/claim.ts';
import type { EntityType } from '../../model/entity.ts';
import type { EventStatus } from '../../model/event.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { RelationType } from '../../model/relation.ts';
import type { AbstentionReason } from '../../model/sentence.ts';

/** The closed lists of the model in words. */
export const terms = {
  language: { en: 'English', uk: 'Ukrainian', ru: 'Russian' } satisfies Record<
    LanguageCode,
    string
  >,
  status: {
    planned: 'Planned',
    confirmed: 'Confirmed',
    happened: 'Took place',
    cancelled: 'Cancelled',
    lapsed: 'Date passed',
    unknown: 'Not known',
  } satisfies Record<EventStatus, string>,
  statusMeaning: {
    planned: 'Somebody has announced it. These sources do not say whether it took place.',
    confirmed:
      'A second party or the organiser has confirmed it on the record. These sources do not say whether it took place.',
    happened: 'A source says that it took place.',
    cancelled: 'A source says that it will not take place.',
    lapsed: 'Its date has passed and no source says what happened.',
    unknown: 'The sources do not say whether it is planned or has taken place.',
  } satisfies Record<EventStatus, string>,
  modality: {
    happened: 'said to have happened',
    state: 'said to be so',
    planned: 'planned',
    possible: 'possible',
    expected: 'expected',
    hoped: 'hoped for',
    demanded: 'demanded',
    denied: 'said not to be so',
    'no-comment': 'no comment',
    unclear: 'unclear',
  } satisfies Record<Modality, string>,
  scope: {
    explicit: 'the sentence says so',
    carried: 'named in a sentence nearby',
    article: 'by the article’s own credit',
    none: 'the article names no source',
  } satisfies Record<AttributionScope, string>,
  precision: {
    'part-of-day': 'part of a day',
    day: 'day',
    week: 'week',
    month: 'month',
    season: 'season',
    quarter: 'quarter',
    year: 'year',
    decade: 'decade',
    interval: 'several days',
    deadline: 'deadline',
    vague: 'not exact',
  } satisfies Record<DatePrecision, string>,
  entityType: {
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    medium: 'Outlet or agency',
    document: 'Document',
    other: 'Other',
  } satisfies Record<EntityType, string>,
  entityTypes: {
    person: 'People',
    place: 'Places',
    organisation: 'Organisations',
    medium: 'Outlets and agencies',
    document: 'Documents',
    other: 'Other names',
  } satisfies Record<EntityType, string>,
  relation: {
    update: 'Changed over time',
    contradiction: 'Reports contradict each other',
    precision: 'One is more exact',
    rounding: 'A figure is rounded',
    'hedge-lost': 'A reservation is left out',
    'attribution-lost': 'The source is left out',
    distortion: 'Wording differs',
    internal: 'One article differs from itself',
  } satisfies Record<RelationType, string>,
  /** The two sides of a relation: the earlier or original one, then the other. */
  sides: {
    update: { a: 'Earlier', b: 'Later' },
    contradiction: { a: 'One report', b: 'Another report' },
    precision: { a: 'One report', b: 'Another report' },
    rounding: { a: 'One report', b: 'Another report' },
    'hedge-lost': { a: 'With a reservation', b: 'Without it' },
    'attribution-lost': { a: 'With the source', b: 'Without it' },
    distortion: { a: 'As quoted first', b: 'As passed on' },
    internal: { a: 'In one place', b: 'In another place' },
  } satisfies Record<RelationType, { a: string; b: string }>,
  abstention: {
    heading: 'a heading',
    boilerplate: 'not part of the report',
    credit: 'a credit line: it says where the report comes from',
    question: 'a question',
    opinion: 'an opinion, which nobody could check',
    motive: 'speaks of motives or feelings, which nobody could check',
    loaded: 'judging words, which nobody could check',
    vague: 'too vague to check',
    fragment: 'not a whole sentence',
    'unresolved-reference': 'it is not clear whom or what a word refers to',
    'unsupported-language': 'in a language that is not read here',
    unparsed: 'no rule could read it',
    editor: 'an editor found that it claims nothing',
  } satisfies Record<AbstentionReason, string>,
} as const;
