import type { EditorsAction } from '../../model/editorial/editors-action.ts';

/** What editors did: notes, decisions, corrections, pages withdrawn. */
export const editorial = {
  notes: 'Editors’ notes',
  signed: '{who}, {day}',
  corrections: 'Corrections',
  correctionsLead:
    'What was wrong on this site and has been put right, the latest first. Nothing is ever taken off this list.',
  noCorrections: 'Nothing has been corrected yet.',
  corrected: 'Corrected on {day}',
  concerns: 'Pages that it concerns',
  withdrawn: 'An editor has withdrawn this page.',
  decided: '{action} ({who}, {day}: {why})',
  action: {
    same: 'taken as one claim',
    different: 'told apart from a similar claim',
    'not-a-claim': 'found to be no claim',
    rename: 'the title was chosen',
    merge: 'several events are one',
    split: 'one event is two',
    hide: 'withdrawn',
    alias: 'a spelling of the name was added',
    one: 'several entries are one',
    two: 'one entry is two',
    apart: 'told apart from a similar name',
    known: 'the name was checked',
  } satisfies Record<EditorsAction, string>,
} as const;
