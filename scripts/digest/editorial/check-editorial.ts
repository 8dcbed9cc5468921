import { fingerprint } from '../../../src/analysis/permalinks/fingerprint.ts';
import type { Correction } from '../../../src/markdown/editorial/corrections-schema.ts';
import { linkedEvents } from '../../../src/markdown/notes/linked-events.ts';
import { readNote } from '../../../src/markdown/notes/read-note.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Miss } from '../../../src/model/editorial/editorial.ts';
import type { Permalinks } from '../../../src/model/permalinks.ts';
import type { Problem } from '../../../src/model/problem.ts';
import type { EditorsFile, ReadEditorial } from './read-editorial.ts';

/** What the editors' files are compared with. */
export interface CheckedAgainst {
  readonly analysis: Analysis;
  readonly permalinks: Permalinks;
  readonly misses: readonly Miss[];
  /** The hashes of the corrections that the digest has shown before, in their order. */
  readonly shownBefore: readonly string[];
}

/** The hash of each correction, by which a later run knows that nobody has changed it. */
export function correctionHashes(corrections: readonly Correction[]): string[] {
  return corrections.map(({ when, who, pages, text: { en, uk, ru } }) => {
    const places = pages.flatMap(({ kind, id }) => [kind, id]);
    return fingerprint([when, who, ...places, en, uk, ru].join('\n'));
  });
}

/** What the editors wrote and matches nothing, in the order of their files. */
export function checkEditorial(read: ReadEditorial, against: CheckedAgainst): Problem[] {
  return [
    ...against.misses.map(({ list, index, path, message, remedy }) =>
      problemAt(read.files[list], 'editorial/unmatched', [index, ...path], message, remedy),
    ),
    ...checkNotes(read, against),
    ...checkCorrections(read, against),
  ];
}

function checkNotes({ notes }: ReadEditorial, { analysis, permalinks }: CheckedAgainst): Problem[] {
  if (notes.length === 0) return [];
  const eventAt = linkedEvents(analysis.events, permalinks);
  const known = addressesIn(permalinks);
  return notes.flatMap(({ file, text }) => {
    const { note, problems } = readNote(file, text, eventAt);
    if (note === null) return problems;
    const { frontMatter: head } = note;
    const [kind, id] = 'event' in head ? ['event', head.event] : ['claim', head.claim];
    if (known.has(`${kind} ${id}`)) return problems;
    const message = `There is no ${kind} page ${id}.`;
    const remedy = 'Name the page on which the note stands by its address, or remove the note.';
    const place = { line: 1, column: 1 };
    const problem: Problem = {
      ...{ severity: 'error', rule: 'editorial/unmatched', file, place, message, remedy },
    };
    return [...problems, problem];
  });
}

/** Corrections name pages that are or were, and those shown before stand as they did, in order. */
function checkCorrections(
  { corrections, files }: ReadEditorial,
  { permalinks, shownBefore }: CheckedAgainst,
): Problem[] {
  const file = files.corrections;
  const known = addressesIn(permalinks);
  const lost = corrections.flatMap(({ pages }, index) =>
    pages.flatMap(({ kind, id }, at): Problem[] => {
      if (known.has(`${kind} ${id}`)) return [];
      const message = `There never was a page of the ${kind} ${id}.`;
      const remedy = 'Name the page by its address.';
      return [problemAt(file, 'editorial/unmatched', [index, 'pages', at], message, remedy)];
    }),
  );
  const hashes = correctionHashes(corrections);
  const changed = shownBefore.findIndex((hash, index) => hashes[index] !== hash);
  if (changed === -1) return lost;
  const message = `Entry ${changed + 1} was shown before and has been changed, moved or removed.`;
  const remedy = 'Restore it, and correct it by a new entry at the end.';
  return [...lost, problemAt(file, 'editorial/append-only', [changed], message, remedy)];
}

/** Every address with its kind, also those that lead elsewhere or were withdrawn. */
function addressesIn(permalinks: Permalinks): ReadonlySet<string> {
  return new Set(permalinks.map(({ kind, id }) => `${kind} ${id}`));
}

function problemAt(
  { file, placeOf }: EditorsFile,
  rule: string,
  path: readonly (string | number)[],
  message: string,
  remedy: string,
): Problem {
  return { severity: 'error', rule, file, place: placeOf(path), message, remedy };
}
