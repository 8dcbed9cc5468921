import { describe, expect, it } from 'vitest';
import type { Token } from '../model/token.ts';
import { PhraseTable } from './phrases.ts';

/** Words as `form` or `form/lemma`, lemmas separated by `+`. */
function words(text: string): Pick<Token, 'fold' | 'readings'>[] {
  return text.split(' ').map((word) => {
    const [fold = '', lemmas] = word.split('/');
    const readings = (lemmas?.split('+') ?? []).map((lemma) => ({ lemma, pos: 'NOUN' as const }));
    return { fold, readings };
  });
}

function found(patterns: string[], text: string, at = 0): string[] {
  const table = new PhraseTable(patterns.map((pattern) => [pattern, pattern] as const));
  return table
    .longestAt(words(text), at)
    .map(({ value, length }) => `${value} (${String(length)})`);
}

describe('PhraseTable', () => {
  it('matches a form exactly and a lemma in any form', () => {
    expect(found(['рада'], 'ради/рада')).toEqual([]);
    expect(found(['~рада'], 'ради/рада+рад')).toEqual(['~рада (1)']);
    expect(found(['~рад'], 'ради/рада+рад')).toEqual(['~рад (1)']);
  });

  it('prefers the longest phrase', () => {
    const patterns = ['за', 'за ~слово', 'за даними'];
    expect(found(patterns, 'за словами/слово міністра')).toEqual(['за ~слово (2)']);
    expect(found(patterns, 'за столом/стіл')).toEqual(['за (1)']);
  });

  it('does not see past the last token, nor match in the middle', () => {
    expect(found(['за даними'], 'за')).toEqual([]);
    expect(found(['даними'], 'за даними')).toEqual([]);
    expect(found(['даними'], 'за даними', 1)).toEqual(['даними (1)']);
  });

  it('keeps all values of a pattern, but a value once', () => {
    const table = new PhraseTable([
      ['так', 1],
      ['так', 2],
      ['~так', 1],
    ]);
    expect(table.longestAt(words('так/так'), 0).map(({ value }) => value)).toEqual([1, 2]);
  });

  it('takes ё for е on either side', () => {
    expect(found(['ещё'], 'еще')).toEqual(['ещё (1)']);
    expect(found(['~отчет'], 'отчёты/отчёт')).toEqual(['~отчет (1)']);
  });
});
