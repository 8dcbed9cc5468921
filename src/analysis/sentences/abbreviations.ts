import type { SentenceRules } from '../../model/language/sentence-rules.ts';

/** What a full stop behind an abbreviation means. */
export type AbbreviationKind =
  'never-final' | 'bound-to-number' | 'final-after-number' | 'maybe-final' | 'final-before-opener';

/** The rules of a language, compiled for look-up. */
export interface StopRules {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  readonly longInitials: ReadonlySet<string>;
  readonly continuations: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  readonly isVerb: (form: string) => boolean;
}

/**
 * Compiles the abbreviation lists of a language.
 *
 * @param isVerb Whether a folded form may be a finite verb.
 */
export function compileStopRules(
  rules: SentenceRules,
  isVerb: (form: string) => boolean,
): StopRules {
  const lists: readonly (readonly [AbbreviationKind, readonly string[]])[] = [
    ['never-final', rules.neverFinal],
    ['bound-to-number', rules.boundToNumber],
    ['final-after-number', rules.finalAfterNumber],
    ['maybe-final', rules.maybeFinal],
    ['final-before-opener', rules.finalBeforeOpener],
  ];
  const abbreviations = new Map<string, AbbreviationKind>();
  for (const [kind, list] of lists) {
    for (const entry of list) abbreviations.set(entry, kind);
  }
  return {
    abbreviations,
    longInitials: new Set(rules.longInitials),
    continuations: new Set(rules.continuations),
    openers: new Set(rules.openers),
    isVerb,
  };
}
