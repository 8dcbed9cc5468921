import { z } from 'zod';
import { Entity } from '../model/entity.ts';

/** The front matter of `content/entities/<id>.md`: anything named that is not a medium. */
export const EntityFrontMatter = z.strictObject(Entity.shape);
export type EntityFrontMatter = z.infer<typeof EntityFrontMatter>;

/** The front matter of `content/sources/<id>.md`: an outlet or an agency, and what came through it. */
export const SourceFrontMatter = z.strictObject({
  ...Entity.shape,
  type: z.literal('medium'),
  roles: z.strictObject({
    /** Articles that it published. */
    publishes: z.array(z.string()),
    /** Claims that it is the first to tell: as the speaker, or next to the speaker in the chain. */
    reports: z.array(z.string()),
    /** Claims that it passes on from another outlet. */
    relays: z.array(z.string()),
  }),
});
export type SourceFrontMatter = z.infer<typeof SourceFrontMatter>;
