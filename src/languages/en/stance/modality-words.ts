import type { StanceCue } from '../../../model/language/stance-cues.ts';
import { lemmaRows, rows } from '../../cue-rows.ts';

/** English words of modality, negation and doubt. */
export const modalityWords: readonly (readonly [string, StanceCue])[] = [
  ...rows(
    `did not respond to | did not immediately respond to | has not responded to | have not responded to
    had not responded to | does not comment on | declined to comment | declined comment
    ~refuse to comment | no comment | did not reply to | could not be reached | did not comment
    did not immediately comment | has not commented | have not commented | had not commented
    did not answer | was not immediately available for comment | were not immediately available
    did not return | declined to answer | declined to elaborate | declined to provide
    had no immediate comment | had no comment | would not comment | didn’t respond to | ~decline to say
    declined to give | did not offer`,
    { kind: 'modality', modality: 'no-comment' },
  ),
  ...rows(
    `unclear | not clear | unknown | it is not known | uncertain | remains to be seen
    not immediately clear | not yet clear | wasn’t clear | isn’t clear | wasn’t immediately clear
    not immediately known | did not say | has not said | have not said | did not specify
    did not elaborate | did not provide details | did not immediately provide | did not disclose
    was not disclosed | were not disclosed | not yet known | was not immediately released
    could not independently verify | could not be independently verified | no details
    under investigation | is being investigated | are being investigated | remains unknown | in doubt`,
    { kind: 'modality', modality: 'unclear' },
  ),
  ...lemmaRows('demand insist urge', { kind: 'modality', modality: 'demanded', verb: true }),
  ...rows(
    `~insist on | ~call for | ~call on | ultimatum | must
    should | ought to | ~press for | ~push for | ~ask for | ~plead with | ~appeal to | ~want | ~seek to
    ~campaign for | needs to | need to | has to | have to | ~require | mustn’t
    shouldn’t | calls for | demands for`,
    { kind: 'modality', modality: 'demanded', verb: true },
  ),
  ...rows(`~oppose | ~object to | ~refuse to | ~reject | ~protest against | ~vote against`, {
    kind: 'modality',
    modality: 'demanded',
    verb: true,
    against: true,
  }),
  ...rows('against | opposed', { kind: 'verbless-modality', modality: 'demanded', against: true }),
  ...lemmaRows('order instruct command', {
    kind: 'modality',
    modality: 'demanded',
    verb: true,
    infinitive: true,
    object: true,
  }),
  ...lemmaRows('hope', { kind: 'modality', modality: 'hoped', verb: true }),
  ...rows('hopeful | the hope | hopes that | hope that | in the hope | looks forward to', {
    kind: 'modality',
    modality: 'hoped',
  }),
  ...rows('look forward to | looking forward to', { kind: 'modality', modality: 'hoped' }),
  ...lemmaRows('expect forecast predict project anticipate estimate', {
    kind: 'modality',
    modality: 'expected',
    verb: true,
  }),
  ...rows(
    `is due to | are due to | was due to | were due to | is likely to | are likely to | is set to
    are set to | was set to | were set to | is poised to | are poised to | is slated to | are slated to
    is on track to | are on track to | was on track to | on course to | is due in | is due on
    is due at | is about to | are about to | likely to | is bound to | are bound to`,
    { kind: 'modality', modality: 'expected' },
  ),
  ...lemmaRows('plan intend schedule', { kind: 'modality', modality: 'planned', verb: true }),
  ...rows('will | won’t | shall | it’ll | he’ll | she’ll | they’ll | we’ll | i’ll', {
    kind: 'modality',
    modality: 'planned',
    verb: true,
    future: true,
  }),
  ...rows(
    `is going to | are going to | was going to | were going to | ~prepare to
    is to | are to | was to | were to | ~agree to | ~promise to | ~vow to | ~pledge to | ~aim to
    ~decide to | ~threaten to | ~promise | ~vow | ~pledge
    ~commit to | ~set out to | plans to | planning to | is planned | are planned | was planned
    were planned | scheduled for | scheduled to | slated for`,
    { kind: 'modality', modality: 'planned', verb: true },
  ),
  ...rows('would | wouldn’t', {
    kind: 'modality',
    modality: 'planned',
    verb: true,
    reported: true,
    future: true,
  }),
  ...rows(
    `may | might | could | possibly | perhaps | possible | probably | potentially | couldn’t
    may not | might not | maybe | conceivably | at risk of | a chance`,
    { kind: 'modality', modality: 'possible' },
  ),
  ...lemmaRows('risk', { kind: 'modality', modality: 'possible', verb: true }),
  ...lemmaRows(
    `rise fall grow increase decrease decline drop climb slow accelerate worsen improve exceed reach
    total double triple halve shrink expand widen narrow ease jump surge soar slump plunge last
    continue remain be miss lose suffer die cost`,
    { kind: 'change' },
  ),
  ...rows(
    `apparently | seemingly | likely | probably | possibly | perhaps | reportedly | allegedly | may | might | could | preliminary | not final | appears to | seems to
    appeared to | seemed to | suspected | alleged | potentially | presumably | purportedly | believed to
    thought to | said to be | unconfirmed | supposedly | ostensibly | tentatively | is understood to`,
    { kind: 'hedge' },
  ),
  ...rows(
    `about | around | at least | approximately | roughly | more than | less than | up to | some | over
    an estimated | fewer than | close to | no more than | as many as | as much as | nearly | almost`,
    { kind: 'hedge', number: true },
  ),
  ...rows(
    `not | no | never | none | nobody | n’t | don’t | didn’t | doesn’t | won’t | isn’t | aren’t | wasn’t
    weren’t | hasn’t | haven’t | cannot | can’t | hadn’t | wouldn’t | couldn’t | shouldn’t | no one
    nothing | neither | nor | no longer | without ever | hardly | mustn’t`,
    { kind: 'negation' },
  ),
];
