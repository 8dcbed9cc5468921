import { z } from 'zod';
import { Localised } from './language-code.ts';

/**
 * How those who take part stand to an event, which decides its title and what two reports must
 * share to be of one event. `encounter`: sides meet; `deed`: somebody does something to a thing
 * ("signing by"); `utterance`: somebody speaks or acts of their own ("statement by"); `fate`:
 * something befalls somebody ("arrest of"); `contest`: sides play; `occurrence`: it takes place
 * somewhere, whoever is there.
 */
export const EventShape = z.enum([
  'encounter',
  'deed',
  'utterance',
  'fate',
  'contest',
  'occurrence',
]);
export type EventShape = z.infer<typeof EventShape>;

/**
 * A kind of event in general news. Types of one family may name the same event in different
 * reports; of those found the one that stands first in the list gives the event its name.
 */
export const EventType = z.strictObject({
  key: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
  family: z.string().min(1),
  /** The family that it belongs to if only two take part. */
  pairFamily: z.string().nullable().default(null),
  shape: EventShape,
  /** Keys of concepts whose nouns and verbs signal it. */
  concepts: z.array(z.string()),
  /** Keys of concepts that signal it only beside one of `context`. */
  weak: z.array(z.string()).default([]),
  /** Keys of concepts whose verbs, with its noun as their object, say that it is done. */
  verbs: z.array(z.string()).default([]),
  /** Keys of concepts that decide if words of several types are the same; of what ends, also those that say that it did. */
  context: z.array(z.string()).default([]),
  /** How many must be known to take part, before it is an event rather than a claim. */
  participants: z.int().nonnegative(),
  /** Whether its place must be known, before it is an event rather than a claim. */
  place: z.boolean(),
  /** Whether a country is place enough to tell it from others of the same day. */
  wide: z.boolean().default(false),
  /** Whether two in one country within days are one, told with other words. */
  rare: z.boolean().default(false),
  /** Whether one who takes part says nearly all of it: who failed, what was bought. */
  telling: z.boolean().default(false),
  /** Whether its place is where somebody goes. */
  journey: z.boolean().default(false),
  /** Whether one side holds it, so that its own word on the record confirms it. */
  organised: z.boolean().default(false),
  /** Whether it befalls the subject of its verb: who resigns, who dies. */
  own: z.boolean().default(false),
  /** Whether those whom it befalls may be private persons, whom no title names. */
  sensitive: z.boolean().default(false),
  /** The shape whose title it has, if not its own. */
  titled: EventShape.nullable().default(null),
  /** Its name as the first word of a title, for one and for several of them. */
  name: Localised,
  names: Localised,
});
export type EventType = z.infer<typeof EventType>;
