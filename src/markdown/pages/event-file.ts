import type { Root, RootContent } from 'mdast';
import type { Event, StatusEntry } from '../../model/event.ts';
import { writeMarkdown } from '../body/write-markdown.ts';
import type { Corpus } from '../corpus.ts';
import type { EventFrontMatter } from '../event-schema.ts';
import { joinFrontMatter } from '../front-matter.ts';
import { articleLink, nameOf } from './attribution.ts';
import { wordingOf } from './claim-file.ts';
import { heading, list, paragraph } from './nodes.ts';
import { phrases, statusNames } from './phrases.ts';

/**
 * The text of `content/events/<id>.md`: the event, and below it when, where and who, what was known
 * from which day on, the claims by the day they were published, and the articles.
 */
export function writeEventFile(event: Event, corpus: Corpus): string {
  const frontMatter: EventFrontMatter = event;
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, event.title.en),
      list(factsOf(event, corpus).map((fact) => paragraph(fact))),
      heading(2, phrases.status),
      list(event.status.map((entry) => paragraph(statusWords(entry, corpus)))),
      ...daysOf(event, corpus),
      heading(2, phrases.sources),
      sourcesOf(event, corpus),
    ],
  };
  return joinFrontMatter(frontMatter, writeMarkdown(tree));
}

function factsOf({ from, to, precision, place, participants }: Event, corpus: Corpus): string[] {
  const days = from === to ? from : `${from ?? '…'} ${phrases.to} ${to ?? '…'}`;
  const names = participants.map((id) => nameOf(id, corpus));
  return [
    `${phrases.when}: ${days ?? phrases.dateUnknown} (${precision})`,
    `${phrases.where}: ${place === null ? phrases.placeUnknown : nameOf(place, corpus)}`,
    `${phrases.who}: ${names.length > 0 ? names.join(', ') : phrases.nobodyNamed}`,
  ];
}

/** A status with its day and with those who say so by name. */
function statusWords({ status, asOf, claims }: StatusEntry, corpus: Corpus): string {
  const speakers = new Set(claims.flatMap((id) => corpus.claim(id).attribution.speaker ?? []));
  const names = [...speakers].map((id) => nameOf(id, corpus)).join(', ');
  const said = `${statusNames[status]}, ${phrases.asOf} ${asOf}`;
  return names === '' ? said : `${said}, ${phrases.by} ${names}`;
}

function daysOf(event: Event, corpus: Corpus): RootContent[] {
  const days = Map.groupBy(event.claims, (id) => {
    return corpus.article(corpus.claim(id).article).published ?? '';
  });
  return [...days.keys()]
    .sort(unknownLast)
    .flatMap((day) => [
      heading(2, day === '' ? phrases.dateUnknown : day),
      ...(days.get(day) ?? []).flatMap((id) => wordingOf(id, corpus)),
    ]);
}

function sourcesOf(event: Event, corpus: Corpus): RootContent {
  const ids = new Set(event.claims.map((id) => corpus.claim(id).article));
  return list(
    [...ids].sort().map((id) => {
      const { publisher, published } = corpus.article(id);
      const name = publisher === null ? phrases.publisherUnknown : nameOf(publisher, corpus);
      return paragraph(articleLink(id), `: ${name}, ${published ?? phrases.dateUnknown}`);
    }),
  );
}

function unknownLast(a: string, b: string): number {
  if (a === '' || b === '') return a === b ? 0 : a === '' ? 1 : -1;
  return a < b ? -1 : 1;
}
