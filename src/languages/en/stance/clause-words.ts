import type { StanceCue } from '../../../model/language/stance-cues.ts';
import { rows } from '../../cue-rows.ts';

/** English words that make, part and join statements, and that point back. */
export const clauseWords: readonly (readonly [string, StanceCue])[] = [
  ...rows(
    `critical infrastructure | not only | no more than | no less than | no fewer than | key rate
    key interest rate | no later than | no earlier than | historic centre | historic center
    positive test | negative test | tested positive | tested negative | war against | fight against
    match against | game against | sanctions against | case against | campaign against | not just
    not least | better than expected | better than forecast | worse than expected | worse than forecast
    stronger than expected | weaker than expected | strong earthquake | powerful earthquake
    strong quake | powerful quake | strong winds | critical condition | key data | key witness | campaign to | cut back on
    important dates | so far | so much | so many`,
    { kind: 'neutral' },
  ),
  ...rows('this | that | these | those | that’s', { kind: 'pointer' }),
  ...rows('this | these | such | such a | that', { kind: 'demonstrative' }),
  ...rows('i | me | myself', { kind: 'pronoun', person: 1, number: 'sg' }),
  ...rows('we | us | ourselves', { kind: 'pronoun', person: 1, number: 'pl' }),
  ...rows('he | she | him | his | her | hers | himself | herself', {
    kind: 'pronoun',
    person: 3,
    number: 'sg',
  }),
  ...rows('they | them | their | theirs | themselves', {
    kind: 'pronoun',
    person: 3,
    number: 'pl',
  }),
  ...rows(
    `but | although | though | while | whereas | however | yet | even though | even as | and yet`,
    { kind: 'contrast' },
  ),
  ...rows('and', { kind: 'and' }),
  ...rows(
    `that | which | who | whom | whose | where | when | if | because | since | unless | until | as | than
    whether | how | why | after | before | once | so that | in order to | what | lest | although | though | compared with
    compared to`,
    { kind: 'subordinator' },
  ),
  ...rows(
    `wife | husband | fiancée | fiancé | son | stepson | daughter | stepdaughter | brother | sister
    half-brother | half-sister | father | mother | stepfather | stepmother | grandfather | grandmother
    grandson | granddaughter | uncle | aunt | nephew | niece | cousin | son-in-law | daughter-in-law
    brother-in-law | sister-in-law | father-in-law | mother-in-law | widow | widower | twin brother
    twin sister | ex-wife | ex-husband`,
    { kind: 'kinship' },
  ),
  ...rows(
    `plan | deal | agreement | treaty | contract | document | law | bill | draft | version | programme
    program | proposal | memorandum | declaration | resolution | report | package | list | statement
    ruling | judgment | decree | strategy | framework`,
    { kind: 'document' },
  ),
  ...rows('after | following', { kind: 'after' }),
  ...rows('which | who | whose | whom', { kind: 'relative' }),
  ...rows('because', { kind: 'background' }),
  ...rows(
    `at the same time | in addition | moreover | also | however | meanwhile | but | and | then | besides
    although | though | furthermore | yet | so | nevertheless | even though | whereas | while | instead
    separately | in turn | for his part | for her part | for its part | that`,
    { kind: 'connective' },
  ),
];
