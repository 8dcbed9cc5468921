import { parseArgs } from 'node:util';
import { languages } from '../../src/languages/registry.ts';
import { createRomaniser } from '../../src/text/romanise.ts';
import { problemLine } from '../digest/problem-line.ts';
import { systemCode } from '../digest/system-problem.ts';
import { loadDetector } from '../load-detector.ts';
import type { ArticleDraft } from './article-draft.ts';
import { putSeed } from './put-seed.ts';
import { readArticles } from './read-articles.ts';
import { seedName, seedText } from './seed-file.ts';

const usage = `Usage: npm run add -- [--seeds DIR] FILE…

Writes articles as .md seeds into DIR (default: seeds): texts (.txt, .md), pages saved from the web
(.html) and feeds (RSS or Atom, .xml), one seed an entry. What is there is never overwritten.`;

/**
 * The command `add`.
 *
 * @param args The arguments behind the script's name.
 * @returns The exit status: 0 if every file gave an article, 1 if not, 2 if the arguments are wrong.
 */
export function addCommand(args: readonly string[]): number {
  const asked = parsed(args);
  if (typeof asked === 'string') {
    console.error(`${asked}\n\n${usage}`);
    return 2;
  }
  const detector = loadDetector();
  let failed = false;
  for (const file of asked.files) {
    const { drafts, mistake } = readArticles(file, detector);
    if (drafts === null || drafts.length === 0) {
      console.error(complaint(file, mistake ?? 'There is no article in it.'));
      failed = true;
    }
    for (const draft of drafts ?? []) {
      const lang = detector.document(draft.text);
      const romanise = createRomaniser(languages[lang ?? 'uk'].orthography);
      try {
        const { path, isNew } = putSeed(
          asked.seeds,
          seedName(draft, romanise),
          seedText(draft, lang),
        );
        console.log(`${isNew ? 'added' : 'is there'} ${path}: ${report(draft, lang)}`);
      } catch (error) {
        if (!(error instanceof Error) || systemCode(error) === null) throw error;
        console.error(complaint(asked.seeds, `${error.message}.`));
        return 1;
      }
    }
  }
  return failed ? 1 : 0;
}

function parsed(args: readonly string[]): { seeds: string; files: readonly string[] } | string {
  try {
    const options = { seeds: { type: 'string', default: 'seeds' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) return 'No file is named.';
    return { seeds: values.seeds, files: positionals };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return error.message;
  }
}

/** What was taken of an article, and what its source did not say. */
function report(draft: ArticleDraft, lang: string | null): string {
  const { title, publisher, published, url, author, licence, text, remarks } = draft;
  const fields = { title, publisher, published, url, author, licence, language: lang };
  const missing = Object.entries(fields).flatMap(([name, value]) => (value === null ? [name] : []));
  const taken = [
    title ?? `${text.slice(0, 60)}…`,
    publisher,
    published,
    `${text.length} characters`,
  ];
  const found = taken.filter((value) => value !== null).join(', ');
  const lacking = missing.length === 0 ? [] : [`Not found: ${missing.join(', ')}.`];
  return [`${found}.`, ...lacking, ...remarks].join(' ').replace(/\p{Cc}/gu, ' ');
}

function complaint(file: string, message: string): string {
  const remedy = 'Save the article as text, or name another file.';
  return problemLine({ severity: 'error', rule: 'add/file', file, place: null, message, remedy });
}
