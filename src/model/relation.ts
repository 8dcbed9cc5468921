import { z } from 'zod';
import { Because } from './because.ts';

export const RelationType = z.enum([
  'update',
  'contradiction',
  'precision',
  'rounding',
  'hedge-lost',
  'attribution-lost',
  'distortion',
  'internal',
]);
export type RelationType = z.infer<typeof RelationType>;

/** A relation between claims; `a` is the earlier or the original side. */
export const Relation = z.object({
  type: RelationType,
  a: z.array(z.string()).min(1),
  b: z.array(z.string()).min(1),
  because: z.array(Because).min(1),
});
export type Relation = z.infer<typeof Relation>;
