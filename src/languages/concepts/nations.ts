import type { Concept } from '../../model/concept.ts';
import countries from '../gazetteer/countries.json' with { type: 'json' };

/** Whose something is: adjectives of countries and the names of their people, in small letters. */
export const nations: readonly Concept[] = countries.flatMap(({ id, adjective, people }) => {
  const wordsOf = (language: 'en' | 'uk' | 'ru'): string[] => [
    ...new Set([...adjective[language], ...people[language]].map((word) => word.toLowerCase())),
  ];
  const [en, uk, ru] = [wordsOf('en'), wordsOf('uk'), wordsOf('ru')];
  return en.length > 0 && uk.length > 0 && ru.length > 0 ? [{ key: `of-${id}`, en, uk, ru }] : [];
});
