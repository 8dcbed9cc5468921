import { z } from 'zod';
import { Article } from './article.ts';
import { IsoDay } from './calendar-date.ts';
import { ClaimGroup } from './claim-group.ts';
import { Claim } from './claim.ts';
import { Entity } from './entity.ts';
import { Event } from './event.ts';
import { Relation } from './relation.ts';

/** The whole analysis of a corpus, as `digest --export` writes it. */
export const Analysis = z.object({
  schema: z.literal(1),
  asOf: IsoDay,
  articles: z.array(Article),
  claims: z.array(Claim),
  groups: z.array(ClaimGroup),
  relations: z.array(Relation),
  events: z.array(Event),
  entities: z.array(Entity),
});
export type Analysis = z.infer<typeof Analysis>;
