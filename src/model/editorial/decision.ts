import { z } from 'zod';
import { IsoDay } from '../calendar-date.ts';
import { Localised } from '../language-code.ts';
import { ClaimReference } from './claim-reference.ts';
import { EditorsAddress } from './editors-address.ts';
import { entries } from './entries.ts';
import { signature } from './signed.ts';

const eventId = z.string().min(1);

/**
 * What an editor decided about claims and events, by `content/editorial/decisions.yaml`; it beats
 * every rule of the analysis. Events are named by their address.
 */
export const Decision = z.discriminatedUnion('decision', [
  /** These claims are one. */
  z.strictObject({
    decision: z.literal('same'),
    claims: z.array(ClaimReference).min(2),
    ...signature,
  }),
  /** These two claims are not one, whatever they have in common. */
  z.strictObject({
    decision: z.literal('different'),
    claims: z.tuple([ClaimReference, ClaimReference]),
    ...signature,
  }),
  /** These words are no claim. */
  z.strictObject({ decision: z.literal('not-a-claim'), claim: ClaimReference, ...signature }),
  z.strictObject({
    decision: z.literal('rename'),
    event: eventId,
    title: z.strictObject(Localised.shape),
    ...signature,
  }),
  /** These events are one; the first keeps its address, the others lead there. */
  z.strictObject({ decision: z.literal('merge'), events: z.array(eventId).min(2), ...signature }),
  /**
   * What these claims speak of is an event of its own, under the address `as`. Its date and place
   * are what the editor gives, as those of the whole may be of the other one; without them unknown.
   */
  z.strictObject({
    decision: z.literal('split'),
    event: eventId,
    claims: z.array(ClaimReference).min(1),
    as: EditorsAddress,
    title: z.strictObject(Localised.shape),
    from: IsoDay.exactOptional(),
    to: IsoDay.exactOptional(),
    /** The address of a place. */
    place: z.string().min(1).exactOptional(),
    ...signature,
  }),
  /** The event is withdrawn; its address says so. */
  z.strictObject({ decision: z.literal('hide'), event: eventId, ...signature }),
]);
export type Decision = z.infer<typeof Decision>;

/** A decision of some kinds. */
export type DecisionOf<K extends Decision['decision']> = Extract<Decision, { decision: K }>;

/** `content/editorial/decisions.yaml`. */
export const Decisions = entries(Decision);
