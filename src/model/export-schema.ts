import { z } from 'zod';
import { Analysis } from './analysis.ts';

/**
 * The JSON Schema (2020-12) of what `digest --export` writes. It allows further fields, as later
 * versions may add some.
 */
export function exportSchema(): object {
  return z.toJSONSchema(Analysis, { target: 'draft-2020-12', io: 'input' });
}
