import { z } from 'zod';

/** A stretch of a seed's text: UTF-16 offsets into the decoded text, `end` exclusive. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().positive() });
export type Span = z.infer<typeof Span>;
