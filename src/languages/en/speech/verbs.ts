import type { SpeechCue } from '../../../model/language/speech-cues.ts';
import { lemmaRows, rows } from '../../cue-rows.ts';

/** English verbs of saying, by what they do with what is said. */
export const speechVerbs: readonly (readonly [string, SpeechCue])[] = [
  ...lemmaRows(
    `say state note add write explain claim argue acknowledge admit suggest predict reply respond
    stress emphasize emphasise underline underscore reveal declare assert allege remark concede testify
    tweet post reiterate maintain contend observe caution recall mention comment boast joke quip lament
    complain protest counter retort reason conclude continue repeat affirm attest indicate signal hint
    imply stipulate opine muse confess recount relate speculate warrant clarify specify elaborate
    proclaim profess surmise express voice read`,
    { kind: 'verb', force: 'say' },
  ),
  ...lemmaRows('tell inform assure remind notify brief advise warn', {
    kind: 'verb',
    force: 'say',
    recipient: true,
  }),
  ...lemmaRows('believe think feel consider reckon', {
    kind: 'verb',
    force: 'say',
    view: true,
    clause: true,
  }),
  ...lemmaRows(
    `show find discover determine establish prove demonstrate rule learn know realize realise
    suspect decide agree fear doubt worry ensure estimate calculate`,
    { kind: 'verb', force: 'say', clause: true },
  ),
  ...lemmaRows(
    `announce report disclose publish pledge promise vow threaten unveil forecast project outline
    release detail swear demand insist`,
    { kind: 'verb', force: 'announce' },
  ),
  ...lemmaRows('confirm', { kind: 'verb', force: 'confirm' }),
  ...lemmaRows('deny refute rebut dispute', { kind: 'verb', force: 'deny' }),
  ...lemmaRows(
    `call describe label condemn criticize criticise praise denounce accuse blame urge hail slam blast
    commend applaud characterize characterise dub brand decry deplore fault thank congratulate`,
    { kind: 'verb', force: 'name' },
  ),
  ...rows('~welcome | ~dismiss | ~reject', { kind: 'verb', force: 'name' }),
  ...lemmaRows('order instruct command', { kind: 'verb', force: 'name', infinitive: true }),
  ...lemmaRows('quote cite', { kind: 'verb', force: 'quote' }),
  ...rows('~comment on | ~react to | ~speak out | ~weigh in', { kind: 'verb', force: 'comment' }),
  ...lemmaRows('continue begin start proceed', { kind: 'phase' }),
  ...rows('~go on', { kind: 'phase' }),
  ...rows('~rule out', { kind: 'verb', force: 'announce', denied: true }),
];
