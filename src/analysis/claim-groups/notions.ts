import type { Concept } from '../../model/concept.ts';
import type { ConceptRelations } from '../../model/concept-relations.ts';

/** What the lexicon says of concepts, compiled for comparing claims. */
export interface Notions {
  /** Between 0 and 1: how much it says that two claims share the concept. */
  readonly weightOf: (concept: string) => number;
  /** The name of the set of kindred concepts, or the concept itself. */
  readonly kinOf: (concept: string) => string;
  /** A word of wanting or demanding. */
  readonly isWish: (concept: string) => boolean;
  /** The concept that says the opposite, if there is one. */
  readonly oppositeOf: (concept: string) => string | null;
  readonly isCumulative: (concept: string) => boolean;
  readonly isConfirming: (concept: string) => boolean;
  readonly isOccasion: (concept: string) => boolean;
  /** What documents consist of. */
  readonly isPart: (concept: string) => boolean;
  /** Tells of something that is to come: "announced a strike". */
  readonly isAnnouncing: (concept: string) => boolean;
  readonly isOriginal: (concept: string) => boolean;
}

const lightWeight = 0.3;

/** Compiles the lexicon's relations once. */
export function compileNotions(
  lexicon: readonly Pick<Concept, 'key' | 'antonym'>[],
  relations: ConceptRelations,
): Notions {
  const light = new Set(relations.light);
  const weightless = new Set(relations.weightless);
  const kin = new Map(
    relations.kin.flatMap((keys) => keys.map((key) => [key, `kin:${keys[0] ?? key}`] as const)),
  );
  const antonyms = new Map(
    lexicon.flatMap(({ key, antonym }) => (antonym === undefined ? [] : [[key, antonym] as const])),
  );
  const among = (keys: readonly string[]): ((concept: string) => boolean) => {
    const set = new Set(keys);
    return (concept) => set.has(concept);
  };
  return {
    weightOf: (concept) => (weightless.has(concept) ? 0 : light.has(concept) ? lightWeight : 1),
    kinOf: (concept) => kin.get(concept) ?? concept,
    isWish: among(relations.wishes),
    oppositeOf: (concept) => antonyms.get(concept) ?? null,
    isCumulative: among(relations.cumulative),
    isConfirming: among(relations.confirming),
    isOccasion: among(relations.occasions),
    isPart: among(relations.parts),
    isAnnouncing: among(relations.announcing),
    isOriginal: among(relations.original),
  };
}
