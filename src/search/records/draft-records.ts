import type { Event } from '../../model/event.ts';
import type { Span } from '../../model/span.ts';
import type { SearchKind } from '../search-kinds.ts';
import { articleWords, plainWords } from './article-words.ts';
import type { NameForms } from './names.ts';
import { bearersOf } from './names.ts';
import type {
  ArticleSource,
  ClaimPageSource,
  ClaimSource,
  ReadWord,
  SearchSources,
  WordReader,
} from './search-sources.ts';
import type { Term, TermWord } from './term.ts';
import { filterTerm, nameTerm } from './term.ts';

/** A stretch of text of a page. */
export interface Piece {
  readonly text: string;
  readonly words: readonly TermWord[];
}

/** A page for the index, its terms not yet shortened to keys. */
export interface DraftRecord {
  readonly kind: SearchKind;
  readonly id: string;
  readonly pieces: readonly Piece[];
  /** Names of the page in other languages, found but not shown. */
  readonly names?: readonly Piece[];
  /** What a result shows beside the text: title (`title`, or `title_en`…), `lang`, `date`, … */
  readonly meta: Readonly<Record<string, string>>;
  /** Values of filters, and names that the text does not have to say. */
  readonly terms: readonly Term[];
}

/**
 * The pages of a digest as they go into the index.
 *
 * @param forms Takes the forms in which articles name entities.
 */
export function draftRecords(
  { articles, claimPages, events, entities, excerptsOnly }: SearchSources,
  read: WordReader,
  forms: NameForms,
): { records: DraftRecord[]; read: ReadWord[] } {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  const media = new Set(entities.flatMap(({ id, type }) => (type === 'medium' ? [id] : [])));
  const seen: ReadWord[] = [];
  const bearers = bearersOf(forms);
  const told = new Map<string, ToldClaim>();
  const disputed = new Set(claimPages.flatMap((page) => (page.disputed ? [...page.claims] : [])));
  const sourcesOf = (claims: readonly (ClaimSource | ToldClaim)[]): string[] =>
    claims.flatMap(({ voices }) => voices.filter((voice) => media.has(voice)));

  const articleRecords = articles.map((article): DraftRecord => {
    const { id, lang, published, publisher, title, text, bodyStart, claims } = article;
    const words = read(text.slice(bodyStart), lang).map((word) => shifted(word, bodyStart));
    seen.push(...words);
    const found = articleWords(article, words, (entity) => types.get(entity), forms, bearers);
    for (const claim of claims) {
      told.set(claim.id, { ...claim, lang, published, piece: pieceOf(text, claim, found) });
    }
    const whole = { start: bodyStart, end: text.length };
    return {
      kind: 'article',
      id,
      pieces: excerptsOnly
        ? claims.map((claim) => pieceOf(text, claim, found))
        : [pieceOf(text, whole, found)],
      meta: { title, lang, ...dated(published) },
      terms: [
        filterTerm('kind', 'article'),
        filterTerm('lang', lang),
        ...timeTerms(published),
        ...(publisher === null ? [] : [filterTerm('source', publisher), nameTerm(publisher)]),
        ...sourcesOf(claims).map((source) => filterTerm('source', source)),
        ...disputedTerms(claims, disputed),
      ],
    };
  });

  const membersOf = (ids: readonly string[]): ToldClaim[] =>
    ids.flatMap((id) => told.get(id) ?? []);
  const shared = (members: readonly ToldClaim[]): Term[] => [
    ...members.map(({ lang }) => filterTerm('lang', lang)),
    ...sourcesOf(members).map((source) => filterTerm('source', source)),
    ...disputedTerms(members, disputed),
  ];

  const claimRecords = claimPages.map(
    ({ id, title, lang, claims }: ClaimPageSource): DraftRecord => {
      const members = membersOf(claims);
      const first = firstDay(members);
      return {
        kind: 'claim',
        id,
        pieces: members.map(({ piece }) => piece),
        meta: { title, lang, ...dated(first) },
        terms: [filterTerm('kind', 'claim'), ...timeTerms(first), ...shared(members)],
      };
    },
  );

  const eventRecords = events.map((event): DraftRecord => {
    const members = membersOf(event.claims);
    const day = event.from ?? firstDay(members);
    const status = event.status.at(-1)?.status ?? 'unknown';
    return {
      kind: 'event',
      id: event.id,
      pieces: members.map(({ piece }) => piece),
      names: titlePieces(event, read, seen, forms),
      meta: {
        ...Object.fromEntries(
          Object.entries(event.title).map(([lang, title]) => [`title_${lang}`, title]),
        ),
        status,
        ...dated(day),
      },
      terms: [
        filterTerm('kind', 'event'),
        filterTerm('status', status),
        ...[...event.participants, ...(event.place === null ? [] : [event.place])].map(nameTerm),
        ...timeTerms(day),
        ...shared(members),
      ],
    };
  });

  return { records: [...eventRecords, ...claimRecords, ...articleRecords], read: seen };
}

interface ToldClaim extends ClaimSource {
  readonly lang: ArticleSource['lang'];
  readonly published: string | null;
  readonly piece: Piece;
}

function titlePieces(
  { title, participants, place }: Event,
  read: WordReader,
  seen: ReadWord[],
  forms: NameForms,
): Piece[] {
  const named = new Map(
    [...participants, place ?? ''].flatMap((entity) =>
      [...(forms.alone.get(entity) ?? [])].map((form) => [form, entity] as const),
    ),
  );
  return (['en', 'uk', 'ru'] as const).map((lang) => {
    const words = read(title[lang], lang);
    seen.push(...words);
    return { text: title[lang], words: plainWords(words, lang, named) };
  });
}

function shifted(word: ReadWord, by: number): ReadWord {
  return { ...word, start: word.start + by, end: word.end + by };
}

function pieceOf(text: string, { start, end }: Span, words: readonly TermWord[]): Piece {
  return {
    text: text.slice(start, end),
    words: words
      .slice(firstFrom(words, start), firstFrom(words, end))
      .filter((word) => word.end <= end)
      .map((word) => ({ ...word, start: word.start - start, end: word.end - start })),
  };
}

/** The index of the first word that begins at or after an offset. */
function firstFrom(words: readonly TermWord[], offset: number): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstDay(members: readonly ToldClaim[]): string | null {
  return members.flatMap(({ published }) => published ?? []).toSorted()[0] ?? null;
}

function dated(day: string | null): { date?: string } {
  return day === null ? {} : { date: day };
}

function timeTerms(day: string | null): Term[] {
  if (day === null) return [];
  const own = [filterTerm('day', day), filterTerm('year', day.slice(0, 4))];
  return day.length < 7 ? own : [...own, filterTerm('month', day.slice(0, 7))];
}

function disputedTerms(claims: readonly ClaimSource[], disputed: ReadonlySet<string>): Term[] {
  return claims.some(({ id }) => disputed.has(id)) ? [filterTerm('disputed', 'yes')] : [];
}
