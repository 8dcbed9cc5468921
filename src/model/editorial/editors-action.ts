import { z } from 'zod';

/** What an editor did, as the reason `editor-decision` says it: the kinds of decisions. */
export const EditorsAction = z.enum([
  'same',
  'different',
  'not-a-claim',
  'rename',
  'merge',
  'split',
  'hide',
  'alias',
  'one',
  'two',
  'apart',
  'known',
]);
export type EditorsAction = z.infer<typeof EditorsAction>;
