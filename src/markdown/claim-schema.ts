import { z } from 'zod';
import { ClaimGroup } from '../model/claim-group.ts';
import { Relation } from '../model/relation.ts';

/**
 * The front matter of `content/claims/<id>.md`: a claim group and every relation that touches it.
 * A relation between two groups stands in the files of both.
 */
export const ClaimFrontMatter = z.strictObject({
  ...ClaimGroup.shape,
  relations: z.array(Relation),
});
export type ClaimFrontMatter = z.infer<typeof ClaimFrontMatter>;
