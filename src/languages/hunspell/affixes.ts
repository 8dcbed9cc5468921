/** One suffix rule of a Hunspell `.aff` file: `strip` goes, the form's ending comes. */
export interface SuffixRule {
  readonly flag: string;
  readonly strip: string;
  /** What the lemma must end with, or null if anything will do. */
  readonly condition: RegExp | null;
}

/** The suffix rules by the ending that they produce, and by what they strip. */
export interface SuffixRules {
  readonly byEnding: ReadonlyMap<string, ReadonlyMap<string, readonly SuffixRule[]>>;
  readonly longestEnding: number;
}

/**
 * Reads the suffix rules (`SFX`) of an `.aff` file with one-character flags; other lines do not
 * matter for looking words up. Text behind `#` is a comment.
 */
export function parseSuffixRules(aff: string): SuffixRules {
  const byEnding = new Map<string, Map<string, SuffixRule[]>>();
  const conditions = new Map<string, RegExp>();
  let longestEnding = 0;
  for (const line of aff.split('\n')) {
    if (!line.startsWith('SFX ')) continue;
    const [, flag, strip, add, pattern] = line.split(/\s+/u);
    if (flag === undefined || strip === undefined || add === undefined) continue;
    if (pattern === undefined || pattern === '') continue;
    const ending = add === '0' ? '' : add;
    const rule = { flag, strip: strip === '0' ? '' : strip, condition: conditionOf(pattern) };
    const byStrip = byEnding.get(ending) ?? new Map<string, SuffixRule[]>();
    const rules = byStrip.get(rule.strip) ?? [];
    rules.push(rule);
    byStrip.set(rule.strip, rules);
    byEnding.set(ending, byStrip);
    longestEnding = Math.max(longestEnding, ending.length);
  }
  return { byEnding, longestEnding };

  function conditionOf(pattern: string): RegExp | null {
    if (pattern === '.') return null;
    const known = conditions.get(pattern) ?? new RegExp(`${pattern}$`, 'u');
    conditions.set(pattern, known);
    return known;
  }
}
