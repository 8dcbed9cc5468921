import type { VerbRules } from '../../model/language/verb-rules.ts';
import type { Reading, Token } from '../../model/token.ts';
import { bareVerbRoles } from './bare-verb-roles.ts';
import { beginsWithCapital } from '../../text/capital.ts';

/**
 * What a verb form does in its sentence. `predicative` is a short participle that makes a statement
 * without a finite verb ("обнаружены", "запланирована"); `helped` is what the subject does behind a
 * helping verb ("has said", "did not say").
 */
export type VerbRole =
  'finite' | 'helped' | 'predicative' | 'infinitive' | 'participle' | 'converb';

/** Verb rules ready for look-up. */
export interface CompiledVerbs {
  readonly inflected: boolean;
  readonly helpers: ReadonlyMap<string, 'participle' | 'infinitive'>;
  readonly perfects: ReadonlySet<string>;
  readonly bareHelpers: ReadonlyMap<string, 'participle' | 'infinitive'>;
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly prepositionLeads: ReadonlySet<string>;
  readonly unchangedPasts: ReadonlySet<string>;
  readonly pastEndings: readonly string[];
  readonly subjects: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly agentMarks: ReadonlySet<string>;
}

/** Compiles a language's verb rules once. */
export function compileVerbs(rules: VerbRules): CompiledVerbs {
  const byForm = ({ participle, infinitive }: VerbRules['helpers']): CompiledVerbs['helpers'] =>
    new Map([
      ...participle.map((word) => [word, 'participle'] as const),
      ...infinitive.map((word) => [word, 'infinitive'] as const),
    ]);
  return {
    inflected: rules.inflected,
    helpers: byForm(rules.helpers),
    perfects: new Set(rules.perfects),
    bareHelpers: byForm(rules.bareHelpers),
    infinitiveMarks: new Set(rules.infinitiveMarks),
    prepositionLeads: new Set(rules.prepositionLeads),
    unchangedPasts: new Set(rules.unchangedPasts),
    pastEndings: rules.pastEndings,
    subjects: new Set(rules.subjects),
    clauseOpeners: new Set(rules.clauseOpeners),
    agentMarks: new Set(rules.agentMarks),
  };
}

/**
 * The role of each token of a sentence; null for what is no verb here.
 *
 * @param takesClause Whether a verb is one after which a clause may follow at once ("said it is").
 */
export function verbRoles(
  tokens: readonly Token[],
  verbs: CompiledVerbs,
  takesClause: (at: number) => boolean,
): (VerbRole | null)[] {
  if (!verbs.inflected) return bareVerbRoles(tokens, verbs, takesClause);
  return tokens.map((token, at) => {
    const role = inflectedRole(token.readings[0]);
    return role !== null && isTitled(tokens, at) ? null : role;
  });
}

/** A capital inside a sentence makes a name, unless a quotation or a new statement begins there. */
export function isTitled(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || at === 0 || !beginsWithCapital(token.text)) return false;
  const before = tokens[at - 1];
  return before?.kind === 'word' || before?.kind === 'number' || before?.text === ',';
}

function inflectedRole(first: Reading | undefined): VerbRole | null {
  if (first?.pos !== 'VERB') return null;
  const { verbForm, cases = [] } = first;
  if (verbForm === 'infinitive' || verbForm === 'converb') return verbForm;
  if (verbForm === 'participle') return cases.length === 0 ? 'predicative' : 'participle';
  return 'finite';
}
