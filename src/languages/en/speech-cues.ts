import type { SpeechCue, SpeechCues } from '../../model/language/speech-cues.ts';

type Row = readonly [pattern: string, cue: SpeechCue];

const all = (patterns: string, cue: SpeechCue): Row[] =>
  patterns.split('|').map((pattern) => [pattern.trim(), cue]);

/** Words of attribution in English news. */
export const speechCues: SpeechCues = {
  insideInstitution: ['at', 'in'],
  bareContent: true,
  cues: [
    ...all(
      `~say|~tell|~state|~report|~note|~add|~write|~explain|~warn|~announce|~claim|~argue|~insist|~acknowledge|
      ~admit|~suggest|~predict|~forecast|~estimate|~reply|~respond|~stress|~emphasize|~emphasise|~reveal|~disclose|
      ~declare|~assert|~allege|~remark|~comment|~pledge|~promise|~vow|~concede|~testify|~tweet|~post|~reiterate`.replaceAll(/\n\s*/gu, ''),
      { kind: 'verb', force: 'say' },
    ),
    ...all('~confirm', { kind: 'verb', force: 'confirm' }),
    ...all('~deny|~refute|~reject|~dismiss', { kind: 'verb', force: 'deny' }),
    ...all('~call|~describe|~label|~condemn|~welcome|~criticize|~criticise|~praise', {
      kind: 'verb',
      force: 'name',
    }),
    ...all('according to|in the words of|per', { kind: 'lead' }),
    ...all('in the view of|in the opinion of', { kind: 'lead', opinion: true }),
    ...all('citing|quoting|with reference to|referring to', { kind: 'citing' }),
    ...all('in an interview with|in an interview to|in remarks to|in comments to|speaking to|on', {
      kind: 'venue',
    }),
    ...all('as', { kind: 'as' }),
    ...all('that', { kind: 'that' }),
    ...all('this|the information|the report|the news', { kind: 'this' }),
    ...all('it was reported|it has been reported|it is reported|reportedly|it emerged', {
      kind: 'impersonal',
      force: 'report',
    }),
    ...all('it is expected|is expected|are expected|it was expected', {
      kind: 'impersonal',
      force: 'expect',
    }),
    ...all(
      `~source|~official|~insider|~witness|~expert|~analyst|both sides|people familiar with|people briefed on|
      ~person|~diplomat|~investigator|~resident`.replaceAll(/\n\s*/gu, ''),
      { kind: 'anonymous' },
    ),
    ...all(
      `~spokesman|~spokeswoman|~spokesperson|~representative|~president|~minister|~premier|~chief|~head|~chair|
      ~chairman|~chairwoman|~director|~ambassador|~prosecutor|~judge|~lawyer|~lawmaker|~senator|~commander|
      ~mayor|~governor|~secretary|~adviser|~advisor|~envoy|~coach|~captain|~leader|~manager`.replaceAll(/\n\s*/gu, ''),
      { kind: 'role' },
    ),
    ...all('~newspaper|~agency|~outlet|~broadcaster|~magazine|~channel', { kind: 'outlet' }),
    ...all('media|~journalist|~reporter|the press', { kind: 'media' }),
    ...all('he', { kind: 'pronoun', number: 'sg', gender: 'm' }),
    ...all('she', { kind: 'pronoun', number: 'sg', gender: 'f' }),
    ...all('they', { kind: 'pronoun', number: 'pl', gender: null }),
    ...all('at the same time|in addition|besides|moreover|also|however|furthermore', {
      kind: 'continuation',
    }),
    ...all('earlier|meanwhile|previously|separately', { kind: 'break' }),
    ...all('who|which|whose|whom', { kind: 'relative' }),
    ...all('whether|if', { kind: 'whether' }),
    ...all('about|of', { kind: 'about' }),
  ],
};
