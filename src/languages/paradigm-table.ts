import type { NameGender, NameUse, ObliqueCase, Paradigm } from '../model/language/name-rules.ts';

const uses: Readonly<Record<string, NameUse>> = {
  given: 'given',
  surname: 'surname',
  patronymic: 'patronymic',
  place: 'place',
  territory: 'territory',
  common: 'common',
  institution: 'institution',
  adjective: 'adjective',
};

const genders: Readonly<Record<string, NameGender>> = { m: 'm', f: 'f', n: 'n', p: 'p' };

const order: readonly ObliqueCase[] = ['gen', 'dat', 'acc', 'ins', 'loc', 'voc'];

/**
 * Reads a table of paradigms. A line is `uses and genders | stem~ending | gen; dat; acc; ins; loc;
 * voc`, each case with its endings separated by commas; the vocative may be left out and is then
 * the nominative. `rare` marks a row that is unlikely for unknown words; `?` before the endings of
 * a case says that the word alone does not tell which of them is right, `-` that none is known.
 * Lines that begin with `#` say what follows.
 *
 * @throws Error if a line has an unknown word or lacks a case, so that a slip shows at load time.
 * @example
 * paradigmTable('surname m | ськ~ий | ого; ому; ого; им; ому, ім; ий')
 */
export function paradigmTable(text: string): Paradigm[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(readLine);
}

function readLine(line: string): Paradigm {
  const [head = '', word = '', forms = ''] = line.split(' | ').map((part) => part.trim());
  const words = head.split(/\s+/u);
  const unknown = words.find((name) => !(name in uses) && !(name in genders) && name !== 'rare');
  if (unknown !== undefined) throw new Error(`Unknown word "${unknown}" in "${line}"`);
  const [stem, ending] = word.split('~');
  if (stem === undefined || ending === undefined) throw new Error(`No "~" in "${line}"`);
  const cells = forms.split(';').map((cell) => cell.trim());
  const cases = cells.map((cell) =>
    cell === '-'
      ? []
      : cell
          .replace(/^\?/u, '')
          .split(',')
          .map((form) => form.trim()),
  );
  if (cases.length < 5) throw new Error(`Fewer than five cases in "${line}"`);
  const endingsOf = (name: ObliqueCase): string[] => cases[order.indexOf(name)] ?? ['='];
  return {
    uses: words.flatMap((name) => uses[name] ?? []),
    genders: words.flatMap((name) => genders[name] ?? []),
    rare: words.includes('rare'),
    stem,
    ending,
    endings: {
      gen: endingsOf('gen'),
      dat: endingsOf('dat'),
      acc: endingsOf('acc'),
      ins: endingsOf('ins'),
      loc: endingsOf('loc'),
      voc: endingsOf('voc'),
    },
    unsure: order.filter((_, at) => cells[at]?.startsWith('?') === true),
  };
}
