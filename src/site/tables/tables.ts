import type { Digest } from '../digest/digest.ts';
import { pathOf } from '../path.ts';
import type { Column, Table } from './table.ts';
import { tableOf } from './table.ts';

type Describe<T> = (
  name: string,
  type: Column<T>['type'],
  description: string,
  of: Column<T>['of'],
) => Column<T>;

function column<T>(): Describe<T> {
  return (name, type, description, of) => ({ name, type, description, of });
}

/** Every table that is offered as CSV. @param absolute The address of a path within the site. */
export function tables(digest: Digest, absolute: (path: string) => string): Table[] {
  return [
    articleTable(digest, absolute),
    claimTable(digest),
    groupTable(digest),
    relationTable(digest),
    eventTable(digest),
    statusTable(digest),
    nameTable(digest),
  ];
}

function articleTable({ articles }: Digest, absolute: (path: string) => string): Table {
  const is = column<Digest['articles'][number]>();
  return tableOf(
    {
      name: 'articles',
      description: 'The articles that were read.',
      primaryKey: ['id'],
      references: { publisher: 'names' },
    },
    [
      is('id', 'string', 'The last part of its address.', ({ id }) => id),
      is('page', 'string', 'Its page on this site.', ({ id }) => absolute(pathOf('article', id))),
      is('url', 'string', 'Where it was published, if the seed says so.', ({ url }) => url),
      is('name', 'string', 'Its title, else its first sentence, shortened.', ({ name }) => name),
      is('lang', 'string', 'Its language, as BCP 47 has it.', ({ lang }) => lang),
      is(
        'published',
        'string',
        'A day, a month or a year, as known.',
        ({ published }) => published,
      ),
      is('publisher', 'string', 'The outlet, if known.', ({ publisher }) => publisher),
    ],
    articles,
  );
}

function claimTable({ articles }: Digest): Table {
  const is = column<Digest['articles'][number]['claims'][number]>();
  return tableOf(
    {
      name: 'claims',
      description: 'Every claim, with the exact words of its article.',
      primaryKey: ['id'],
      references: { article: 'articles', group: 'groups', speaker: 'names' },
    },
    [
      is('id', 'string', 'The article and a number.', ({ id }) => id),
      is('article', 'string', 'Where it stands.', ({ article }) => article),
      is('group', 'string', 'The claim group that unites it with others.', ({ group }) => group),
      is('start', 'integer', 'Offset in the text, in UTF-16 units.', ({ start }) => start),
      is('end', 'integer', 'The same of its end, exclusive.', ({ end }) => end),
      is('words', 'string', 'Its own words.', ({ words }) => words),
      is('speaker', 'string', 'Who vouches for it.', ({ attribution }) => attribution.speaker),
      is(
        'speaker_words',
        'string',
        'How the article calls the speaker.',
        ({ attribution }) => attribution.speakerText,
      ),
      is(
        'anonymous',
        'boolean',
        'Whether the speaker has no name.',
        ({ attribution }) => attribution.anonymous,
      ),
      is(
        'via',
        'array',
        'The outlets it passed through, nearest to the speaker first.',
        ({ attribution }) => attribution.via,
      ),
      is(
        'scope',
        'string',
        'Where the attribution was found.',
        ({ attribution }) => attribution.scope,
      ),
      is('modality', 'string', 'How its content is meant.', ({ modality }) => modality),
      is('negated', 'boolean', 'Whether it is negated.', ({ polarity }) => polarity === '-'),
      is(
        'check_worthy',
        'boolean',
        'Whether it is worth checking.',
        ({ checkWorthy }) => checkWorthy,
      ),
      is('hedges', 'array', 'The words of its reservations.', ({ hedgeWords }) => hedgeWords),
      is('loaded', 'array', 'Its words that take sides.', ({ loadedWords }) => loadedWords),
      is('entities', 'array', 'Whom and what it names.', ({ entities }) => entities),
      is('concepts', 'array', 'What it speaks of.', ({ concepts }) => concepts),
    ],
    articles.flatMap(({ claims }) => claims),
  );
}

function groupTable(digest: Digest): Table {
  const { entries } = digest;
  const is = column<(typeof entries.hosted)[number]>();
  return tableOf(
    {
      name: 'groups',
      description: 'The claim groups: the same claim wherever it stands.',
      primaryKey: ['id'],
      references: {},
    },
    [
      is('id', 'string', 'Its address below /claims/, if it has a page.', ({ id }) => id),
      is('has_page', 'boolean', 'Whether it has a page of its own.', ({ id }) =>
        digest.hasPage(id),
      ),
      is('claims', 'integer', 'How many claims it unites.', ({ claims }) => claims.length),
      is(
        'fewest_origins',
        'integer',
        'The fewest independent origins the texts allow for.',
        ({ originRange }) => originRange[0],
      ),
      is('most_origins', 'integer', 'The most.', ({ originRange }) => originRange[1]),
      is('origins', 'array', 'The origins that are told apart.', ({ origins }) =>
        origins.map(({ id }) => id),
      ),
    ],
    [...entries.claims, ...entries.hosted],
  );
}

function relationTable({ relations }: Digest): Table {
  const is = column<Digest['relations'][number]>();
  return tableOf(
    {
      name: 'relations',
      description: 'How claims relate: later states, contradictions, lost reservations…',
      primaryKey: [],
      references: {},
    },
    [
      is('type', 'string', 'The kind of relation.', ({ type }) => type),
      is('a', 'array', 'The claims of the earlier or original side.', ({ a }) => a),
      is('b', 'array', 'The claims of the other side.', ({ b }) => b),
      is('because', 'array', 'The codes of the reasons.', ({ because }) =>
        because.map(({ code }) => code),
      ),
    ],
    relations,
  );
}

function eventTable({ entries }: Digest): Table {
  const is = column<(typeof entries.events)[number]>();
  return tableOf(
    {
      name: 'events',
      description: 'Events, with time and place as exactly as they are known.',
      primaryKey: ['id'],
      references: { place: 'names' },
    },
    [
      is('id', 'string', 'Its address below /events/, if it has a page.', ({ id }) => id),
      is('type', 'string', 'The kind of event.', ({ type }) => type),
      is('title_en', 'string', 'Its title in English.', ({ title }) => title.en),
      is('title_uk', 'string', 'Its title in Ukrainian.', ({ title }) => title.uk),
      is('title_ru', 'string', 'Its title in Russian.', ({ title }) => title.ru),
      is('from', 'date', 'The first day, empty if open.', ({ from }) => from),
      is('to', 'date', 'The last day, empty if open.', ({ to }) => to),
      is('precision', 'string', 'How exactly the time is known.', ({ precision }) => precision),
      is('place', 'string', 'Where, if known.', ({ place }) => place),
      is('participants', 'array', 'Who takes part.', ({ participants }) => participants),
      is('claims', 'array', 'The claims on it.', ({ claims }) => claims),
    ],
    entries.events,
  );
}

function statusTable({ entries }: Digest): Table {
  const items = entries.events.flatMap(({ id, status }) =>
    status.map((entry) => ({ event: id, ...entry })),
  );
  const is = column<(typeof items)[number]>();
  return tableOf(
    {
      name: 'statuses',
      description: 'What was known of each event, from which day on.',
      primaryKey: ['event', 'as_of'],
      references: { event: 'events' },
    },
    [
      is('event', 'string', 'The event.', ({ event }) => event),
      is('as_of', 'date', 'The day from which on it holds.', ({ asOf }) => asOf),
      is('status', 'string', 'What was known.', ({ status }) => status),
      is('claims', 'array', 'The claims that say so.', ({ claims }) => claims),
    ],
    items,
  );
}

function nameTable({ entries }: Digest): Table {
  const is = column<(typeof entries.entities)[number]>();
  return tableOf(
    {
      name: 'names',
      description: 'People, places, organisations, outlets and documents.',
      primaryKey: ['id'],
      references: {},
    },
    [
      is('id', 'string', 'Its address below /entities/ or /sources/.', ({ id }) => id),
      is('type', 'string', 'What it is.', ({ type }) => type),
      is('label_en', 'string', 'Its name in English.', ({ labels }) => labels.en),
      is('label_uk', 'string', 'Its name in Ukrainian.', ({ labels }) => labels.uk),
      is('label_ru', 'string', 'Its name in Russian.', ({ labels }) => labels.ru),
      is('aliases', 'array', 'Other names.', ({ aliases }) => aliases),
      is('wikidata', 'string', 'Its item in Wikidata, if known.', ({ wikidata }) => wikidata),
    ],
    [...entries.entities, ...entries.sources],
  );
}
