import { z } from 'zod';
import { Analysis } from './analysis.ts';

/** The JSON Schema of what `digest --export` writes. */
export function exportSchema(): object {
  return z.toJSONSchema(Analysis, { target: 'draft-2020-12' });
}
