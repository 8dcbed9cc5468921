import type { SpeechCue, SpeechCues } from '../../model/language/speech-cues.ts';
import type { Token } from '../../model/token.ts';
import { PhraseTable } from '../../text/phrases.ts';

/** Words of attribution ready for look-up. */
export interface CompiledSpeech {
  readonly table: PhraseTable<SpeechCue>;
  readonly insideInstitution: ReadonlySet<string>;
  readonly bareContent: boolean;
  /** Whether the endings of nouns tell the subject. */
  readonly inflected: boolean;
}

/** Compiles a language's words of attribution once. */
export function compileSpeech(
  { cues, insideInstitution, bareContent }: SpeechCues,
  inflected: boolean,
): CompiledSpeech {
  return {
    table: new PhraseTable(cues),
    insideInstitution: new Set(insideInstitution),
    bareContent,
    inflected,
  };
}

/** A cue with the number of tokens that it takes. */
export interface FoundCue {
  readonly cue: SpeechCue;
  readonly length: number;
}

const none: readonly never[] = [];

/** The cues that begin at each token of a sentence. */
export function scanSpeech(
  tokens: readonly Token[],
  { table }: CompiledSpeech,
): (readonly FoundCue[])[] {
  return tokens.map((token, at) => {
    const matches = token.kind === 'word' ? table.longestAt(tokens, at) : none;
    return matches.length === 0
      ? none
      : matches.map(({ value, length }) => ({ cue: value, length }));
  });
}
