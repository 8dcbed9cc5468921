import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadMorphologies } from '../../scripts/load-morphologies.ts';
import { compileContextRules, inContext } from '../analysis/sentences/in-context.ts';
import { readTokens } from '../analysis/sentences/tokens.ts';
import type { LanguageCode } from '../model/language-code.ts';
import { languages } from './registry.ts';

const morphologies = await loadMorphologies();

/** Words of a line of `form/lemma` items, as a person lemmatised them after the UD treebanks. */
interface Marked {
  readonly text: string;
  readonly lemmas: readonly {
    readonly start: number;
    readonly form: string;
    readonly lemma: string;
  }[];
}

function marked(line: string): Marked {
  let text = '';
  const lemmas: { start: number; form: string; lemma: string }[] = [];
  for (const item of line.split(' ')) {
    const slash = item.lastIndexOf('/');
    const form = slash > 0 ? item.slice(0, slash) : item;
    if (text !== '') text += ' ';
    if (slash > 0) lemmas.push({ start: text.length, form, lemma: item.slice(slash + 1) });
    text += form;
  }
  return { text, lemmas };
}

function wrongOnes(code: LanguageCode, rank: 'first' | 'any'): { total: number; wrong: string[] } {
  const url = new URL(`${code}/morphology/lemmas.txt`, import.meta.url);
  const wrong: string[] = [];
  let total = 0;
  for (const line of readFileSync(url, 'utf8').split('\n').filter(Boolean)) {
    const { text, lemmas } = marked(line);
    const read = readTokens(text, 0, text.length, morphologies[code]);
    const tokens = inContext(read, compileContextRules(languages[code].readings));
    for (const { start, form, lemma } of lemmas) {
      total += 1;
      const token = tokens.find((one) => one.start === start && one.text === form);
      const found = (token?.readings ?? []).map((reading) => reading.lemma);
      const right = rank === 'any' ? found.includes(lemma) : found[0] === lemma;
      if (!right) wrong.push(`${form}: ${lemma}, found ${found.join(' ')}`);
    }
  }
  return { total, wrong };
}

describe.each(['uk', 'ru', 'en'] as const)('lemmas of %s news', (code) => {
  it('has enough to measure by', () => {
    expect(wrongOnes(code, 'first').total).toBeGreaterThan(400);
  });

  it('finds at least 97% at once', () => {
    const { total, wrong } = wrongOnes(code, 'first');
    expect(wrong.length / total, wrong.join('\n')).toBeLessThan(0.03);
  });

  it('has at least 99% among all readings', () => {
    const { total, wrong } = wrongOnes(code, 'any');
    expect(wrong.length / total, wrong.join('\n')).toBeLessThan(0.01);
  });
});
