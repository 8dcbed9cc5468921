import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/analysis/review/doubt.ts';
import { readHandWritten } from '../../src/markdown/hand-written-yaml.ts';
import { Decisions } from '../../src/model/editorial/decision.ts';
import { doubtLines } from './doubt-lines.ts';

const claims = [
  { article: '2031-03-04-a', words: 'the "talks": lasted 5 hours' },
  { article: '2031-03-05-b', words: "переговори тривали п'ять годин" },
];
const doubt: Doubt = {
  kind: 'near-claims',
  pages: 4,
  texts: claims.map(({ article, words }) => ({ at: `${article}-c1`, words: `${words}\n\u0007` })),
  remedies: [
    { file: 'decisions', entry: { decision: 'same', claims } },
    { file: 'verdicts', entry: { claim: 'x', quotation: 'abc', rating: 'conflicting' } },
  ],
};

/** The lines below the name of a file, as an editor would paste them. */
function pasted(file: string): string {
  const lines = doubtLines(doubt, 1);
  const from = lines.findIndex((line) => line.trim() === `editorial/${file}.yaml`) + 1;
  const to = lines.findIndex((line, at) => at >= from && line.trim().startsWith('editorial/'));
  return lines.slice(from, to === -1 ? undefined : to).join('\n');
}

describe('doubtLines', () => {
  it('shows what it is, how far it reaches, and both texts on a line each', () => {
    expect(doubtLines(doubt, 1).slice(0, 4)).toEqual([
      '1. Perhaps one claim (4 pages)',
      '   2031-03-04-a-c1: the "talks": lasted 5 hours ',
      "   2031-03-05-b-c1: переговори тривали п'ять годин ",
      '   editorial/decisions.yaml',
    ]);
  });

  it('gives lines that a file of the editors takes once they are signed', () => {
    const signed = pasted('decisions')
      .replace('who: null', 'who: Mira Lys')
      .replace('when: null', 'when: 2031-03-07')
      .replace('why: null', 'why: Read both.');
    const { value, problems } = readHandWritten(signed, Decisions, { file: 'd', rule: 'r' });
    expect(problems).toEqual([]);
    expect(value).toMatchObject([{ decision: 'same', claims, who: 'Mira Lys' }]);
  });

  it('gives lines that no file takes as long as nobody has signed them', () => {
    const { problems } = readHandWritten(pasted('decisions'), Decisions, { file: 'd', rule: 'r' });
    expect(problems.map(({ message }) => message)).toEqual([
      '[0].who: expected string, received null.',
      '[0].when: expected string, received null.',
      '[0].why: expected string, received null.',
    ]);
  });

  it('leaves reasons, sources and signature of a verdict to the editor', () => {
    expect(
      pasted('verdicts')
        .split('\n')
        .map((line) => line.trim()),
    ).toEqual([
      '- claim: x',
      'quotation: abc',
      'rating: conflicting',
      'rationale:',
      'en: null',
      'uk: null',
      'ru: null',
      'sources: []',
      'editor: null',
      'date: null',
    ]);
  });
});
