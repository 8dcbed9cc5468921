import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finalAddress } from '../../src/analysis/permalinks/final-address.ts';
import { Corrections } from '../../src/markdown/editorial/corrections-schema.ts';
import { linkedEvents } from '../../src/markdown/notes/linked-events.ts';
import { readNote } from '../../src/markdown/notes/read-note.ts';
import { Decisions } from '../../src/model/editorial/decision.ts';
import { Verdicts } from '../../src/model/editorial/verdict.ts';
import type { Event } from '../../src/model/event.ts';
import type { PermalinkKind, Permalinks } from '../../src/model/permalinks.ts';
import type { DigestEntries } from '../../src/site/digest/digest-entries.ts';
import type { SiteArticle } from '../../src/site/digest/site-article.ts';
import type { SiteNote } from '../../src/site/digest/site-note.ts';
import { readEditorsFile } from './editorial-settings.ts';

/** What the editors' files speak of. */
interface Content {
  readonly events: readonly Event[];
  readonly articles: readonly SiteArticle[];
  readonly permalinks: Permalinks;
}

/**
 * Reads what editors wrote for readers, every address in it the present one.
 *
 * @throws {Error} with the place of every mistake in the files.
 */
export function editorsWork(
  folder: string,
  content: Content,
): Pick<DigestEntries, 'verdicts' | 'notes' | 'corrections' | 'withdrawn'> {
  const editorial = join(folder, 'editorial');
  const last = lastAddresses(content.permalinks);
  const groups = new Map(
    content.articles.flatMap(({ claims }) => claims.map(({ id, group }) => [id, group] as const)),
  );
  const verdicts = readEditorsFile(join(editorial, 'verdicts.yaml'), Verdicts) ?? [];
  const corrections = readEditorsFile(join(editorial, 'corrections.yaml'), Corrections) ?? [];
  const decisions = readEditorsFile(join(editorial, 'decisions.yaml'), Decisions) ?? [];
  return {
    verdicts: verdicts.map((verdict) => ({
      ...verdict,
      claim: groups.get(verdict.claim) ?? last('claim', verdict.claim),
    })),
    notes: readNotes(editorial, content, last),
    corrections: corrections.map((correction) => ({
      ...correction,
      pages: correction.pages.map(({ kind, id }) => ({ kind, id: last(kind, id) })),
    })),
    withdrawn: Object.fromEntries(
      decisions.flatMap((decision) => {
        if (decision.decision !== 'hide') return [];
        const { event, who, when, why } = decision;
        return [[last('event', event), { who, when, why }]];
      }),
    ),
  };
}

function readNotes(
  folder: string,
  { events, permalinks }: Content,
  last: (kind: PermalinkKind, id: string) => string,
): SiteNote[] {
  const eventAt = linkedEvents(events, permalinks);
  return globSync('notes/*.md', { cwd: folder })
    .sort()
    .map((name) => {
      const file = join(folder, name);
      const { note, problems } = readNote(file, readFileSync(file, 'utf8'), eventAt);
      if (note === null) {
        const words = problems.map(
          ({ place, message }) => `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${message}`,
        );
        throw new Error(words.join('\n'));
      }
      const { html, frontMatter: head } = note;
      const { lang, who, when } = head;
      const page =
        'event' in head
          ? { kind: 'event' as const, id: last('event', head.event) }
          : { kind: 'claim' as const, id: last('claim', head.claim) };
      return { ...page, lang, who, when, html };
    });
}

function lastAddresses(permalinks: Permalinks): (kind: PermalinkKind, id: string) => string {
  const finders = new Map<PermalinkKind, (id: string) => string>();
  return (kind, id) => {
    const find = finders.get(kind) ?? finalAddress(permalinks, kind);
    finders.set(kind, find);
    return find(id);
  };
}
