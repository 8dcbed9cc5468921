import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { YAMLException } from 'js-yaml';
import { DigestStamp } from '../../../src/markdown/digest-schema.ts';
import { validate } from '../../../src/markdown/validation.ts';
import { parseYaml } from '../../../src/markdown/yaml.ts';

/**
 * The hashes of the corrections that the digest in this folder shows, in their order. A folder
 * without a digest, or with one of another version or one that somebody broke, shows none.
 */
export function correctionsShown(content: string): readonly string[] {
  const file = join(content, 'digest.yaml');
  if (!existsSync(file)) return [];
  const stamp = validate(DigestStamp, yamlOrNull(readFileSync(file, 'utf8')));
  return stamp.ok ? (stamp.value.corrections ?? []) : [];
}

/** What a text says as YAML; null, which is no digest, if it is none. */
function yamlOrNull(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    if (error instanceof YAMLException) return null;
    throw error;
  }
}
