import { z } from 'zod';
import { LanguageCode } from '../model/language-code.ts';

/** Offsets of the gold are Unicode code points; `parseGold` leaves them as they are. */
const GoldSpan = z.object({ verbatim: z.string(), start: z.int(), end: z.int() });

const SentenceRef = z.object({ file: z.string(), s: z.int(), claim: z.string().optional() });
export type SentenceRef = z.infer<typeof SentenceRef>;

const GoldSentence = z.object({
  n: z.int(),
  start: z.int(),
  end: z.int(),
  kind: z.enum(['claim', 'opinion', 'boilerplate', 'heading', 'background']),
  role: z.string(),
  checkWorthy: z.boolean(),
  attribution: z.object({
    speaker: z.string().nullable(),
    via: z.array(z.string()),
    anonymous: z.boolean(),
  }),
  modality: z.string().nullable(),
  polarity: z.enum(['+', '-']),
  dates: z.array(
    GoldSpan.extend({ iso: z.string().nullable(), precision: z.string(), approx: z.boolean() }),
  ),
  quantities: z.array(
    GoldSpan.extend({
      value: z.number().nullable(),
      unit: z.string(),
      approx: z.enum(['~', '<~', '>']).nullable(),
    }),
  ),
  entities: z.array(
    GoldSpan.extend({
      label: z.string(),
      type: z.string(),
      mention: z.enum(['name', 'nominal', 'metonym']),
    }),
  ),
});
export type GoldSentence = z.infer<typeof GoldSentence>;

/** The parts of `gold.json` that are measured. */
const Gold = z.object({
  sources: z.array(
    z.object({
      id: z.string(),
      file: z.string(),
      language: LanguageCode,
      publicationDate: z.string(),
    }),
  ),
  sentences: z.record(z.string(), z.array(GoldSentence)),
  claimGroups: z.array(
    z.object({ id: z.string(), members: z.array(SentenceRef), independentOrigins: z.int() }),
  ),
  mustNotMerge: z.array(
    z.object({ id: z.string(), a: z.array(SentenceRef), b: z.array(SentenceRef) }),
  ),
  conflictsAndUpdates: z.array(
    z.object({ id: z.string(), type: z.string(), sides: z.array(SentenceRef) }),
  ),
  events: z.array(
    z.object({
      id: z.string(),
      date: z.string().nullable(),
      place: z.string().nullable(),
      participants: z.array(z.string()),
      status: z.record(z.string(), z.string()),
      sentences: z.array(SentenceRef),
    }),
  ),
  entities: z.array(
    z.object({ label: z.string(), type: z.string(), wikidata: z.string().nullable() }),
  ),
});
export type Gold = z.infer<typeof Gold>;

/**
 * Reads the gold standard.
 *
 * @param json Parsed `gold.json`.
 * @throws A ZodError that names the path, if the file is not of the expected shape.
 */
export function parseGold(json: unknown): Gold {
  return Gold.parse(json);
}
