import type { NameRules } from '../../model/language/name-rules.ts';
import type { SpeechCue, SpeechCues } from '../../model/language/speech-cues.ts';
import type { Token } from '../../model/token.ts';
import { fold } from '../../text/fold.ts';
import { PhraseTable } from '../../text/phrases.ts';

/** Words of attribution ready for look-up. */
export interface CompiledSpeech {
  readonly table: PhraseTable<SpeechCue>;
  readonly insideInstitution: ReadonlySet<string>;
  readonly bareContent: boolean;
  /** Given names that only men or only women bear, folded. */
  readonly givenNames: ReadonlyMap<string, 'm' | 'f'>;
  /** Whether the endings of nouns tell the subject. */
  readonly inflected: boolean;
}

/** Compiles a language's words of attribution once. */
export function compileSpeech(
  { cues, insideInstitution, bareContent }: SpeechCues,
  givenNames: NameRules['givenNames'],
  inflected: boolean,
): CompiledSpeech {
  return {
    givenNames: gendersOfNames(givenNames),
    table: new PhraseTable(cues),
    insideInstitution: new Set(insideInstitution),
    bareContent,
    inflected,
  };
}

/** A name that both may bear tells nothing. */
function gendersOfNames({ m, f }: NameRules['givenNames']): ReadonlyMap<string, 'm' | 'f'> {
  const men = new Set(m.flat().map(fold));
  const women = new Set(f.flat().map(fold));
  return new Map<string, 'm' | 'f'>([
    ...[...men].filter((name) => !women.has(name)).map((name): [string, 'm'] => [name, 'm']),
    ...[...women].filter((name) => !men.has(name)).map((name): [string, 'f'] => [name, 'f']),
  ]);
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
