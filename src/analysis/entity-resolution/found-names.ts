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
  /** Last word of a person's name, folded; the whole label of a thing. */
  readonly key: string;
  /** Known entities that the article names: what may support that two names are one. */
  readonly company: ReadonlySet<string>;
}

/** Collects what the articles found, in an order that does not depend on theirs. */
export function foundNames(
  readings: readonly ArticleReading[],
  romanisers: Readonly<Record<LanguageCode, Romaniser>>,
): FoundName[] {
  return readings
    .flatMap(({ seed, discovered, mentions }) => {
      const own = new Set(discovered.map(({ id }) => id));
      const company = new Set(
        mentions.map(({ entity }) => entity).filter((entity) => !own.has(entity)),
      );
      return discovered.map((entity): FoundName => {
        const label = entity.labels[seed.lang];
        const words = label.split(/\s+/u);
        const person = entity.type === 'person';
        return {
          file: seed.file,
          lang: seed.lang,
          entity,
          label,
          latin: words.map((word) => ({
            latin: romanisers[seed.lang](word),
            romanised: !/\p{Script=Latin}/u.test(word),
          })),
          given: person && words.length > 1 ? fold(words[0] ?? '') : null,
          key: fold(person ? (words.at(-1) ?? label) : label),
          company,
        };
      });
    })
    .toSorted((a, b) => compare(a.file, b.file) || compare(a.entity.id, b.entity.id));
}

/** Plain order of code units, the same everywhere. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
