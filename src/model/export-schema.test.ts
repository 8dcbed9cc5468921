import { describe, expect, it } from 'vitest';
import { exportSchema } from './export-schema.ts';
import published from './export.schema.json' with { type: 'json' };

describe('the published schema of the export', () => {
  it('is the one that the model gives; if not, run node scripts/export-schema.ts', () => {
    expect(JSON.parse(JSON.stringify(exportSchema()))).toEqual(published);
  });
});
