import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { SiteSettings } from '../../src/markdown/editorial/site-schema.ts';
import { readHandWritten } from '../../src/markdown/hand-written-yaml.ts';

/** What the site says of itself as long as nobody has written it. */
const unwritten: SiteSettings = {
  name: 'Zvirka',
  description: {
    en: 'Who said what, through whom it reached us, what agrees and what differs.',
    uk: 'Хто що сказав, через кого це дійшло до нас, що збігається, а що ні.',
    ru: 'Кто что сказал, через кого это дошло до нас, что совпадает, а что нет.',
  },
  contact: null,
  excerptsOnly: false,
};

/** @throws {Error} with the place of every mistake in `editorial/site.yaml`. */
export function readEditorialSettings(content: string): SiteSettings {
  return readEditorsFile(join(content, 'editorial', 'site.yaml'), SiteSettings) ?? unwritten;
}

/**
 * Reads a file of the editors; null if there is none.
 *
 * @throws {Error} with the place of every mistake in it.
 */
export function readEditorsFile<T>(file: string, schema: z.ZodType<T>): T | null {
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const { value, problems } = readHandWritten(text, schema, { file, rule: 'editorial/schema' });
  if (problems.length === 0) return value;
  throw new Error(
    problems
      .map(({ place, message }) => `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${message}`)
      .join('\n'),
  );
}
