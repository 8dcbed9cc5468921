import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DigestStamp } from '../../../src/markdown/digest-schema.ts';
import { validate } from '../../../src/markdown/validation.ts';
import { parseYaml } from '../../../src/markdown/yaml.ts';

/**
 * The hashes of the corrections that the digest in this folder shows, in their order. A folder
 * without a digest, or with one of another version, shows none.
 */
export function correctionsShown(content: string): readonly string[] {
  const file = join(content, 'digest.yaml');
  if (!existsSync(file)) return [];
  const stamp = validate(DigestStamp, parseYaml(readFileSync(file, 'utf8')));
  return stamp.ok ? (stamp.value.corrections ?? []) : [];
}
