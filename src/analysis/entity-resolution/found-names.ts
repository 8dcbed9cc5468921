import type { ArticleReading } from '../../model/article-reading.ts';
import type { Entity } from '../../model/entity.ts';
import type { LanguageCode } from '../../model/language-code.ts';
import type { Romaniser } from '../../text/romanise.ts';
import { fold } from '../../text/fold.ts';
import type { LatinWord } from './skeleton.ts';

/** An entity that one article found by its form. */
export interface FoundName {
  readonly file: string;
  readonly lang: LanguageCode;
  readonly entity: Entity;
  readonly label: string;
  /** The words of the label in Latin letters. */
  readonly latin: readonly LatinWord[];
  /** First word of a person's full name, folded; null for a bare family name and for things. */
  readonly given: string | null;
  /** Family name of a person, its last word, folded; the whole label of a thing. */
  readonly key: string;
  /** What tells namesakes of one family apart, folded: "jr.", "iii". */
  readonly suffix: string | null;
  /** Known entities that the article names: what may support that two names are one. */
  readonly company: ReadonlySet<string>;
}

/** Reads the names that one article found, with all that they are compared by. */
export type FoundNameReader = (reading: ArticleReading) => readonly FoundName[];

/** Remembers what it made of a reading, which never changes. */
export function createFoundNameReader(
  romanisers: Readonly<Record<LanguageCode, Romaniser>>,
): FoundNameReader {
  const known = new WeakMap<ArticleReading, readonly FoundName[]>();
  return (reading) => {
    const names = known.get(reading) ?? namesIn(reading, romanisers[reading.seed.lang]);
    known.set(reading, names);
    return names;
  };
}

/** Collects what the articles found, in an order that does not depend on theirs. */
export function foundNames(
  readings: readonly ArticleReading[],
  namesOf: FoundNameReader,
): FoundName[] {
  return readings
    .flatMap(namesOf)
    .toSorted((a, b) => compare(a.file, b.file) || compare(a.entity.id, b.entity.id));
}

function namesIn({ seed, discovered, mentions }: ArticleReading, romanise: Romaniser): FoundName[] {
  const own = new Set(discovered.map(({ id }) => id));
  const company = new Set(
    mentions.map(({ entity }) => entity).filter((entity) => !own.has(entity)),
  );
  return discovered.map((entity): FoundName => {
    const label = entity.labels[seed.lang];
    const person = entity.type === 'person';
    const { words, suffix } = partsOf(label, person);
    return {
      file: seed.file,
      lang: seed.lang,
      entity,
      label,
      latin: words.map((word) => ({
        latin: romanise(word),
        romanised: !/\p{Script=Latin}/u.test(word),
      })),
      given: person && words.length > 1 ? fold(words[0] ?? '') : null,
      key: fold(person ? (words.at(-1) ?? label) : label),
      suffix,
      company,
    };
  });
}

/** Behind a family name stand a number in Roman digits or a shortened word with its full stop. */
function partsOf(label: string, person: boolean): { words: string[]; suffix: string | null } {
  const words = label.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (!person || words.length < 3 || !/^(?:[IVX]+|.+\.)$/u.test(last)) {
    return { words, suffix: null };
  }
  return { words: words.slice(0, -1), suffix: fold(last) };
}

/** Plain order of code units, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
