import type { Rating } from '../../model/editorial/verdict.ts';

/** Claims: quotations everywhere, the list, and the page of one. */
export const claim = {
  quotation: 'Claim',
  hedged: 'with a reservation',
  loaded: 'loaded wording',
  negated: 'negated',
  aboutWhen: 'Time',
  gist: 'It speaks of',
  people: 'What it speaks of',
  notCheckable: 'an opinion or too general to check',
  wordings: 'Wordings, side by side',
  wordingsLead:
    'Exactly as printed. Where a reservation or the source is missing, that is part of the wording.',
  origins: 'Where it comes from',
  originsLead:
    'Each origin is the root of a chain. Articles that pass on one report share one origin.',
  originRange: 'The texts allow for {range}.',
  noOrigin:
    'No article names a source for this claim. That says nothing about whether it is right.',
  why: 'Why these are taken as one claim',
  relations: 'How it relates to other claims',
  events: 'Events it belongs to',
  verdict: 'Editor’s verdict',
  noVerdict: 'Extracted automatically. No editor has given a verdict.',
  rating: {
    supported: 'Supported',
    refuted: 'Refuted',
    'not-enough-evidence': 'Not enough evidence',
    conflicting: 'Conflicting evidence',
  } satisfies Record<Rating, string>,
  signed: '{editor}, {day}',
  evidence: 'Sources of the verdict',
  because: 'Because',
} as const;
