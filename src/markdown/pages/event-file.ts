import type { BlockContent, Root, RootContent } from 'mdast';
import type { Event, StatusEntry } from '../../model/event.ts';
import type { Relation, RelationType } from '../../model/relation.ts';
import { writeMarkdown } from '../body/write-markdown.ts';
import type { Corpus } from '../corpus.ts';
import type { EventFrontMatter } from '../event-schema.ts';
import { joinFrontMatter } from '../front-matter.ts';
import { articleLink, attributionWords, nameOf } from './attribution.ts';
import { accountsOf } from './event-accounts.ts';
import { heading, link, list, paragraph, quote } from './nodes.ts';
import { counted, linkNames, phrases, relationNames, statusNames } from './phrases.ts';

/**
 * The text of `content/events/<id>.md`. The body says, in this order: the status with its day, when,
 * where and who; what changed and what differs, both sides quoted; what is reported and by whom, each
 * group of claims once; what these sources do not say; what stands around the event; the timeline of
 * its status; the articles.
 */
export function writeEventFile(event: Event, corpus: Corpus): string {
  const frontMatter: EventFrontMatter = event;
  const relations = relationsOf(event, corpus);
  const tree: Root = {
    type: 'root',
    children: [
      heading(1, event.title.en),
      list(factsOf(event, corpus).map((fact) => paragraph(fact))),
      ...sides(phrases.changed, ofTypes(relations, changes), corpus),
      ...sides(phrases.differs, ofTypes(relations, differences), corpus),
      heading(2, phrases.accounts),
      ...accountsOf(event, corpus),
      ...listed(phrases.notKnown, notKnown(event)),
      ...relatedTo(event, corpus),
      ...listed(
        phrases.timeline,
        event.status.map((entry) => paragraph(statusWords(entry, corpus))),
      ),
      ...listed(phrases.sources, sourcesOf(event, corpus)),
    ],
  };
  return joinFrontMatter(frontMatter, writeMarkdown(tree));
}

function factsOf(event: Event, corpus: Corpus): string[] {
  const { from, to, precision, place, participants, status } = event;
  const days = from === to ? from : `${from ?? '…'} ${phrases.to} ${to ?? '…'}`;
  const names = participants.map((id) => nameOf(id, corpus));
  const last = status.at(-1);
  return [
    ...(last === undefined ? [] : [`${phrases.status}: ${statusWords(last, corpus)}`]),
    `${phrases.when}: ${days === null ? phrases.dateUnknown : `${days} (${precision})`}`,
    ...(place === null ? [] : [`${phrases.where}: ${nameOf(place, corpus)}`]),
    ...(names.length === 0 ? [] : [`${phrases.who}: ${names.join(', ')}`]),
  ];
}

/** A status with its day and with those who say so by name. */
function statusWords({ status, asOf, claims }: StatusEntry, corpus: Corpus): string {
  const speakers = new Set(claims.flatMap((id) => corpus.claim(id).attribution.speaker ?? []));
  const names = [...speakers].map((id) => nameOf(id, corpus)).join(', ');
  const said = `${statusNames[status]}, ${phrases.asOf} ${asOf}`;
  return names === '' ? said : `${said}, ${phrases.by} ${names}`;
}

const changes: ReadonlySet<RelationType> = new Set(['update']);
const differences: ReadonlySet<RelationType> = new Set([
  'contradiction',
  'precision',
  'rounding',
  'hedge-lost',
  'attribution-lost',
  'distortion',
  'internal',
]);

/** The relations of which both sides speak of the event. */
function relationsOf({ claims }: Event, corpus: Corpus): Relation[] {
  const own = new Set(claims);
  const groups = new Set(claims.map((id) => corpus.claim(id).group));
  const found = [...groups].flatMap((id) => corpus.relationsOf(corpus.group(id)));
  return [...new Set(found)].filter(({ a, b }) =>
    [a, b].every((side) => side.some((id) => own.has(id))),
  );
}

function ofTypes(relations: readonly Relation[], types: ReadonlySet<RelationType>): Relation[] {
  return relations.filter(({ type }) => types.has(type));
}

/** Both sides of each relation, quoted, under what they are to each other. */
function sides(title: string, relations: readonly Relation[], corpus: Corpus): RootContent[] {
  if (relations.length === 0) return [];
  return [
    heading(2, title),
    ...relations.flatMap(({ type, a, b }): RootContent[] => {
      const [toA, toB] = relationNames[type];
      const told: [string, string | undefined][] = [
        [toB, a[0]],
        [toA, b[0]],
      ];
      return told.flatMap(([name, id]) => (id === undefined ? [] : side(name, id, corpus)));
    }),
  ];
}

function side(name: string, id: string, corpus: Corpus): RootContent[] {
  const claim = corpus.claim(id);
  return [paragraph(`${name}: `, ...attributionWords(claim, corpus)), quote(corpus.wording(claim))];
}

/** What a reader would ask and nobody says. */
function notKnown({ from, to, place, participants, status }: Event): BlockContent[] {
  const missing = [
    ...(from === null && to === null ? [phrases.when] : []),
    ...(place === null ? [phrases.where] : []),
    ...(participants.length === 0 ? [phrases.who] : []),
    ...(status.at(-1)?.status === 'lapsed' ? [phrases.lapsed] : []),
  ];
  return missing.map((words) => paragraph(words));
}

function relatedTo({ related }: Event, corpus: Corpus): RootContent[] {
  const items = related.flatMap(({ type, event }) => {
    const other = corpus.event(event);
    if (other === null) return [];
    return [paragraph(`${linkNames[type] ?? type}: `, link(`${event}.md`, other.title.en))];
  });
  return listed(phrases.related, items);
}

function sourcesOf(event: Event, corpus: Corpus): BlockContent[] {
  const claims = Map.groupBy(event.claims, (id) => corpus.claim(id).article);
  const day = (id: string): string => corpus.article(id).published ?? '~';
  const ids = [...claims.keys()].sort((a, b) => (`${day(a)} ${a}` < `${day(b)} ${b}` ? -1 : 1));
  return ids.map((id) => {
    const { publisher, published } = corpus.article(id);
    const name = publisher === null ? phrases.publisherUnknown : nameOf(publisher, corpus);
    const count = counted(claims.get(id)?.length ?? 0, 'claim');
    return paragraph(articleLink(id), `: ${name}, ${published ?? phrases.dateUnknown}, ${count}`);
  });
}

function listed(title: string, items: readonly BlockContent[]): RootContent[] {
  return items.length === 0 ? [] : [heading(2, title), list(items)];
}
