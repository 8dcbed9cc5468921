import { describe, expect, it } from 'vitest';
import { sharesIn } from './profile.ts';
import { articleStages, corpusStages, noStage, stageOf } from './stages.ts';

const main = 'file:///x/src/analysis/read-article.ts';
const dates = 'file:///x/src/analysis/dates/find-dates.ts';
const names = 'file:///x/src/analysis/names/find-names.ts';
const phrases = 'file:///x/src/text/phrases.ts';
const dictionary = 'file:///x/src/languages/uk/morphology.ts';

describe('stageOf', () => {
  it.each([
    [[main, dates, phrases], 'dates'],
    [[main, names, dates], 'names'],
    [[main, 'file:///x/src/analysis/sentences.ts', dictionary], 'morphology'],
    [[main, names, dictionary], 'morphology'],
    [[main, phrases], noStage],
    [[], noStage],
  ])('%j', (stack, stage) => {
    expect(stageOf(stack, articleStages)).toBe(stage);
  });

  it('knows no morphology among the stages of the corpus', () => {
    const groups = 'file:///x/src/analysis/claim-groups/group-claims.ts';
    expect(stageOf([groups, dictionary], corpusStages)).toBe('groups');
  });
});

describe('sharesIn', () => {
  it('adds up samples by stage and leaves the collection of garbage out', () => {
    const node = (id: number, url: string, functionName: string, children: number[] = []) => ({
      id,
      callFrame: { functionName, scriptId: '0', url, lineNumber: 0, columnNumber: 0 },
      children,
    });
    const profile = {
      nodes: [
        node(1, '', '(root)', [2, 4]),
        node(2, dates, 'findDates', [3]),
        node(3, phrases, 'longestAt'),
        node(4, '', '(garbage collector)'),
      ],
      startTime: 0,
      endTime: 100,
      samples: [2, 3, 4, 1],
      timeDeltas: [10, 20, 50, 5],
    };
    const found = new Map(sharesIn(profile, articleStages));
    expect(found.get('dates')).toBe(1);
    expect(found.get('names')).toBe(0);
    expect(found.get(noStage)).toBe(0);
  });
});
