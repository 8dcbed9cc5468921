import { z } from 'zod';
import { Because } from './because.ts';
import { Localised } from './language-code.ts';

export const EntityType = z.enum([
  'person',
  'place',
  'organisation',
  'medium',
  'document',
  'other',
]);
export type EntityType = z.infer<typeof EntityType>;

/** Somebody or something with a name. `id` is its address below `/entities/` or `/sources/`. */
export const Entity = z.object({
  id: z.string().min(1),
  type: EntityType,
  labels: Localised,
  aliases: z.array(z.string()),
  wikidata: z
    .string()
    .regex(/^Q\d+$/u)
    .nullable(),
  /** The decisions of editors about its names. */
  because: z.array(Because).optional(),
});
export type Entity = z.infer<typeof Entity>;

/** A place of the text where an entity is named. */
export const Mention = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  entity: z.string().min(1),
});
export type Mention = z.infer<typeof Mention>;
