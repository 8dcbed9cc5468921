import type { Doubt, Remedy } from '../../src/analysis/review/doubt.ts';
import { writeYaml } from '../../src/markdown/yaml.ts';

const kinds: Readonly<Record<Doubt['kind'], string>> = {
  'near-claims': 'Perhaps one claim',
  contradiction: 'A contradiction',
  'unknown-name': 'A name that the gazetteer does not have',
  'near-people': 'Perhaps one person',
};

/**
 * A doubtful case as lines for the terminal: what it is, both texts, and below each file's name the
 * lines to paste into it. Who signs fills in the fields that stand empty; the digest refuses an entry
 * in which one is.
 */
export function doubtLines(doubt: Doubt, number: number): string[] {
  const { kind, pages, texts, remedies } = doubt;
  return [
    `${number}. ${kinds[kind]} (${pages} pages)`,
    ...texts.map(({ at, words }) => `   ${at}: ${printable(words)}`),
    ...remedies.flatMap((remedy) => [`   editorial/${remedy.file}.yaml`, ...entryLines(remedy)]),
  ];
}

function entryLines(remedy: Remedy): string[] {
  const entry =
    remedy.file === 'verdicts'
      ? {
          ...remedy.entry,
          rationale: { en: null, uk: null, ru: null },
          sources: [],
          ...{ editor: null, date: null },
        }
      : { ...remedy.entry, who: null, when: null, why: null };
  return writeYaml([entry], 3)
    .trimEnd()
    .split('\n')
    .map((line) => `     ${line}`);
}

/** Words of an article may go over lines, and hold what a terminal would obey. */
function printable(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '');
}
