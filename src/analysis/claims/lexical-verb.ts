import { cuesOf, type Stretch } from './compiled-stance.ts';

/** How many words may follow a helping verb and still belong to it ("did not immediately"). */
export const verbChain = 3;

/**
 * Index of the verb that says what happens: behind helping verbs ("will be opening"), and the
 * participle behind a copula ("було скасовано"); the predicate itself if it helps none.
 */
export function lexicalVerb(stretch: Stretch, at: number): number {
  const { view, to } = stretch;
  const copula = cuesOf(stretch, 'empty').some(({ from }) => from === at);
  if (view.speech.inflected && !copula) return at;
  let last = at;
  for (let index = at + 1; index < Math.min(to, at + 1 + verbChain); index += 1) {
    const role = view.roles[index];
    if (view.speech.inflected) {
      if (isPassive(view, index)) return index;
      if (role !== null) break;
      continue;
    }
    const bare = role === 'infinitive' && last === index - 1;
    if (role === 'helped' || role === 'participle' || bare) last = index;
    else if (role !== null || view.tokens[index]?.kind === 'punctuation') break;
  }
  return last;
}

/** A short participle, or one in the nominative, that is no part of a noun phrase. */
function isPassive({ roles, tokens }: Stretch['view'], at: number): boolean {
  const role = roles[at];
  if (role === 'predicative') return true;
  const [first] = tokens[at]?.readings ?? [];
  if (role === 'finite') return first?.verbForm === 'impersonal';
  const participle = role === 'participle' || first?.pos === 'ADJ';
  return participle && first?.cases?.includes('nom') === true;
}
