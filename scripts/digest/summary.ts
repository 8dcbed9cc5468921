import type { Analysis } from '../../src/model/analysis.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Changes } from './folder/changes.ts';

/** The figures of a digest as lines for the terminal. */
export function summaryLines(
  analysis: Analysis,
  problems: readonly Problem[],
  changes: Changes,
): string[] {
  const { articles, claims, groups, events, asOf } = analysis;
  const sentences = articles.flatMap((article) => article.sentences);
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const figures: [string, number, string][] = [
    ['articles', articles.length, `as of ${asOf}`],
    ['claims', claims.length, `${count(claims, (claim) => claim.checkWorthy)} check-worthy`],
    ['groups', groups.length, `${count(groups, (group) => group.claims.length > 1)} of several`],
    ['origins', groups.flatMap((group) => group.origins).length, ''],
    ['events', events.length, ''],
    [
      'abstentions',
      count(sentences, (sentence) => sentence.abstained !== null),
      `of ${sentences.length} sentences`,
    ],
    ['problems', problems.length, `${errors} of them errors`],
    ['files', changes.unchanged + changes.written.length, changesInWords(changes)],
  ];
  return figures.map(([name, value, note]) =>
    `${name.padEnd(12)}${String(value).padStart(6)}  ${note}`.trimEnd(),
  );
}

function changesInWords({ written, removed, unchanged }: Changes): string {
  return `${written.length} written, ${unchanged} unchanged, ${removed.length} removed`;
}

function count<T>(items: readonly T[], test: (item: T) => boolean): number {
  return items.filter(test).length;
}
