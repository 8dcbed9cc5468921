import { z } from 'zod';
import { Localised } from '../language-code.ts';
import { EditorsAddress } from './editors-address.ts';
import { entries } from './entries.ts';
import { signature } from './signed.ts';

const entityId = z.string().min(1);

/**
 * What an editor decided about names, by `content/editorial/names.yaml`. Entities are named by their
 * address.
 */
export const NameDecision = z.discriminatedUnion('name', [
  /** Another name of somebody or something, as articles print it, in its plain form. */
  z.strictObject({
    name: z.literal('alias'),
    alias: z.string().min(1),
    of: entityId,
    ...signature,
  }),
  /** These entries are one; the first keeps its address, the others lead there. */
  z.strictObject({ name: z.literal('one'), entities: z.array(entityId).min(2), ...signature }),
  /** One entry is two: in these articles the name means another one. */
  z.strictObject({
    name: z.literal('two'),
    entity: entityId,
    articles: z.array(z.string().min(1)).min(1),
    as: EditorsAddress,
    labels: z.strictObject(Localised.shape),
    ...signature,
  }),
  /** These two entries look alike and are two. */
  z.strictObject({
    name: z.literal('apart'),
    entities: z.tuple([entityId, entityId]),
    ...signature,
  }),
  /** The name is of somebody or something by itself, as the entry has it. */
  z.strictObject({ name: z.literal('known'), entity: entityId, ...signature }),
]);
export type NameDecision = z.infer<typeof NameDecision>;

export type NameDecisionOf<K extends NameDecision['name']> = Extract<NameDecision, { name: K }>;

/** `content/editorial/names.yaml`. */
export const NameDecisions = entries(NameDecision);
