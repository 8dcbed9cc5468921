import type { StanceCue, StanceCues } from '../../model/language/stance-cues.ts';

type Row = readonly [pattern: string, cue: StanceCue];

const all = (patterns: string, cue: StanceCue): Row[] =>
  patterns
    .replaceAll(/\s*\n\s*/gu, '')
    .split('|')
    .map((pattern) => [pattern, cue]);

/** Words of modality, negation and stance in English news. */
export const stanceCues: StanceCues = {
  futureIsPlan: true,
  cues: [
    ...all(
      `did not respond to|did not immediately respond to|has not responded to|declined to comment|
      ~refuse to comment|no comment|did not reply to|could not be reached for comment|did not comment`,
      { kind: 'modality', modality: 'no-comment' },
    ),
    ...all('unclear|not clear|unknown|it is not known|uncertain|remains to be seen|not immediately clear', {
      kind: 'modality',
      modality: 'unclear',
    }),
    ...all('~demand|~insist on|~oppose|~object to|~call for|~urge|~reject|~refuse|~ultimatum', {
      kind: 'modality',
      modality: 'demanded',
    }),
    ...all('~hope|hopes|hopeful', { kind: 'modality', modality: 'hoped' }),
    ...all('~expect|is due to|are due to|is likely to|are likely to|is set to|are set to|~forecast', {
      kind: 'modality',
      modality: 'expected',
    }),
    ...all('~plan|~intend|~schedule|scheduled|will|is going to|are going to|~prepare to|is to|are to|shall', {
      kind: 'modality',
      modality: 'planned',
    }),
    ...all('may|might|could|can|possibly|perhaps|possible|probably|would', {
      kind: 'modality',
      modality: 'possible',
    }),
    ...all(
      `apparently|seemingly|likely|probably|possibly|perhaps|reportedly|allegedly|about|around|almost|nearly|
      may|might|could|preliminary|not final|appears to|seems to`,
      { kind: 'hedge' },
    ),
    ...all('not|no|never|none|nobody|n’t|don’t|didn’t|doesn’t|won’t|isn’t|aren’t|wasn’t|weren’t|hasn’t|haven’t|cannot|can’t', {
      kind: 'negation',
    }),
    ...all(
      `important|critical|historic|unprecedented|successful|terrible|wonderful|significant|symbolic|shameful|
      obvious|brilliant|catastrophic|positive|negative|constructive|productive|fruitful|progress|key|
      unfortunately|fortunately|interesting|remarkable|stunning|dramatic`,
      { kind: 'evaluation' },
    ),
    ...all('simply|merely|~pretend|~fear|~want|~try to|interested in|~believe|~doubt|eager|keen', {
      kind: 'motive',
    }),
    ...all('regime|puppet|butcher|thug|so-called|barbaric|henchman|notorious|infamous', {
      kind: 'loaded',
    }),
    ...all('is|are|was|were|has|have|had|will|may|can|must', { kind: 'predicate' }),
    ...all('critical infrastructure|not only|no more than|no less than|no fewer than|key rate|key interest rate', {
      kind: 'neutral',
    }),
    ...all('this|it|that', { kind: 'pointer' }),
    ...all('but|although|though|while|whereas|however|yet', { kind: 'contrast' }),
    ...all('and', { kind: 'and' }),
    ...all('that|which|who|whom|whose|where|when|if|because|since|unless|until|as|than|whether|how|why', {
      kind: 'subordinator',
    }),
    ...all('because|since', { kind: 'background' }),
    ...all('at the same time|in addition|moreover|also|however|meanwhile|but|and|then|besides|although|though', {
      kind: 'connective',
    }),
  ],
};
