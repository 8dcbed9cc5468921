import { parseSuffixRules, type SuffixRule } from '../../../src/languages/hunspell/affixes.ts';
import { readHeads } from '../../../src/languages/hunspell/heads.ts';

/**
 * The forms that a Hunspell dictionary makes of its words.
 *
 * @param aff Text of the `.aff` file; flags are single characters.
 * @param dic Text of the `.dic` file.
 * @param written How the dictionary writes a folded word.
 */
export function createHunspellForms(
  aff: string,
  dic: string,
  written: (word: string) => string,
): (lemma: string) => string[] {
  const heads = readHeads(dic);
  const byFlag = new Map<string, (SuffixRule & { readonly ending: string })[]>();
  for (const [ending, byStrip] of parseSuffixRules(aff).byEnding) {
    for (const rule of [...byStrip.values()].flat()) {
      const rules = byFlag.get(rule.flag) ?? [];
      rules.push({ ...rule, ending });
      byFlag.set(rule.flag, rules);
    }
  }
  return (lemma) => {
    const word = written(lemma);
    return heads(word)
      .filter((head) => head.written === 'lower')
      .flatMap(({ flags }) => Array.from(flags))
      .flatMap((flag) => byFlag.get(flag) ?? [])
      .filter(({ strip, condition }) => word.endsWith(strip) && (condition?.test(word) ?? true))
      .map(({ strip, ending }) => word.slice(0, word.length - strip.length) + ending);
  };
}
