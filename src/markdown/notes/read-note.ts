import { toHtml } from 'hast-util-to-html';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Problem } from '../../model/problem.ts';
import { NoteFrontMatter } from '../editorial/note-schema.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { readHandWritten } from '../hand-written-yaml.ts';
import { remarkEventLinks, type LinkedEvent } from './remark-event-links.ts';
import { remarkPlainNote } from './remark-plain-note.ts';

/** A note with its text as HTML, or what is wrong with it. */
export interface ReadNote {
  readonly note: { readonly frontMatter: NoteFrontMatter; readonly html: string } | null;
  readonly problems: readonly Problem[];
}

const rule = 'editorial/note';

/**
 * Reads a note: front matter, then Markdown that may link events (see `remarkEventLinks`).
 *
 * @param file The name of the file, for the diagnostics.
 * @param eventAt The event at an address, with its title in a language; null if no page has it.
 */
export function readNote(
  file: string,
  text: string,
  eventAt: (address: string, lang: LanguageCode) => LinkedEvent | null,
): ReadNote {
  const { yaml, body } = splitFrontMatter(text);
  if (yaml === null) {
    const message = 'The note has no front matter, which says on what page it stands.';
    const remedy = 'Begin it with event or claim, lang, who and when between two lines of "---".';
    const place = { line: 1, column: 1 };
    return { note: null, problems: [{ severity: 'error', rule, file, place, message, remedy }] };
  }
  const head = readHandWritten(yaml, NoteFrontMatter, { file, rule });
  if (head.value === null) return { note: null, problems: head.problems };
  const { lang } = head.value;
  const linesBefore = text.slice(0, text.length - body.length).split('\n').length - 1;
  const source = new VFile(body);
  const processor = remark()
    .use(remarkPlainNote)
    .use(remarkEventLinks, { eventAt: (address) => eventAt(address, lang) })
    .use(remarkRehype);
  const html = toHtml(processor.runSync(processor.parse(source), source));
  const problems = source.messages.map(({ line, column, reason }): Problem => ({
    severity: 'error',
    rule,
    file,
    place: { line: (line ?? 1) + linesBefore, column: column ?? 1 },
    message: reason,
    remedy: 'Correct the note; an event is named by the address of its page.',
  }));
  return { note: problems.length === 0 ? { frontMatter: head.value, html } : null, problems };
}
