import type { SpeechCue, SpeechCues } from '../../model/language/speech-cues.ts';
import { rows } from '../cue-rows.ts';
import { speechNouns } from './speech/nouns.ts';
import { speechVerbs } from './speech/verbs.ts';

const relay: SpeechCue = { kind: 'impersonal', force: 'report' };
const expectation: SpeechCue = { kind: 'impersonal', force: 'expect' };

/** Words of attribution in English news. */
export const speechCues: SpeechCues = {
  insideInstitution: [],
  bareContent: true,
  cues: [
    ...speechVerbs,
    ...speechNouns,
    ...rows(
      `according to | in the words of | based on data from | as per | on the word of
      by the estimate of | by the account of | data from`,
      { kind: 'lead' },
    ),
    ...rows('in the view of | in the opinion of | in the eyes of | in the judgment of', {
      kind: 'lead',
      opinion: true,
    }),
    ...rows('in his words | by his account | by his own account | according to him', {
      kind: 'own-lead',
      number: 'sg',
      gender: 'm',
    }),
    ...rows('in her words | by her account | by her own account | according to her', {
      kind: 'own-lead',
      number: 'sg',
      gender: 'f',
    }),
    ...rows('in their words | by their account | according to them', {
      kind: 'own-lead',
      number: 'pl',
      gender: null,
    }),
    ...rows('in his view | in his opinion', {
      kind: 'own-lead',
      number: 'sg',
      gender: 'm',
      opinion: true,
    }),
    ...rows('in her view | in her opinion', {
      kind: 'own-lead',
      number: 'sg',
      gender: 'f',
      opinion: true,
    }),
    ...rows('in their view | in their opinion', {
      kind: 'own-lead',
      number: 'pl',
      gender: null,
      opinion: true,
    }),
    ...rows(
      `citing | quoting | with reference to | referring to | attributing the report to
      on the basis of | cites`,
      { kind: 'citing' },
    ),
    ...rows(
      `in an interview with | in an interview to | in an interview on | in remarks to | in comments to
      speaking to | talking to | speaking on | in a phone interview with | in an email to
      in emailed comments to | in a telephone interview with | in a statement to | on the air of
      in an article for | in an op-ed for | quoted by | published by | carried by | reported by`,
      { kind: 'venue' },
    ),
    ...rows('as', { kind: 'as' }),
    ...rows('that', { kind: 'that' }),
    ...rows(
      `not | n’t | never | don’t | doesn’t | didn’t | won’t | wouldn’t | hasn’t | haven’t | hadn’t
      couldn’t | can’t | cannot | isn’t | wasn’t`,
      { kind: 'not' },
    ),
    ...rows(
      `this was reported by | this was announced by | this was stated by | this is according to
      that is according to | this is reported by | this comes from`,
      { kind: 'this' },
    ),
    ...rows(
      `it was reported | it has been reported | it is reported | it was announced | it emerged
      it was noted | it was said | it was stated | it is said | it is alleged | it was alleged
      it has emerged | it is claimed | it was claimed | it is understood | it has been alleged
      it was confirmed | it is believed | it was disclosed | it was revealed`,
      relay,
    ),
    ...rows('it is expected | it was expected | it is hoped | it is planned', expectation),
    ...rows('he', { kind: 'pronoun', number: 'sg', gender: 'm' }),
    ...rows('she', { kind: 'pronoun', number: 'sg', gender: 'f' }),
    ...rows('it', { kind: 'pronoun', number: 'sg', gender: 'n' }),
    ...rows('they', { kind: 'pronoun', number: 'pl', gender: null }),
    ...rows(
      `at the same time | in addition | besides | moreover | also | however | furthermore
      for his part | for her part | for its part | for their part | in turn | nevertheless | likewise
      instead | additionally`,
      { kind: 'continuation' },
    ),
    ...rows('earlier | meanwhile | previously | separately | elsewhere', { kind: 'break' }),
    ...rows('who | which | whose | whom | where', { kind: 'relative' }),
    ...rows(
      `when | while | whereas | although | though | even though | because | if | unless | until | since
      after | before | once | even if | as soon as | by the time`,
      { kind: 'clause' },
    ),
    ...rows('whether | why | how | how much | how many', { kind: 'whether' }),
    ...rows('about | of', { kind: 'about' }),
  ],
};
